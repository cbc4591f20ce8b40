import type { GedcomNode } from './gedcom-node.ts'
import type { GedcomNoteCode } from './gedcom-notes.ts'
import type { GedcomReading } from './gedcom-reading.ts'

/** Who wrote the file and when, and the numbers programs give to records. */
const ABOUT_THE_FILE: ReadonlySet<string> = new Set(
  'SUBM SUBN CHAN CREA REFN RIN RFN AFN UID EXID _UID'.split(' '),
)

const SOURCES_AND_MEDIA: ReadonlySet<string> = new Set(['SOUR', 'REPO', 'OBJE'])

const reasonFor = ({ tag, parent }: GedcomNode): GedcomNoteCode => {
  if (parent?.tag === 'HEAD' || ABOUT_THE_FILE.has(tag)) return 'about-the-file'
  const isOfSource = SOURCES_AND_MEDIA.has(tag) || (parent && SOURCES_AND_MEDIA.has(parent.tag))
  return isOfSource ? 'source-or-medium' : 'not-taken-in'
}

/**
 * Reports every structure that did not go into the genogram and of which nothing has been said yet.
 * What stands below such a structure goes with it and is not listed again.
 */
export const reportTheRest = (reading: GedcomReading, nodes: readonly GedcomNode[]): void => {
  for (const node of nodes) {
    if (reading.isTaken(node)) reportTheRest(reading, node.children)
    else if (!reading.report.mentions(node)) reading.report.about(node, reasonFor(node))
  }
}
