import { entries, prefixOf, type Id, type Point } from '@relational-practice/core'
import { timeOf } from '@relational-practice/core/wording'
import type { Telling } from '../describe/telling.ts'
import { isDoneAt } from '../find/harm-span.ts'
import type { GenogramLayout } from '../layout/genogram-layout.ts'
import type { Bond, Harm } from '../schema/index.ts'

/** A bond or harm that is drawn, and the path it is drawn along. */
export interface DrawnTie {
  readonly id: Id<'b'> | Id<'x'>
  /** A directed tie runs towards the last point. */
  readonly points: readonly Point[]
  readonly bond?: Bond
  readonly harm?: Harm
  /** Whether it had ended by the day. */
  readonly isPast: boolean
}

const isBond = (id: DrawnTie['id']): id is Id<'b'> => prefixOf(id) === 'b'

const tieOf = (
  { genogram, index, asOf }: Telling,
  id: DrawnTie['id'],
): Omit<DrawnTie, 'points'> | undefined => {
  const bond = isBond(id) ? genogram.bonds?.[id] : undefined
  const harm = isBond(id) ? undefined : genogram.harms?.[id]
  const tie = bond ?? harm
  const time = tie && timeOf(tie, asOf, harm && isDoneAt(index, harm, asOf))
  if (!time || time === 'to-come') return undefined
  return { id, isPast: time === 'past', ...(bond && { bond }), ...(harm && { harm }) }
}

/** Where harm by nobody named comes in: from beside the person harmed, low on the left. */
const FROM_NOBODY = { from: -104, to: -48, low: 30, next: 18 } as const

/** Harm done by somebody who is not named here begins at nobody. */
const unnamedHarm = (layout: GenogramLayout, telling: Telling): DrawnTie[] => {
  const placed = new Map(layout.people.map((person) => [person.id, person]))
  const count = new Map<Id<'p'>, number>()
  return entries(telling.genogram.harms).flatMap(([id, { by, harmed }]): DrawnTie[] => {
    const at = placed.get(harmed)
    const tie = by === undefined ? tieOf(telling, id) : undefined
    if (!at || !tie) return []
    const before = count.get(harmed) ?? 0
    count.set(harmed, before + 1)
    const y = at.y + FROM_NOBODY.low - before * FROM_NOBODY.next
    const ends = [FROM_NOBODY.from, FROM_NOBODY.to].map((x) => ({ x: at.x + x, y }))
    return [{ ...tie, points: ends }]
  })
}

/** The ties of a picture: those the layout has a path for, and harm by nobody named. */
export const drawnTies = (layout: GenogramLayout, telling: Telling): readonly DrawnTie[] => {
  if (layout.options.ties === false) return []
  const between = layout.ties.flatMap(({ id, between: [first], points }): DrawnTie[] => {
    const tie = tieOf(telling, id)
    if (!tie) return []
    const target = tie.bond?.towards ?? tie.harm?.harmed
    return [{ ...tie, points: target === first ? points.toReversed() : points }]
  })
  return [...between, ...unnamedHarm(layout, telling)]
}
