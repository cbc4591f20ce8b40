import { childOf, type GedcomNode } from './gedcom-node.ts'
import type { GedcomReading } from './gedcom-reading.ts'
import { takeFitted } from './take-text.ts'
import { lineFromGedcom } from './text-from-gedcom.ts'

/** The length that the genogram's schema gives `source`. */
const SOURCE_LENGTH = 500

const partsOf = (reading: GedcomReading, citation: GedcomNode): readonly GedcomNode[] => {
  const page = childOf(citation, 'PAGE')
  if (citation.pointer === undefined) return page ? [citation, page] : [citation]
  const record = reading.target(citation, 'SOUR')
  const title = record && (childOf(record, 'TITL') ?? childOf(record, 'ABBR'))
  if (!record || !title) return []
  reading.take(record)
  return page ? [title, page] : [title]
}

/** Where something is written: the title of its first source and the page in it. */
export const takeSource = (reading: GedcomReading, node: GedcomNode): string | undefined => {
  const citation = childOf(node, 'SOUR')
  if (!citation) return undefined
  const parts = partsOf(reading, citation).filter(({ value }) => value.trim() !== '')
  if (parts.length === 0) return undefined
  parts.forEach(reading.take)
  const words = parts.map(({ value }) => value.trim()).join(', ')
  return takeFitted(reading, citation, lineFromGedcom(words, SOURCE_LENGTH))
}

/** Puts sources together as the `source` of an item. */
export const sourceOf = (
  reading: GedcomReading,
  node: GedcomNode,
  sources: readonly (string | undefined)[],
): { source?: string } => {
  const told = sources.filter((source) => source !== undefined)
  const fitted = lineFromGedcom(told.join('; '), SOURCE_LENGTH)
  if (fitted?.isCut) reading.report.about(node, 'text-cut')
  return fitted ? { source: fitted.text } : {}
}
