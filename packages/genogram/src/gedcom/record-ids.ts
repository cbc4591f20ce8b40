import { toId, type Id } from '@relational-practice/core'
import type { ReadGedcomOptions } from './gedcom-import.ts'
import type { GedcomNode } from './gedcom-node.ts'

/** Ids made of the identifiers of a file: the same for the same file, and never one for two. */
export interface RecordIds {
  /** The id of what a record becomes: `p-I1` of `@I1@`. */
  of<P extends string>(prefix: P, record: GedcomNode): Id<P>
  /** The id of the next thing of its kind that a record gives: `e-F1-1`, `e-F1-2`. */
  next<P extends string>(prefix: P, record: GedcomNode): Id<P>
}

/** How long an id may be after its prefix, and how long to leave room for a number. */
const LONGEST = 60
const LONGEST_NUMBERED = 50

/** What follows the prefix; nothing for an identifier that is too long, or is no text at all. */
const endOf = (xref: string): string | undefined => {
  if (xref.length > LONGEST || /\p{Cs}/u.test(xref)) return undefined
  const isPlain = /^[A-Za-z0-9-]+$/.test(xref) && !xref.startsWith('x-')
  const length = isPlain ? xref.length : 2 + 2 * new TextEncoder().encode(xref).length
  return length > LONGEST ? undefined : toId('p', xref).slice(2)
}

/** An identifier that a program counted out. Any other may be made of a name. */
const COUNTED = /^[A-Za-z]{0,2}[0-9]{1,12}$/

/** Prepares the ids of the records of a file. */
export const recordIds = (
  records: readonly GedcomNode[],
  { keepIdentifiers = false }: Pick<ReadGedcomOptions, 'keepIdentifiers'> = {},
): RecordIds => {
  const ends = new Map<GedcomNode, string>()
  const ordinals = new Map<GedcomNode, string>()
  const used = new Set<string>()
  for (const [place, record] of records.entries()) {
    // Never the end of another id: in what toId writes, only hexadecimal digits follow x-.
    const ordinal = `x-n${place + 1}`
    const { xref } = record
    const isKept = xref !== undefined && (keepIdentifiers || COUNTED.test(xref))
    const own = isKept ? endOf(xref) : undefined
    const end = own === undefined || used.has(own) ? ordinal : own
    used.add(end)
    ends.set(record, end)
    ordinals.set(record, end.length > LONGEST_NUMBERED ? ordinal : end)
  }
  const counts = new Map<string, number>()
  return {
    of: (prefix, record) => `${prefix}-${ends.get(record) ?? ''}`,
    next(prefix, record) {
      const stem = `${prefix}-${ordinals.get(record) ?? ''}` as const
      const count = (counts.get(stem) ?? 0) + 1
      counts.set(stem, count)
      return `${stem}-${count}`
    },
  }
}
