import type { Tools } from '@relational-practice/core'

/** What the command knows: how records and other files are read. */
export interface Kit {
  /** The tools by the kind of their records. */
  readonly tools: Tools
  /** Loads the reader of GEDCOM files. */
  readonly gedcom: () => Promise<typeof import('@relational-practice/genogram/gedcom')>
}

/** How much a GEDCOM file gave. */
export type GedcomCounts = import('@relational-practice/genogram/gedcom').GedcomCounts

/** All tools there are, each loaded when a record of its kind turns up. */
export const kit: Kit = {
  tools: {
    ecomap: async () => (await import('@relational-practice/ecomap/tool')).ecomapTool,
    genogram: async () => (await import('@relational-practice/genogram/tool')).genogramTool,
  },
  gedcom: () => import('@relational-practice/genogram/gedcom'),
}
