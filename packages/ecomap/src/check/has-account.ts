import type { Id } from '@relational-practice/core'
import type { EcomapIndex } from '../find/index-ecomap.ts'

/** Whether anything is written about a tie or system: a note, evidence, a source, or what somebody said. */
export const hasAccount = (
  index: EcomapIndex,
  id: Id,
  item: {
    readonly note?: string | undefined
    readonly evidence?: string | undefined
    readonly source?: string | undefined
  },
): boolean =>
  Boolean(item.note ?? item.evidence ?? item.source) || index.statementsAbout(id).length > 0
