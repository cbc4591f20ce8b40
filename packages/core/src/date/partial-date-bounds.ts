import { readPartialDate, type PartialDate, type WrittenDate } from './partial-date.ts'
import {
  addDaysTo,
  addMonthsTo,
  addYearsTo,
  lastDayOfMonthOf,
  type PlainDate,
} from './plain-date.ts'
import { firstDayOf, lastDayOf } from './written-days.ts'

/*
 * How far "about" reaches to either side. Nobody has laid this down, so it is a judgement: wide
 * enough that no rule contradicts somebody who said "about", narrow enough that the date still
 * tells something. The more closely a date is given, the less "about" it can mean.
 */

/** Years to either side of `2009~`. */
const ABOUT_A_YEAR = 2

/** Months to either side of `2009-04~`. */
const ABOUT_A_MONTH = 3

/** Days to either side of `2009-04-17~`. */
const ABOUT_A_DAY = 14

/** The first and the last day on which something may lie; a side of which nothing is known is absent. */
export interface DateBounds {
  readonly earliest?: PlainDate
  readonly latest?: PlainDate
}

/** Moves an end of an approximate date outwards: `direction` is -1 or 1. */
const stretched = (day: PlainDate, written: WrittenDate, direction: -1 | 1): PlainDate => {
  if (written.sign !== '~') return day
  if (written.precision === 'year') return addYearsTo(day, direction * ABOUT_A_YEAR)
  if (written.precision === 'day') return addDaysTo(day, direction * ABOUT_A_DAY)
  const month = addMonthsTo(day, direction * ABOUT_A_MONTH)
  return direction < 0 ? month : lastDayOfMonthOf(month)
}

const earliestOf = (written: WrittenDate): PlainDate | undefined =>
  written.sign === '?' ? undefined : stretched(firstDayOf(written), written, -1)

const latestOf = (written: WrittenDate): PlainDate | undefined =>
  written.sign === '?' ? undefined : stretched(lastDayOf(written), written, 1)

const outermost = (date: PartialDate | undefined): DateBounds => {
  const { start, end } = readPartialDate(date)
  const earliest = start && earliestOf(start)
  const latest = end && latestOf(end)
  return { ...(earliest && { earliest }), ...(latest && { latest }) }
}

const isReversed = ({ earliest, latest }: DateBounds): boolean =>
  earliest !== undefined && latest !== undefined && earliest > latest

/**
 * The days on which something may lie, the one thing that rules may conclude from. An approximate
 * date reaches further than it is written: `2009~` two years to either side, `2009-04~` three
 * months, `2009-04-17~` fourteen days. From an uncertain date, an open end, a reversed interval or
 * no date at all nothing can be concluded, and the side is absent.
 */
export const partialDateBounds = (date: PartialDate | undefined): DateBounds => {
  const bounds = outermost(date)
  return isReversed(bounds) ? {} : bounds
}

/** Whether an interval ends before it begins, however its ends are read: `2012/2009`. */
export const isReversedInterval = (date: PartialDate | undefined): boolean =>
  isReversed(outermost(date))
