import { comparePartialDates, isPartialDate, type PartialDate } from '@relational-practice/core'
import type { GedcomNoteCode } from './gedcom-notes.ts'
import { MONTHS, OTHER_CALENDARS, OTHER_MONTHS } from './gedcom-months.ts'

/** Why a date could not be taken in, or not alone. */
export type DateTrouble = Extract<GedcomNoteCode, `date-${string}`>

/** What a `DATE` tells: a date or none, and what is to be said about it. */
export interface GedcomDate {
  readonly date?: PartialDate
  /** For a period (`FROM`), when it began. */
  readonly began?: PartialDate
  readonly trouble?: DateTrouble
}

/** No date is longer, and what is longer is not worth taking apart. */
const LONGEST_DATE = 200

const trouble = (code: DateTrouble): GedcomDate => ({ trouble: code })

/** `@#DHEBREW@ 2 TVT 5758` of 5.5.1 as `HEBREW 2 TVT 5758` of 7. */
const withPlainCalendar = (value: string): string =>
  value.replace(/@#D([^@]*)@/g, (_, name: string) => ` ${name.trim().replaceAll(' ', '_')} `)

const BEFORE_YEAR_ONE = /^(?:B\.?\s?C\.?|BCE)$/

/** A year of the Gregorian calendar; of old and new style where it is written twice. */
const yearTrouble = (year: string, isSeven: boolean): DateTrouble | undefined => {
  const [, first, second] = /^(\d{3,4})\/(\d{2})$/.exec(year) ?? []
  if (first !== undefined) {
    return (Number(first) + 1) % 100 === Number(second) ? 'date-two-years' : 'date-not-valid'
  }
  // Before version 7 a year has three or four digits: two leave the century to the reader.
  return (isSeven ? /^\d{1,4}$/ : /^\d{3,4}$/).test(year) ? undefined : 'date-not-valid'
}

const readGregorian = (words: readonly string[], isSeven: boolean): GedcomDate => {
  const [year = '', monthName, day, ...rest] = words.toReversed()
  const fault = yearTrouble(year, isSeven)
  if (fault) return trouble(fault)
  const month = monthName === undefined ? undefined : MONTHS.get(monthName)
  const isShaped = rest.length === 0 && (monthName === undefined || month !== undefined)
  if (!isShaped || (day !== undefined && !/^\d{1,2}$/.test(day))) return trouble('date-not-valid')
  const parts = [year.padStart(4, '0'), month, day?.padStart(2, '0')]
  const date = parts.filter((part) => part !== undefined).join('-')
  return isPartialDate(date) ? { date } : trouble('date-not-valid')
}

/** One date without a keyword: `GREGORIAN 17 APR 2009`. */
const readSimple = (text: string, isSeven: boolean): GedcomDate => {
  const words = text.split(/\s+/).filter((word) => word !== '')
  const calendar = words[0] ?? ''
  if (OTHER_CALENDARS.has(calendar) || calendar.startsWith('_')) {
    return trouble('date-other-calendar')
  }
  if (words.some((word) => OTHER_MONTHS.has(word))) return trouble('date-other-calendar')
  const dated = calendar === 'GREGORIAN' ? words.slice(1) : words
  const last = dated.at(-1) ?? ''
  if (dated.length > 1 && BEFORE_YEAR_ONE.test(last)) return trouble('date-before-year-one')
  return readGregorian(dated, isSeven)
}

const readBetween = (from: string, to: string, isSeven: boolean): GedcomDate => {
  const [start, end] = [readSimple(from, isSeven), readSimple(to, isSeven)]
  if (start.date === undefined || end.date === undefined) {
    return trouble(start.trouble ?? end.trouble ?? 'date-not-valid')
  }
  return comparePartialDates(start.date, end.date) === 'after'
    ? trouble('date-backwards')
    : { date: `${start.date}/${end.date}` }
}

const map = (read: GedcomDate, write: (date: PartialDate) => PartialDate): GedcomDate =>
  read.date === undefined ? read : { ...read, date: write(read.date) }

const readPeriod = (from: string, to: string | undefined, isSeven: boolean): GedcomDate => {
  const start = readSimple(from, isSeven)
  const read =
    to === undefined ? map(start, (date) => `${date}/..`) : readBetween(from, to, isSeven)
  return read.date === undefined || start.date === undefined ? read : { ...read, began: start.date }
}

/**
 * Reads the value of a `DATE`, of whatever version. `ABT`, `CAL` and `EST` become `~`; `BEF` and
 * `TO` an interval that is open before, `AFT` and `FROM` one that is open after, both with the day
 * or year itself; `BET … AND` and `FROM … TO` an interval. Nothing is converted from another
 * calendar and no year is guessed: such a date is trouble, to be kept in words.
 */
export const dateFromGedcom = (value: string, isSeven: boolean): GedcomDate => {
  const written = value.trim()
  if (written.length > LONGEST_DATE) return trouble('date-not-valid')
  if (/^\(.*\)$/s.test(written)) return trouble('date-in-words')
  const [, interpreted] = /^INT\s+([^(]*)\(.*\)$/is.exec(written) ?? []
  if (interpreted !== undefined) {
    const read = dateFromGedcom(interpreted, isSeven)
    return read.date === undefined ? read : { ...read, trouble: 'date-interpreted' }
  }
  const text = withPlainCalendar(written.toUpperCase()).trim()
  const [, word = '', rest = ''] = /^(ABT|CAL|EST|BEF|AFT|BET|FROM|TO)\s+(.*)$/s.exec(text) ?? []
  const [first = '', second, third] = rest.split(word === 'BET' ? /\sAND\s/ : /\sTO\s/)
  switch (word) {
    case 'ABT':
    case 'CAL':
    case 'EST':
      return map(readSimple(rest, isSeven), (date) => `${date}~`)
    case 'BEF':
    case 'TO':
      return map(readSimple(rest, isSeven), (date) => `../${date}`)
    case 'AFT':
      return map(readSimple(rest, isSeven), (date) => `${date}/..`)
    case 'FROM':
      return third === undefined ? readPeriod(first, second, isSeven) : trouble('date-not-valid')
    case 'BET':
      return second !== undefined && third === undefined
        ? readBetween(first, second, isSeven)
        : trouble('date-not-valid')
    default:
      return readSimple(text, isSeven)
  }
}
