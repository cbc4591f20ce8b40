import type { Id } from '@relational-practice/core'
import type { GenogramIndex } from '../find/index-genogram.ts'

/** Whether a record holds words, with their speaker, about an item. */
const isSpokenOf = (index: GenogramIndex, id: Id): boolean =>
  index
    .statementsAbout(id)
    .some(([, { speaker, speakerOutside }]) => (speaker ?? speakerOutside) !== undefined)

/** Whether it is said who tells of something, or where it is written. */
export const hasAccount = (
  index: GenogramIndex,
  id: Id,
  item: {
    readonly accordingTo?: readonly Id<'p'>[] | undefined
    readonly source?: string | undefined
  },
): boolean =>
  (item.accordingTo?.length ?? 0) > 0 || item.source !== undefined || isSpokenOf(index, id)
