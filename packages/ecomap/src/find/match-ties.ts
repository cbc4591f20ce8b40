import { compareText, type Id, type PlainDate } from '@relational-practice/core'
import type { Ecomap, Tie, TieEnd } from '../schema/index.ts'
import { indexEcomap, isSystem } from './index-ecomap.ts'
import { isAround, standsAt } from './tie-sides.ts'

/** One tie of a map, its ends in one order so that two maps can be compared. */
export interface MatchedTie {
  readonly id: Id<'t'>
  readonly between: readonly [TieEnd, TieEnd]
  readonly quality: Tie['quality']
  /** Which way it goes by the order of `between`. */
  readonly flow: Tie['flow']
}

/** Two maps matched: what stands on either, by who and what it joins. */
export interface MatchedMaps {
  readonly systems: {
    readonly both: readonly Id<'sy'>[]
    readonly onlyFirst: readonly Id<'sy'>[]
    readonly onlySecond: readonly Id<'sy'>[]
  }
  readonly ties: readonly (readonly [
    first: MatchedTie | undefined,
    second: MatchedTie | undefined,
  ])[]
}

const TURNED = {
  none: 'none',
  'both-ways': 'both-ways',
  'to-first': 'to-second',
  'to-second': 'to-first',
} as const

const inOneOrder = (id: Id<'t'>, { between, quality, flow }: Tie): MatchedTie => {
  const [first, second] = between
  if (compareText(first, second) <= 0) return { id, between: [first, second], quality, flow }
  return { id, between: [second, first], quality, flow: flow && TURNED[flow] }
}

// Other families’ children are on the worker’s own screen and in no comparison.
const isPeer = (ecomap: Ecomap, end: TieEnd): boolean =>
  isSystem(end) && ecomap.systems?.[end]?.domain === 'peer'

const tiesAt = (ecomap: Ecomap, asOf: PlainDate): ReadonlyMap<string, MatchedTie> => {
  const count = new Map<string, number>()
  const ties = new Map<string, MatchedTie>()
  for (const [id, tie] of indexEcomap(ecomap).ties) {
    if (!standsAt(tie, asOf) || tie.between.some((end) => isPeer(ecomap, end))) continue
    const matched = inOneOrder(id, tie)
    const pair = matched.between.join(' ')
    const before = count.get(pair) ?? 0
    count.set(pair, before + 1)
    ties.set(`${pair} ${before}`, matched)
  }
  return ties
}

const systemsAt = (ecomap: Ecomap, asOf: PlainDate): readonly Id<'sy'>[] =>
  indexEcomap(ecomap).systems.flatMap(([id, system]) =>
    isAround(system, asOf) && system.domain !== 'peer' ? [id] : [],
  )

/** Matches the systems of two maps by id and their ties by the two ends, each on its own day. */
export const matchMaps = (
  first: { readonly ecomap: Ecomap; readonly asOf: PlainDate },
  second: { readonly ecomap: Ecomap; readonly asOf: PlainDate },
): MatchedMaps => {
  const [a, b] = [systemsAt(first.ecomap, first.asOf), systemsAt(second.ecomap, second.asOf)]
  const [before, after] = [tiesAt(first.ecomap, first.asOf), tiesAt(second.ecomap, second.asOf)]
  const keys = [...new Set([...before.keys(), ...after.keys()])].toSorted(compareText)
  return {
    systems: {
      both: a.filter((id) => b.includes(id)),
      onlyFirst: a.filter((id) => !b.includes(id)),
      onlySecond: b.filter((id) => !a.includes(id)),
    },
    ties: keys.map((key) => [before.get(key), after.get(key)]),
  }
}

/** Whom a map is about: the child, else the household; nothing where neither is named. */
export const subjectOf = ({ subject, household }: Ecomap): Id | undefined => subject ?? household

/** Whose view a map tells, as something to compare; nothing where it is not said. */
export const viewpointOf = (ecomap: Ecomap): string | undefined => {
  const { viewOf, viewOfHousehold, viewOfOutside } = ecomap
  if (viewOf) return viewOf
  if (viewOfHousehold) return 'household'
  return viewOfOutside === undefined ? undefined : `outside ${viewOfOutside}`
}
