import { childrenOf, type GedcomNode } from './gedcom-node.ts'
import type { GedcomReport } from './gedcom-report.ts'
import { ownTags } from './own-tags.ts'

/** A file while it is being made into a genogram. */
export interface GedcomReading {
  readonly isSeven: boolean
  readonly report: GedcomReport
  /** The records with a tag, in the order of the file. */
  readonly records: (tag: string) => readonly GedcomNode[]
  /** The record a structure points to, where it is there and has one of the tags. */
  readonly target: (node: GedcomNode, ...tags: readonly string[]) => GedcomNode | undefined
  /** Marks a structure as gone into the genogram: what is not marked in the end is reported. */
  readonly take: (node: GedcomNode) => void
  readonly isTaken: (node: GedcomNode) => boolean
  /** The records with an extension tag, where it is one of `writeGedcom`. */
  readonly ownRecords: (tag: string) => readonly GedcomNode[]
  /** The structures right below another with an extension tag, where it is one of `writeGedcom`. */
  readonly ownBelow: (node: GedcomNode, tag: string) => readonly GedcomNode[]
}

/** Begins to make something of the records of a file. */
export const startReading = (
  records: readonly GedcomNode[],
  isSeven: boolean,
  report: GedcomReport,
): GedcomReading => {
  const byXref = new Map<string, GedcomNode>()
  const byTag = new Map<string, GedcomNode[]>()
  const taken = new Set<GedcomNode>()
  const own = ownTags(records)
  for (const record of records) {
    const sameTag = byTag.get(record.tag)
    if (sameTag) sameTag.push(record)
    else byTag.set(record.tag, [record])
    if (record.xref === undefined) continue
    if (byXref.has(record.xref)) report.about(record, 'identifier-twice')
    else byXref.set(record.xref, record)
  }
  return {
    isSeven,
    report,
    records: (tag) => byTag.get(tag) ?? [],
    target(node, ...tags) {
      const record = node.pointer === undefined ? undefined : byXref.get(node.pointer)
      if (record && tags.includes(record.tag)) return record
      report.about(node, 'pointer-without-target')
      return undefined
    },
    take: (node) => void taken.add(node),
    isTaken: (node) => taken.has(node),
    ownRecords: (tag) => (own.has(tag) ? (byTag.get(tag) ?? []) : []),
    ownBelow: (node, tag) => (own.has(tag) ? childrenOf(node, tag) : []),
  }
}
