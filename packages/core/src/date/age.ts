import * as z from 'zod'
import type { Answer } from './answer.ts'
import type { PartialDate } from './partial-date.ts'
import { partialDateBounds } from './partial-date-bounds.ts'
import type { PlainDate } from './plain-date.ts'

/** Where a date of birth comes from, which decides how far it can be relied on. */
export const BirthBasisSchema = /* @__PURE__ */ z
  .enum(['document', 'family', 'claimed', 'assessed', 'assigned'])
  .meta({
    id: 'BirthBasis',
    description:
      'Where a date of birth comes from: a document, the family, what the person claims, an age ' +
      'assessment, or a date assigned by somebody because none was known.',
  })

/** @see {@link BirthBasisSchema} */
export type BirthBasis = z.infer<typeof BirthBasisSchema>

/** An age in whole years, at least and at most; a limit that is not known is absent. */
export interface AgeRange {
  readonly min?: number
  readonly max?: number
}

/**
 * Whole years from a birth to a day. Someone born on 29 February reaches an age on 1 March of a
 * year without that day, as English law is commonly stated; no statute says so.
 */
const yearsBetween = (born: PlainDate, on: PlainDate): number =>
  Number(on.slice(0, 4)) - Number(born.slice(0, 4)) - (on.slice(5) < born.slice(5) ? 1 : 0)

/**
 * How old somebody was when something happened, both known as far as they are known. `not-born`
 * when the birth certainly came later; no limits when nothing can be concluded.
 */
export const ageBetween = (
  born: PartialDate | undefined,
  when: PartialDate | undefined,
): AgeRange | 'not-born' => {
  const birth = partialDateBounds(born)
  const event = partialDateBounds(when)
  const oldest = birth.earliest && event.latest && yearsBetween(birth.earliest, event.latest)
  if (birth.earliest && event.latest && event.latest < birth.earliest) return 'not-born'
  const youngest = birth.latest && event.earliest && yearsBetween(birth.latest, event.earliest)
  if (typeof oldest === 'number') {
    return { min: typeof youngest === 'number' ? Math.max(0, youngest) : 0, max: oldest }
  }
  return typeof youngest === 'number' ? { min: Math.max(0, youngest) } : {}
}

/** How old somebody is on a day, in whole years: `{ min: 8, max: 9 }` for `2009` on 2018-06-01. */
export const ageRangeAt = (born: PartialDate | undefined, on: PlainDate): AgeRange | 'not-born' =>
  ageBetween(born, on)

const answerWithin = (age: AgeRange | 'not-born', years: number, margin: number): Answer => {
  if (age === 'not-born') return 'yes'
  if (age.max !== undefined && age.max + margin < years) return 'yes'
  return age.min !== undefined && age.min - margin >= years ? 'no' : 'cannot-tell'
}

/** Whether somebody is certainly under an age on a day, taking the date of birth as it stands. */
export const isUnder = (born: PartialDate | undefined, years: number, on: PlainDate): Answer =>
  answerWithin(ageRangeAt(born, on), years, 0)

/**
 * Years by which an age in doubt may be wrong to either side, as courts speak of the range about 16
 * to 20 in which nobody can tell an age by looking (R (B) v Merton, 2003; from professional
 * knowledge, not read for this).
 */
export const DOUBTED_AGE_MARGIN = 2

/**
 * Whether somebody is under an age on a day, as far as the basis of the date of birth carries.
 *
 * A date only claimed by the person, or assigned by an official, cannot tell within two years of the
 * age asked for; until an assessment the young person is treated as a child, so read `cannot-tell`
 * as `yes` where that is the safe side. A document, the family and an assessment are relied on as
 * they stand: an assessment is what the doubt was waiting for. Where no basis is recorded nobody has
 * voiced a doubt, and the date stands too.
 */
export const ageThreshold = (
  born: PartialDate | undefined,
  basis: BirthBasis | undefined,
  years: number,
  on: PlainDate,
): Answer => {
  const isDoubted = basis === 'claimed' || basis === 'assigned'
  return answerWithin(ageRangeAt(born, on), years, isDoubted ? DOUBTED_AGE_MARGIN : 0)
}
