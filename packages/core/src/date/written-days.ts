import type { WrittenDate } from './partial-date.ts'
import { lastDayOfMonthOf, type PlainDate } from './plain-date.ts'

/** The first day of a year, month or day as it is written, whatever its sign. */
export const firstDayOf = ({ calendar, precision }: WrittenDate): PlainDate => {
  if (precision === 'year') return `${calendar}-01-01`
  return precision === 'month' ? `${calendar}-01` : calendar
}

/** The last day of a year, month or day as it is written, whatever its sign. */
export const lastDayOf = ({ calendar, precision }: WrittenDate): PlainDate => {
  if (precision === 'year') return `${calendar}-12-31`
  return precision === 'month' ? lastDayOfMonthOf(`${calendar}-01`) : calendar
}
