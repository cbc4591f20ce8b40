import { comparePartialDates } from '../date/compare-partial-dates.ts'
import { formatPartialDate } from '../date/format-partial-date.ts'
import type { Answer } from '../date/answer.ts'
import type { PartialDate } from '../date/partial-date.ts'
import type { PlainDate } from '../date/plain-date.ts'
import { currentAt, hasUnknownEnd, type OpenSpan } from '../date/open-span.ts'

const isInterval = (date: PartialDate): boolean => date.includes('/')
const isDay = (date: PartialDate): boolean => /^\d{4}-\d{2}-\d{2}/.test(date)

/** A date with its preposition: "on 3 May 2009", "in 2009", "in about 2009", "between 2009 and 2012". */
export const onDate = (date: PartialDate): string => {
  const words = formatPartialDate(date)
  if (isInterval(date)) return words
  if (!isDay(date)) return `in ${words}`
  return date.endsWith('~') ? words : `on ${words}`
}

const endOf = (date: PartialDate): string =>
  isInterval(date) ? `a day ${formatPartialDate(date)}` : formatPartialDate(date)

/** Whether something had happened by a day; what has no date counts as past. */
export const hasHappened = (on: PartialDate | undefined, asOf: PlainDate): boolean =>
  comparePartialDates(on, asOf) !== 'after'

/**
 * How long something lasts, told on a day: "from 2009 to 2014", "since 2009", "until 2014", and
 * "from 2030" of what is still to come or whose end is not known; empty without dates.
 */
export const during = (span: OpenSpan, asOf: PlainDate): string => {
  const { from, to } = span
  if (from && to) return `from ${endOf(from)} to ${endOf(to)}`
  const goesOn = hasHappened(from, asOf) && !hasUnknownEnd(span)
  if (from) return `${goesOn ? 'since' : 'from'} ${endOf(from)}`
  return to ? `until ${endOf(to)}` : ''
}

/** Where a day lies to something that lasts: within it, perhaps within it, after its end or before it began. */
export type Time = 'now' | 'perhaps' | 'past' | 'to-come'

/**
 * Where a day lies to something that lasts.
 *
 * @param current whether it goes on, where more than its dates tells that, as a death does.
 */
export const timeOf = (
  span: OpenSpan,
  asOf: PlainDate,
  current: Answer = currentAt(span, asOf),
): Time => {
  if (current !== 'no') return current === 'yes' ? 'now' : 'perhaps'
  return comparePartialDates(span.from, asOf) === 'after' ? 'to-come' : 'past'
}

/** Something that is over as told with its account: without an end of its own it has one nobody wrote down. */
export const toldAs = <T extends OpenSpan>(span: T, time: Time): T =>
  time === 'past' && span.to === undefined ? { ...span, gaps: { to: 'not-known' } } : span
