import { childOf, type GedcomNode } from './gedcom-node.ts'
import type { GedcomReading } from './gedcom-reading.ts'
import { lineFromGedcom, textFromGedcom, type FittedText } from './text-from-gedcom.ts'

/** The lengths that the genogram's schema gives `line()` and `text()`. */
export const LINE_LENGTH = 200
export const TEXT_LENGTH = 20_000

/** Takes a fitted text of a structure, and says so where it had to be changed. */
export const takeFitted = (
  reading: GedcomReading,
  node: GedcomNode,
  fitted: FittedText | undefined,
): string | undefined => {
  if (!fitted) return undefined
  reading.take(node)
  if (fitted.isCut) reading.report.about(node, 'text-cut')
  if (fitted.isCleaned) reading.report.about(node, 'text-cleaned')
  return fitted.text
}

/** Takes the value of a structure as one line; nothing where it is blank or not there. */
export const takeLine = (
  reading: GedcomReading,
  node: GedcomNode | undefined,
  max = LINE_LENGTH,
): string | undefined => node && takeFitted(reading, node, lineFromGedcom(node.value, max))

const takeNote = (reading: GedcomReading, node: GedcomNode): string | undefined => {
  // A note that is itself restricted has no place where it would stay so.
  if (childOf(node, 'RESN')) return undefined
  if (node.pointer === undefined) {
    return takeFitted(reading, node, textFromGedcom(node.value, TEXT_LENGTH))
  }
  const record = reading.target(node, 'NOTE', 'SNOTE')
  if (!record || childOf(record, 'RESN')) return undefined
  const words = takeFitted(reading, record, textFromGedcom(record.value, TEXT_LENGTH))
  if (words !== undefined) reading.take(node)
  return words
}

/** Takes the notes right below a structure, written there or in records of their own. */
export const takeNotes = (reading: GedcomReading, node: GedcomNode): readonly string[] =>
  node.children
    .filter(({ tag }) => tag === 'NOTE' || tag === 'SNOTE')
    .flatMap((note) => takeNote(reading, note) ?? [])

/** Puts paragraphs together as the `note` of an item. */
export const noteOf = (
  reading: GedcomReading,
  node: GedcomNode,
  paragraphs: readonly string[],
): { note?: string } => {
  const fitted = textFromGedcom(paragraphs.join('\n\n'), TEXT_LENGTH)
  if (fitted?.isCut) reading.report.about(node, 'text-cut')
  return fitted ? { note: fitted.text } : {}
}
