import { isPlainDate, type PlainDate } from '@relational-practice/core'
import { InvalidArgumentError, Option } from 'commander'
import type { Io } from '../io.ts'

/** The values of {@link asOfOption}. */
export interface AsOfOptions {
  readonly asOf: PlainDate
}

const day = (value: string): PlainDate => {
  if (isPlainDate(value)) return value
  throw new InvalidArgumentError('It takes a day of the calendar, such as 2026-06-01.')
}

/** The day that ages and periods are worked out for. The command may read the clock; packages never do. */
export const asOfOption = (io: Io): Option =>
  new Option('--as-of <day>', 'the day that ages and periods are worked out for, YYYY-MM-DD')
    .argParser(day)
    .default(io.today(), 'today')

/** The day as the command says it. */
export const asOfInWords = (io: Io, { asOf }: AsOfOptions): string =>
  asOf === io.today() ? `as of ${asOf} (today)` : `as of ${asOf}`
