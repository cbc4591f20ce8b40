import { isPartialDate, type PartialDate } from '@relational-practice/core'
import { dateFromGedcom } from './date-from-gedcom.ts'
import { childOf, childrenOf, type GedcomNode } from './gedcom-node.ts'
import type { GedcomReading } from './gedcom-reading.ts'
import { takeLine } from './take-text.ts'
import { lineFromGedcom } from './text-from-gedcom.ts'

/** When something happened, as far as it could be taken in. */
export interface TakenDate {
  readonly on?: PartialDate
  /** For a period, when it began. */
  readonly began?: PartialDate
  /** The date as the file has it, on one line. */
  readonly written: string
  /** What the date says in words. */
  readonly remarks: readonly string[]
}

/** When and where something happened, and what is said of it in words. */
export interface TakenEvent extends TakenDate {
  readonly place?: string
}

/** How much of words that stand in for a date is kept. */
const WORDS_LENGTH = 2000

/** Whether a structure has a tag below it that says something. */
const says = (node: GedcomNode, tag: string): boolean =>
  childrenOf(node, tag).some(({ value, children }) => value.trim() !== '' || children.length > 0)

/**
 * Whether an event is said to have taken place: it has `Y`, other words, a date or a place, as
 * GEDCOM 5.5.1 and 7 lay down.
 *
 * @param telling further tags that only an event that took place can have
 */
export const hasHappened = (event: GedcomNode, ...telling: readonly string[]): boolean => {
  const value = event.value.trim().toUpperCase()
  if (value === 'N' || value === 'NO') return false
  return value !== '' || ['DATE', 'PLAC', '_EDTF', ...telling].some((tag) => says(event, tag))
}

/** The first event with a tag that is said to have happened; the others are reported. */
export const takeFirstEvent = (
  reading: GedcomReading,
  parent: GedcomNode,
  tag: string,
  ...telling: readonly string[]
): GedcomNode | undefined => {
  const events = childrenOf(parent, tag)
  const first = events.find((event) => hasHappened(event, ...telling))
  for (const event of events) {
    if (event === first) reading.take(event)
    else if (hasHappened(event, ...telling)) reading.report.about(event, 'only-first-taken')
    else reading.report.about(event, 'event-not-said-to-have-happened')
  }
  return first
}

/** Words on one line, and a report where they are longer than what is kept. */
const wordsOf = (reading: GedcomReading, node: GedcomNode, raw: string): string => {
  const fitted = lineFromGedcom(raw, WORDS_LENGTH)
  if (fitted?.isCut) reading.report.about(node, 'text-cut')
  return fitted?.text ?? ''
}

/** The exact date that `writeGedcom` puts beside one for which GEDCOM has no form. */
const takeExactDate = (reading: GedcomReading, node: GedcomNode): PartialDate | undefined => {
  const [exact] = reading.ownBelow(node, '_EDTF')
  const date = exact?.value.trim() ?? ''
  if (!exact || !isPartialDate(date)) return undefined
  reading.take(exact)
  return date
}

/** Takes the date of an event; what cannot be a date, and any phrase, is kept in words. */
export const takeDate = (reading: GedcomReading, event: GedcomNode): TakenDate => {
  const [node, ...others] = childrenOf(event, 'DATE')
  others.forEach((other) => reading.report.about(other, 'only-first-taken'))
  if (!node) {
    const on = takeExactDate(reading, event)
    return { ...(on !== undefined && { on }), written: '', remarks: [] }
  }
  reading.take(node)
  const written = wordsOf(reading, node, node.value)
  const read = written === '' ? {} : dateFromGedcom(node.value, reading.isSeven)
  const exact = takeExactDate(reading, node)
  if (exact !== undefined) return { on: exact, written, remarks: [] }
  const phrase = takeLine(reading, childOf(node, 'PHRASE'))
  const trouble = read.trouble ?? (written === '' && phrase ? 'date-in-words' : undefined)
  if (trouble) reading.report.about(node, trouble)
  const words = [read.trouble && written, phrase].filter((part) => part !== undefined)
  return {
    ...(read.date !== undefined && { on: read.date }),
    ...(read.began !== undefined && { began: read.began }),
    written,
    remarks: words.map((part) => `Date as written: ${part}`),
  }
}

/** Takes the date and place of an event, and what it says in words. */
export const takeEvent = (reading: GedcomReading, event: GedcomNode): TakenEvent => {
  const words = wordsOf(reading, event, event.value)
  const place = takeLine(reading, childOf(event, 'PLAC'))
  const date = takeDate(reading, event)
  const ownWords = words === '' || words.toUpperCase() === 'Y' ? [] : [`As written: ${words}`]
  return {
    ...date,
    ...(place !== undefined && { place }),
    remarks: [...ownWords, ...date.remarks],
  }
}
