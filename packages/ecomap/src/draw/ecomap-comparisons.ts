import type { ComparisonsOf } from '@relational-practice/core'
import { notComparableInWords } from '../find/compare-in-words.ts'
import type { Ecomap } from '../schema/index.ts'
import {
  drawEcomapChanges,
  drawEcomapChangesPages,
  drawTellers,
  drawTellersPages,
} from './draw-comparisons.ts'

const either =
  (
    one: typeof drawEcomapChanges,
    onPaper: typeof drawEcomapChangesPages,
  ): ComparisonsOf<Ecomap>[string]['draw'] =>
  (first, second, { asOf, paper, purpose }) => {
    const options = { asOf, child: purpose === 'child' }
    const drawn = paper ? onPaper(first, second, paper, options) : one(first, second, options)
    if ('comparable' in drawn) return notComparableInWords(drawn)
    return 'svg' in drawn ? [drawn] : drawn
  }

const purposes = ['child']

/** What two maps can be drawn beside each other for, by the names the command knows. */
export const ecomapComparisons: ComparisonsOf<Ecomap> = {
  changes: {
    title: 'What changed from the first to the second',
    purposes,
    draw: either(drawEcomapChanges, drawEcomapChangesPages),
  },
  tellings: {
    title: 'How two people tell it',
    purposes,
    draw: either(drawTellers, drawTellersPages),
  },
}
