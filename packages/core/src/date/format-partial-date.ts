import { readPartialDate, type PartialDate, type WrittenDate } from './partial-date.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

const yearIn = ({ calendar }: WrittenDate): string => String(Number(calendar.slice(0, 4)))

const plainWords = (written: WrittenDate): string => {
  const month = MONTHS[Number(written.calendar.slice(5, 7)) - 1]
  const day = written.precision === 'day' && String(Number(written.calendar.slice(8)))
  return [day, month, yearIn(written)].filter(Boolean).join(' ')
}

const withSign = (words: string, { sign }: WrittenDate): string =>
  sign === '~' ? `about ${words}` : sign === '?' ? `${words} (not certain)` : words

const inWords = (written: WrittenDate): string => withSign(plainWords(written), written)

/** "before or in 2009", "on or before 17 April 2009", "before or about 2009". */
const upTo = (end: WrittenDate): string => {
  if (end.sign === '~') return `before or ${inWords(end)}`
  return end.precision === 'day' ? `on or before ${inWords(end)}` : `before or in ${inWords(end)}`
}

/** "in or after 2009", "on or after 17 April 2009", "about 2009 or later". */
const fromThen = (start: WrittenDate): string => {
  if (start.sign === '~') return `${inWords(start)} or later`
  return start.precision === 'day'
    ? `on or after ${inWords(start)}`
    : `in or after ${inWords(start)}`
}

/** A date in plain English: "17 April 2009", "about 2009", "between 2009 and 2012". */
export const formatPartialDate = (date: PartialDate): string => {
  const { isInterval, start, end } = readPartialDate(date)
  if (start && end) {
    return isInterval ? `between ${inWords(start)} and ${inWords(end)}` : inWords(start)
  }
  if (end) return upTo(end)
  return start ? fromThen(start) : 'a date that cannot be read'
}

const yearWithSign = (written: WrittenDate): string =>
  written.sign === '?' ? `${yearIn(written)}?` : withSign(yearIn(written), written)

/**
 * The year of a date as a short label: `2009`, `about 2009`, `2009?`, `2009–2012`, `by 2009`,
 * `from 2009`; nothing when there is no date.
 */
export const yearOf = (date: PartialDate | undefined): string | undefined => {
  const { start, end } = readPartialDate(date)
  if (start && end) {
    const [from, to] = [yearWithSign(start), yearWithSign(end)]
    return from === to ? from : `${from}–${to}`
  }
  if (end) return `by ${yearWithSign(end)}`
  return start && `from ${yearWithSign(start)}`
}
