import type { Sharing } from '@relational-practice/core'
import { childrenOf, type GedcomNode } from './gedcom-node.ts'
import type { GedcomReading } from './gedcom-reading.ts'

const REASON = 'Marked as confidential or private in the GEDCOM file it came from.'

/**
 * What `RESN` below any of these structures means for the item made of them: withheld from
 * everyone, until a worker decides. `LOCKED` says only that it is not to be changed. A word that
 * the standard does not have is taken for a restriction too: better closed than open.
 */
export const takeSharing = (
  reading: GedcomReading,
  nodes: readonly GedcomNode[],
): { sharing?: Sharing } => {
  let isWithheld = false
  for (const mark of nodes.flatMap((node) => childrenOf(node, 'RESN'))) {
    const words = mark.value.split(',').map((word) => word.trim().toUpperCase())
    const isRestricted = words.some((word) => !['', 'LOCKED', 'NONE'].includes(word))
    if (isRestricted) {
      reading.take(mark)
      reading.report.about(mark, 'withheld')
      isWithheld = true
    }
  }
  return isWithheld ? { sharing: { withheldFrom: ['everyone'], reason: REASON } } : {}
}
