import {
  ageRangeAt,
  ageThreshold,
  comparePartialDates,
  currentAt,
  type Answer,
  type PartialDate,
  type PlainDate,
} from '@relational-practice/core'
import { reliedOnBirth } from '../check/relied-on-birth.ts'
import type { Genogram, Responsibility } from '../schema/index.ts'
import { effectOfAdoption } from './adoptions.ts'
import type { GenogramIndex } from './index-genogram.ts'
import type { ResponsibilityDoubt } from './parental-responsibility-law.ts'

/**
 * Whether somebody holds parental responsibility on a day, as the record has it: they do; they may,
 * since there is a doubt about what it rests on; it has ended; it is still to begin; or the dates
 * cannot tell.
 */
export type ResponsibilityState = 'holds' | 'may-hold' | 'ended' | 'not-yet' | 'cannot-tell'

/** What ended it. */
export type ResponsibilityEnd =
  | 'recorded-end'
  | 'turned-18'
  | 'adoption'
  | 'holder-died'
  | 'child-died'

/** Doubts about dates: with one of these it cannot be told. */
const OF_TIME: readonly ResponsibilityDoubt[] = [
  'adoption-dates',
  'age-not-known',
  'birth-cannot-tell',
  'dates-cannot-tell',
  'holder-death-cannot-tell',
]
/** Doubts that leave what is recorded standing. */
const MILD: readonly ResponsibilityDoubt[] = [
  'age-in-doubt',
  'evidence-not-recorded',
  'evidence-not-seen',
  'partner-of-adopter',
]

/** Whether something recorded had happened by a day; without a date it had by the day the record was made. */
const hadHappenedBy =
  ({ madeOn }: Genogram, asOf: PlainDate) =>
  (on: PartialDate | undefined): Answer => {
    if (on === undefined) return madeOn !== undefined && asOf < madeOn ? 'cannot-tell' : 'yes'
    const order = comparePartialDates(on, asOf)
    if (order === 'cannot-tell') return 'cannot-tell'
    return order === 'after' ? 'no' : 'yes'
  }

/** Where a day lies to an entry of parental responsibility. */
export interface ResponsibilityTiming {
  readonly state: 'held' | 'not-yet' | 'ended'
  readonly endedBy?: ResponsibilityEnd
  readonly doubts: readonly ResponsibilityDoubt[]
}

/** Where a day lies to an entry: by its own dates, the child's age, the lives of both, an adoption. */
export const timingOf = (
  genogram: Genogram,
  index: GenogramIndex,
  held: Responsibility,
  asOf: PlainDate,
): ResponsibilityTiming => {
  const hadHappened = hadHappenedBy(genogram, asOf)
  const doubts: ResponsibilityDoubt[] = []
  const ended = (endedBy: ResponsibilityEnd): ResponsibilityTiming => ({
    state: 'ended',
    endedBy,
    doubts: [],
  })
  const child = index.person(held.child)
  const holder = held.holder && index.person(held.holder)
  const from = held.from ?? held.eventOn

  const born = child && reliedOnBirth(child)
  if (ageRangeAt(born, asOf) === 'not-born' || comparePartialDates(from, asOf) === 'after')
    return { state: 'not-yet', doubts }
  if (born !== undefined && comparePartialDates(born, asOf) === 'cannot-tell')
    doubts.push('birth-cannot-tell')

  if (child?.death && hadHappened(child.death.on) === 'yes') return ended('child-died')
  const isUnder18 = ageThreshold(child?.born, child?.bornBasis, 18, asOf)
  if (isUnder18 === 'no') return ended('turned-18')
  const isDoubted = ['claimed', 'assessed', 'assigned'].includes(child?.bornBasis ?? '')
  if (isUnder18 === 'cannot-tell')
    doubts.push(isDoubted && child?.born !== undefined ? 'age-in-doubt' : 'age-not-known')

  const current = currentAt({ ...held, from }, asOf)
  if (current === 'no') return ended('recorded-end')
  if (current === 'cannot-tell') doubts.push('dates-cannot-tell')

  const died = holder?.death ? hadHappened(holder.death.on) : 'no'
  if (died === 'yes') return ended('holder-died')
  if (died === 'cannot-tell') doubts.push('holder-death-cannot-tell')

  const effect = effectOfAdoption(index, held, hadHappened)
  if (effect === 'ended') return ended('adoption')
  if (effect === 'cannot-tell') doubts.push('adoption-dates')
  if (effect === 'partner-of-adopter') doubts.push('partner-of-adopter')
  return { state: 'held', doubts }
}

/** Whether an entry is, or may be, held on a day, whatever there is to find out about what it rests on. */
export const mayHoldAt = (
  genogram: Genogram,
  index: GenogramIndex,
  held: Responsibility,
  asOf: PlainDate,
): boolean => timingOf(genogram, index, held, asOf).state === 'held'

/** What an entry amounts to on a day, with every doubt there is about it. */
export const stateOf = (
  { state }: ResponsibilityTiming,
  doubts: readonly ResponsibilityDoubt[],
): ResponsibilityState => {
  if (state !== 'held') return state
  if (doubts.some((doubt) => OF_TIME.includes(doubt))) return 'cannot-tell'
  return doubts.every((doubt) => MILD.includes(doubt)) ? 'holds' : 'may-hold'
}
