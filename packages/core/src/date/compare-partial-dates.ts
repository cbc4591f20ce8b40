import type { PartialDate } from './partial-date.ts'
import { partialDateBounds } from './partial-date-bounds.ts'
import { daysBetween, type PlainDate } from './plain-date.ts'

/** What is certain about the order of two dates. */
export type DateOrder = 'before' | 'after' | 'same' | 'cannot-tell'

const isBefore = (latest: PlainDate | undefined, earliest: PlainDate | undefined): boolean =>
  latest !== undefined && earliest !== undefined && latest < earliest

/**
 * Whether `a` certainly lies before or after `b`, by whole days. `same` only when both are one and
 * the same certain day: `2009` and `2009` cannot tell, since each is some day of that year.
 */
export const comparePartialDates = (
  a: PartialDate | undefined,
  b: PartialDate | undefined,
): DateOrder => {
  const first = partialDateBounds(a)
  const second = partialDateBounds(b)
  if (isBefore(first.latest, second.earliest)) return 'before'
  if (isBefore(second.latest, first.earliest)) return 'after'
  const days = new Set([first.earliest, first.latest, second.earliest, second.latest])
  return days.size === 1 && !days.has(undefined) ? 'same' : 'cannot-tell'
}

/** A number of days that is only known within limits; an unknown limit is absent. */
export interface DayRange {
  readonly min?: number
  readonly max?: number
}

/** How many days lie from `a` to `b`, at least and at most; negative where `b` comes first. */
export const daysApart = (a: PartialDate | undefined, b: PartialDate | undefined): DayRange => {
  const from = partialDateBounds(a)
  const to = partialDateBounds(b)
  return {
    ...(from.latest && to.earliest && { min: daysBetween(from.latest, to.earliest) }),
    ...(from.earliest && to.latest && { max: daysBetween(from.earliest, to.latest) }),
  }
}
