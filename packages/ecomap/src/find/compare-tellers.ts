import type { Id } from '@relational-practice/core'
import type { Ecomap, TieEnd } from '../schema/index.ts'
import type { EcomapsNotComparable } from './compare-ecomaps.ts'
import { matchMaps, subjectOf, viewpointOf } from './match-ties.ts'

/** A tie both tell of, and not alike. */
export interface TieToldTwice {
  readonly between: readonly [TieEnd, TieEnd]
  readonly one: Id<'t'>
  readonly other: Id<'t'>
  readonly differsIn: readonly ('quality' | 'flow')[]
}

/** Two people’s maps of one subject side by side, in ids. Nobody is believed and nothing is chosen. */
export interface TellersComparison {
  readonly comparable: true
  readonly systems: {
    readonly both: readonly Id<'sy'>[]
    readonly onlyOne: readonly Id<'sy'>[]
    readonly onlyOther: readonly Id<'sy'>[]
  }
  readonly ties: {
    /** Told alike by both, by the ids each map has for them. */
    readonly alike: readonly (readonly [one: Id<'t'>, other: Id<'t'>])[]
    readonly onlyOne: readonly Id<'t'>[]
    readonly onlyOther: readonly Id<'t'>[]
    readonly differing: readonly TieToldTwice[]
  }
}

/**
 * How two people’s maps of one subject differ: who and what only one of them shows, and which ties
 * they tell otherwise. Each map is taken as it stood on the day it was made.
 *
 * Who told what is itself something to protect: for a reader, give the records of Views of theirs.
 *
 * @returns the comparison, or why there is none. Never throws.
 */
export const compareTellers = (
  one: Ecomap,
  other: Ecomap,
): TellersComparison | EcomapsNotComparable => {
  const no = (because: EcomapsNotComparable['because']): EcomapsNotComparable => ({
    comparable: false,
    because,
  })
  const [whom, who] = [subjectOf(one), viewpointOf(one)]
  if (!whom || !subjectOf(other)) return no('no-subject')
  if (whom !== subjectOf(other)) return no('subject-differs')
  if (!who || !viewpointOf(other)) return no('no-viewpoint')
  if (who === viewpointOf(other)) return no('same-viewpoint')
  if (!one.madeOn || !other.madeOn) return no('no-date')
  const { systems, ties } = matchMaps(
    { ecomap: one, asOf: one.madeOn },
    { ecomap: other, asOf: other.madeOn },
  )
  const alike: [Id<'t'>, Id<'t'>][] = []
  const differing: TieToldTwice[] = []
  for (const [a, b] of ties) {
    if (!a || !b) continue
    const differsIn = (['quality', 'flow'] as const).filter((field) => a[field] !== b[field])
    if (differsIn.length === 0) alike.push([a.id, b.id])
    else differing.push({ between: a.between, one: a.id, other: b.id, differsIn })
  }
  return {
    comparable: true,
    systems: { both: systems.both, onlyOne: systems.onlyFirst, onlyOther: systems.onlySecond },
    ties: {
      alike,
      onlyOne: ties.flatMap(([a, b]) => (a && !b ? [a.id] : [])),
      onlyOther: ties.flatMap(([a, b]) => (b && !a ? [b.id] : [])),
      differing,
    },
  }
}
