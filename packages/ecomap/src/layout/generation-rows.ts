import type { Id } from '@relational-practice/core'
import type { KinInside } from './kin-inside.ts'

/** A member as far as rows depend on them. */
interface Member {
  readonly id: Id<'p'>
  readonly isPet: boolean
}

/** How many generations down each member stands; cycles, which no family has, end after so many rounds. */
const generationsOf = (
  members: readonly Member[],
  kin: readonly KinInside[],
): ReadonlyMap<Id<'p'>, number> => {
  const depth = new Map(members.map(({ id }) => [id, 0]))
  const at = (id: Id<'p'>): number => depth.get(id) ?? 0
  const sink = (): void => {
    for (const line of kin) {
      if (line.what === 'partners') {
        const [one, other] = line.partners
        const lower = Math.max(at(one), at(other))
        depth.set(one, lower)
        depth.set(other, lower)
      } else {
        depth.set(line.child, Math.max(at(line.child), ...line.parents.map((id) => at(id) + 1)))
      }
    }
  }
  for (const _ of members) sink()
  // A parent who has no parents here stands just above their children, not beside grandparents.
  for (const { id } of members) {
    const children = kin.flatMap((line) =>
      line.what === 'parents' && line.parents.includes(id) ? [at(line.child)] : [],
    )
    const isChild = kin.some((line) => line.what === 'parents' && line.child === id)
    if (children.length > 0 && !isChild) depth.set(id, Math.max(at(id), Math.min(...children) - 1))
  }
  const most = Math.max(0, ...depth.values())
  const isKin = (id: Id<'p'>): boolean =>
    kin.some((line) =>
      line.what === 'partners'
        ? line.partners.includes(id)
        : line.child === id || line.parents.includes(id),
    )
  for (const { id, isPet } of members) if (isPet && !isKin(id)) depth.set(id, most)
  return depth
}

/** Partners beside each other, in the order in which the first of them comes. */
const besidePartners = (row: readonly Id<'p'>[], kin: readonly KinInside[]): readonly Id<'p'>[] => {
  const placed = new Set<Id<'p'>>()
  const put = (id: Id<'p'>): void => {
    if (placed.has(id)) return
    placed.add(id)
    for (const line of kin) {
      if (line.what !== 'partners' || !line.partners.includes(id)) continue
      for (const other of line.partners) if (row.includes(other)) put(other)
    }
  }
  for (const id of row) put(id)
  return [...placed]
}

/**
 * Members in rows by generation, the oldest first: partners beside each other, children in the order
 * of their parents. One row where nobody is known to be kin.
 */
export const generationRows = (
  members: readonly Member[],
  kin: readonly KinInside[],
): readonly (readonly Id<'p'>[])[] => {
  const depth = generationsOf(members, kin)
  const levels = [...new Set(depth.values())].toSorted((a, b) => a - b)
  const place = new Map<Id<'p'>, number>()
  return levels.map((level) => {
    const row = members.flatMap(({ id }) => (depth.get(id) === level ? [id] : []))
    const under = (id: Id<'p'>): number => {
      const parents = kin.flatMap((line) =>
        line.what === 'parents' && line.child === id
          ? line.parents.flatMap((parent) => place.get(parent) ?? [])
          : [],
      )
      const sum = parents.reduce((total, each) => total + each, 0)
      return parents.length > 0 ? sum / parents.length : members.length
    }
    const partner = (id: Id<'p'>): number =>
      Math.min(
        under(id),
        ...kin.flatMap((line) =>
          line.what === 'partners' && line.partners.includes(id) ? line.partners.map(under) : [],
        ),
      )
    const ordered = besidePartners(
      row.toSorted((a, b) => partner(a) - partner(b)),
      kin,
    )
    for (const [seat, id] of ordered.entries()) place.set(id, seat)
    return ordered
  })
}
