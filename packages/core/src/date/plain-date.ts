// One import a function: the index of date-fns is 250 files, and takes Node half a second to load.
import { addDays } from 'date-fns/addDays'
import { addMonths } from 'date-fns/addMonths'
import { addYears } from 'date-fns/addYears'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { formatISO } from 'date-fns/formatISO'
import { isValid } from 'date-fns/isValid'
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth'
import { parseISO } from 'date-fns/parseISO'
import * as z from 'zod'
import { PATTERN_END } from '../text/pattern-end.ts'
import { DAY } from './date-pattern.ts'

const pattern = new RegExp(`^${DAY}${PATTERN_END}`)

/**
 * A day of the calendar, `YYYY-MM-DD`, in the years 0001 to 9999. Days compare and sort as the
 * strings they are.
 *
 * It is not `z.iso.date()`, whose pattern takes a final line break and other scripts' digits in
 * some languages, and the year 0000. Like every schema of this folder it is marked pure, so that a
 * bundler drops Zod where days are only counted.
 */
export const PlainDateSchema = /* @__PURE__ */ z.string().regex(pattern).meta({
  id: 'PlainDate',
  format: 'date',
  description: 'A day of the calendar, YYYY-MM-DD, in the years 0001 to 9999.',
  'x-reveals': [],
})

/** @see {@link PlainDateSchema} */
export type PlainDate = string

const FIRST_DAY: PlainDate = '0001-01-01'
const LAST_DAY: PlainDate = '9999-12-31'

/** Whether a value is a day of the calendar, written as `YYYY-MM-DD`. */
export const isPlainDate = (value: unknown): value is PlainDate =>
  typeof value === 'string' && pattern.test(value)

/** Moves a day. What leads out of the years that can be written stops at the last of them. */
const moved = (
  day: PlainDate,
  by: number,
  move: (date: Date, amount: number) => Date,
): PlainDate => {
  if (!isPlainDate(day)) return day
  const date = move(parseISO(day), by)
  if (isValid(date) && date.getFullYear() >= 1 && date.getFullYear() <= 9999) {
    return formatISO(date, { representation: 'date' })
  }
  return by < 0 ? FIRST_DAY : LAST_DAY
}

/**
 * The day so many days later, or earlier when `days` is negative. Like its siblings it stops at
 * 0001-01-01 and 9999-12-31, and hands back unchanged what is no day.
 *
 * Days are counted in the time zone of the host and come out the same in all of them, save for a
 * day that a place left out of its calendar (Samoa, 30 December 2011).
 */
export const addDaysTo = (day: PlainDate, days: number): PlainDate => moved(day, days, addDays)

/** The same day so many months later; 31 January and one month is the last day of February. */
export const addMonthsTo = (day: PlainDate, months: number): PlainDate =>
  moved(day, months, addMonths)

/** The same day so many years later; 29 February becomes 28 February where there is none. */
export const addYearsTo = (day: PlainDate, years: number): PlainDate => moved(day, years, addYears)

/** The last day of the month in which a day lies. */
export const lastDayOfMonthOf = (day: PlainDate): PlainDate =>
  moved(day, 0, (date) => lastDayOfMonth(date))

/** The days from one day to another, negative when `to` comes first; NaN when either is no day. */
export const daysBetween = (from: PlainDate, to: PlainDate): number =>
  isPlainDate(from) && isPlainDate(to)
    ? differenceInCalendarDays(parseISO(to), parseISO(from))
    : Number.NaN
