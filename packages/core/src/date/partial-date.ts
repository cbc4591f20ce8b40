import * as z from 'zod'
import { PATTERN_END } from '../text/pattern-end.ts'
import { DAY, YEAR_OR_MONTH } from './date-pattern.ts'

const WRITTEN = `(?:${DAY}|${YEAR_OR_MONTH})[~?]?`
const pattern = new RegExp(
  `^(?:${WRITTEN}(?:/(?:${WRITTEN}|\\.\\.))?|\\.\\./${WRITTEN})${PATTERN_END}`,
)

/**
 * A date as far as it is known, in the notation of EDTF (ISO 8601-2:2019) level 0 with two signs of
 * level 1: `2009`, `2009-04`, `2009-04-17`; `2009~` about then; `2009?` not certain; and at some
 * time within `2009/2012`, up to `../2009`, or from `2009/..` on. Both ends of an interval may carry
 * a sign; one of them has to be there.
 */
export const PartialDateSchema = /* @__PURE__ */ z
  .string()
  .regex(pattern)
  .meta({
    id: 'PartialDate',
    description:
      'A date as far as it is known: 2009, 2009-04 or 2009-04-17, with ~ for about and ? for not ' +
      'certain, or at some time in 2009/2012, ../2009 (until then) or 2009/.. (from then on).',
    // A date by itself gives nothing away; a field where it does says so.
    'x-reveals': [],
  })

/** @see {@link PartialDateSchema} */
export type PartialDate = string

/** One date as it is written, alone or as an end of an interval. */
export interface WrittenDate {
  /** `2009`, `2009-04` or `2009-04-17`. */
  readonly calendar: string
  readonly precision: 'year' | 'month' | 'day'
  readonly sign: '' | '~' | '?'
}

/** What a partial date holds; an open end is absent, and of a string that is none, everything. */
export interface ReadDate {
  readonly isInterval: boolean
  readonly start?: WrittenDate
  readonly end?: WrittenDate
}

const readWritten = (written: string): WrittenDate => {
  const sign = written.endsWith('~') ? '~' : written.endsWith('?') ? '?' : ''
  const calendar = sign ? written.slice(0, -1) : written
  const precision = calendar.length === 4 ? 'year' : calendar.length === 7 ? 'month' : 'day'
  return { calendar, precision, sign }
}

/** Whether a value is a date in the notation of {@link PartialDateSchema}. */
export const isPartialDate = (value: unknown): value is PartialDate =>
  typeof value === 'string' && pattern.test(value)

/** Takes a date apart, without judging whether its ends are in order. */
export const readPartialDate = (date: PartialDate | undefined): ReadDate => {
  if (!isPartialDate(date)) return { isInterval: false }
  const [from = '', to] = date.split('/')
  if (to === undefined)
    return { isInterval: false, start: readWritten(from), end: readWritten(from) }
  return {
    isInterval: true,
    ...(from !== '..' && { start: readWritten(from) }),
    ...(to !== '..' && { end: readWritten(to) }),
  }
}
