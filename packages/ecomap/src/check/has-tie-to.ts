import type { Id, PlainDate } from '@relational-practice/core'
import { isSystem, type EcomapIndex } from '../find/index-ecomap.ts'
import { otherEnd, standsAt } from '../find/tie-sides.ts'
import type { Domain, Ecomap } from '../schema/index.ts'

/** Whether a person, or the household as a whole, is tied to a system of a kind on a day; a planned tie counts. */
export const hasTieTo = (
  { household }: Ecomap,
  index: EcomapIndex,
  person: Id<'p'>,
  domain: Domain,
  asOf: PlainDate,
): boolean =>
  [person, ...(household ? [household] : [])].some((end) =>
    index.tiesOf(end).some(([, tie]) => {
      const other = otherEnd(tie, end)
      return isSystem(other) && index.system(other)?.domain === domain && standsAt(tie, asOf)
    }),
  )
