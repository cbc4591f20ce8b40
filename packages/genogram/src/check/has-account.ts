import type { Id } from '@relational-practice/core'
import type { Genogram } from '../schema/index.ts'

/** Whether a record holds words, with their speaker, about an item. */
const isSpokenOf = (genogram: Genogram, id: Id): boolean =>
  Object.values(genogram.statements ?? {}).some(
    ({ about, speaker, speakerOutside }) =>
      about?.includes(id) === true && (speaker ?? speakerOutside) !== undefined,
  )

/** Whether it is said who tells of something, or where it is written. */
export const hasAccount = (
  genogram: Genogram,
  id: Id,
  item: {
    readonly accordingTo?: readonly Id<'p'>[] | undefined
    readonly source?: string | undefined
  },
): boolean =>
  (item.accordingTo?.length ?? 0) > 0 || item.source !== undefined || isSpokenOf(genogram, id)
