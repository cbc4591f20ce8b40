import { readPartialDate, type PartialDate } from './partial-date.ts'
import { addDaysTo, daysBetween } from './plain-date.ts'
import { firstDayOf, lastDayOf } from './written-days.ts'

/** The key of what has no date: it sorts after every day. */
const UNDATED = 'undated'

/**
 * A best guess to put things in order with, as a string that sorts by code unit. **For drawings and
 * lists only, never for a rule**: it makes a day out of what nobody knows.
 *
 * It is the middle of what is written, whether or not that is approximate or uncertain. What lies
 * up to a date comes before all of it, what lies from a date on comes after all of it, so that
 * `../2009` sorts before `2009` and `2009/..` after. No date sorts last.
 */
export const sortKeyOf = (date: PartialDate | undefined): string => {
  const { start, end } = readPartialDate(date)
  if (start && end) {
    const first = firstDayOf(start)
    return addDaysTo(first, Math.trunc(daysBetween(first, lastDayOf(end)) / 2))
  }
  if (end) return firstDayOf(end)
  return start ? lastDayOf(start) : UNDATED
}
