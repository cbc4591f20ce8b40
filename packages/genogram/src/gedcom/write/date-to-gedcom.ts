import { isPartialDate, isReversedInterval, type PartialDate } from '@relational-practice/core'
import { MONTHS } from '../gedcom-months.ts'

/** A date in the grammar of GEDCOM 7, and whether it says the same. */
export interface WrittenGedcomDate {
  /** Absent where GEDCOM has no form for it. */
  readonly value?: string
  readonly isExact: boolean
}

const MONTH_NAMES: ReadonlyMap<string, string> = new Map(
  [...MONTHS].filter(([name]) => name.length === 3).map(([name, number]) => [number, name]),
)

const calendarDate = (date: string): string => {
  const [year = '', month = '', day] = date.split('-')
  const parts = [
    day === undefined ? undefined : String(Number(day)),
    MONTH_NAMES.get(month),
    String(Number(year)),
  ]
  return parts.filter((part) => part !== undefined).join(' ')
}

const unsigned = (date: string): string => calendarDate(date.replace(/[~?]$/, ''))
const isSigned = (date: string): boolean => /[~?]$/.test(date)

/**
 * A date in the grammar of GEDCOM 7. `~` is `ABT`; `?` (not certain) has no form there and becomes
 * `EST`; an interval is `BET … AND`, open before `BEF`, open after `AFT`, each of which takes in the
 * day itself, and an end of it cannot be approximate. What ends before it begins has no form.
 */
export const dateToGedcom = (date: PartialDate): WrittenGedcomDate => {
  const isWritable = isPartialDate(date) && !isReversedInterval(date.replace(/[~?]/g, ''))
  if (!isWritable) return { isExact: false }
  const [from = '', to] = date.split('/')
  if (to === undefined) {
    if (date.endsWith('~')) return { value: `ABT ${unsigned(date)}`, isExact: true }
    if (date.endsWith('?')) return { value: `EST ${unsigned(date)}`, isExact: false }
    return { value: unsigned(date), isExact: true }
  }
  const isExact = !isSigned(from) && !isSigned(to)
  if (from === '..') return { value: `BEF ${unsigned(to)}`, isExact }
  if (to === '..') return { value: `AFT ${unsigned(from)}`, isExact }
  // Two dates of different precision are in order, or cannot be told apart; GEDCOM takes both.
  return { value: `BET ${unsigned(from)} AND ${unsigned(to)}`, isExact }
}
