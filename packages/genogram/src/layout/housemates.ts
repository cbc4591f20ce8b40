import type { Id } from '@relational-practice/core'
import type { FamilyGraph } from './family-graph.ts'

/** Who shares a home with each node of a family. */
export const housematesOf = (
  { nodes }: FamilyGraph,
  homes: ReadonlyMap<Id<'hh'>, readonly Id<'p'>[]>,
): readonly (readonly number[])[] => {
  const numberOf = new Map<string, number>(nodes.map(({ id }, node) => [id, node]))
  const mates = nodes.map((): number[] => [])
  for (const people of homes.values()) {
    const living = people.flatMap((id) => numberOf.get(id) ?? [])
    for (const node of living) mates[node]?.push(...living.filter((other) => other !== node))
  }
  return mates
}

/**
 * People and pets whom no line joins to anybody, each with somebody of their home on the same row:
 * they are to stand near, so that one outline holds both.
 */
export const besideHousemates = (
  { unitsOf, parentUnitsOf }: FamilyGraph,
  rows: readonly number[],
  mates: readonly (readonly number[])[],
): (readonly [mate: number, node: number])[] => {
  const isJoined = (node: number): boolean =>
    (unitsOf[node]?.length ?? 0) + (parentUnitsOf[node]?.length ?? 0) > 0
  return mates.flatMap((own, node) => {
    const mate = own.find((other) => isJoined(other) && rows[other] === rows[node])
    return mate === undefined || isJoined(node) ? [] : [[mate, node] as const]
  })
}
