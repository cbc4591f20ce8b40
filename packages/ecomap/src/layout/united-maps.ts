import type { Id } from '@relational-practice/core'
import type { MapModel } from './map-model.ts'
import type { UnplacedSystem } from './plan-map.ts'

/** Several maps as one, so that what two of them show has one place on both. */
export const unitedMaps = (
  models: readonly MapModel[],
): Pick<MapModel, 'lines'> & {
  readonly systems: readonly UnplacedSystem[]
  readonly middle: MapModel['middle']
} => {
  const systems = new Map<Id<'sy'>, UnplacedSystem>()
  const lines = new Map<string, MapModel['lines'][number]>()
  const members = new Map<Id<'p'>, MapModel['middle']['members'][number]>()
  for (const model of models) {
    for (const { id, kind, radius } of model.systems) {
      const known = systems.get(id)
      systems.set(id, {
        id,
        kind: known?.kind ?? kind,
        radius: Math.max(known?.radius ?? 0, radius),
      })
    }
    for (const line of model.lines) {
      const known = lines.get(line.key)
      const room = Math.max(known?.room ?? 0, line.room)
      lines.set(line.key, { ...(known ?? line), room })
    }
    for (const member of model.middle.members) {
      if (!members.has(member.id)) members.set(member.id, member)
    }
  }
  const kin = new Map(
    models.flatMap((model) => model.middle.kin.map((line) => [line.key, line] as const)),
  )
  const [first] = models
  const middle = first?.middle ?? {
    name: undefined,
    members: [],
    kin: [],
    style: { size: 22, line: 26, symbol: 26 },
  }
  return {
    systems: [...systems.values()].toSorted((a, b) =>
      a.kind === b.kind ? (a.id < b.id ? -1 : 1) : a.kind < b.kind ? -1 : 1,
    ),
    lines: [...lines.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    middle: {
      ...middle,
      members: [...members.values()],
      kin: [...kin.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    },
  }
}
