import { entries, type Id } from '@relational-practice/core'
import { genogramDraft } from '../find/genogram-draft.ts'
import type { GenogramIndex } from '../find/index-genogram.ts'
import { genogramRecord, type Genogram } from '../schema/index.ts'
import type { Focus, MoreRelatives } from './genogram-layout.ts'

/** A family to draw, and who in it has relatives who are not drawn. */
export interface FamilyAround {
  readonly family: Genogram
  readonly more: readonly MoreRelatives[]
}

/** Who is one step from somebody. */
interface Steps {
  readonly up: Set<Id<'p'>>
  readonly down: Set<Id<'p'>>
  readonly side: Set<Id<'p'>>
}

const stepsOf = (genogram: Genogram, index: GenogramIndex): Map<Id<'p'>, Steps> => {
  const steps = new Map<Id<'p'>, Steps>()
  for (const [id] of index.people)
    steps.set(id, { up: new Set(), down: new Set(), side: new Set() })
  const parentsOf = new Map<Id<'p'>, Id<'p'>[]>()
  const step = (from: Id<'p'>, way: keyof Steps, to: Id<'p'>): void => {
    if (from !== to && index.person(to)) steps.get(from)?.[way].add(to)
  }
  const together = (all: readonly Id<'p'>[]): void => {
    for (const one of all) for (const other of all) step(one, 'side', other)
  }
  for (const [, { child, parent, standing }] of entries(genogram.parentLinks)) {
    if (standing === 'disproved') continue
    step(child, 'up', parent)
    step(parent, 'down', child)
    parentsOf.set(child, [...(parentsOf.get(child) ?? []), parent])
  }
  for (const parents of parentsOf.values()) together(parents)
  for (const [, { partners }] of entries(genogram.partnerships)) together(partners)
  for (const [, { siblings }] of entries(genogram.siblingGroups)) together(siblings)
  for (const [, { children }] of entries(genogram.multipleBirths)) together(children)
  for (const [, { carrier, otherParents = [] }] of entries(genogram.pregnancies)) {
    together([carrier, ...otherParents])
  }
  return steps
}

/**
 * The part of a family within some steps of one person, as a record, and who in it has relatives
 * beyond. What cannot stand without those who are left out is left out too. Everyone, where the
 * person is not of the family.
 */
export const familyAround = (
  genogram: Genogram,
  index: GenogramIndex,
  { person, radius }: Focus,
): FamilyAround => {
  if (!index.person(person)) return { family: genogram, more: [] }
  const steps = stepsOf(genogram, index)
  const near = new Set([person])
  let edge: readonly Id<'p'>[] = [person]
  for (let step = 0; step < radius && edge.length > 0; step += 1) {
    const next: Id<'p'>[] = []
    for (const id of edge) {
      const { up, down, side } = steps.get(id) ?? {}
      for (const other of [...(up ?? []), ...(down ?? []), ...(side ?? [])]) {
        if (near.has(other)) continue
        near.add(other)
        next.push(other)
      }
    }
    edge = next
  }
  const beyond = (ids: ReadonlySet<Id<'p'>>): number =>
    [...ids].filter((id) => !near.has(id)).length
  const more = index.people.flatMap(([id]): MoreRelatives[] => {
    const own = steps.get(id)
    if (!own || !near.has(id)) return []
    const count = { person: id, up: beyond(own.up), down: beyond(own.down), side: beyond(own.side) }
    return count.up + count.down + count.side > 0 ? [count] : []
  })
  const family = genogramDraft(genogram)
  genogramRecord.removeItems(
    family,
    index.people.map(([id]) => id).filter((id) => !near.has(id)),
  )
  return { family, more }
}
