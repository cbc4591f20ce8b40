import type { PlainDate, View } from '@relational-practice/core'
import type { Genogram } from '../schema/index.ts'
import { genogramAt } from './genogram-at.ts'

/**
 * The family that pictures and words show for a day: as it stood then, from what the reader may see.
 * What was said later is of a later day; a paper seen later still tells of this one.
 */
export const familyOnDay = (view: View<Genogram>, asOf: PlainDate): Genogram =>
  genogramAt(view.record, asOf, { keepLaterTold: 'papers' })
