import { ecomapRule } from '../ecomap-rule.ts'
import { sampleMap } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

/** EC1: one map, one view. */
export const twoViewpoints = ecomapRule({
  code: 'ecomap/two-viewpoints',
  severity: 'error',
  title: 'The map is said to tell more than one view',
  looksAt:
    'The record as a whole: a person, the household together and a role outside the record, more than one of which is named.',
  why: 'A map tells one view. Where two people tell it differently each needs a map of their own, or one of them disappears into the other’s.',
  mend: 'Keep the one whose view it is, and make a map apart for the other.',
  source: SOURCES.practice,
  samples: {
    good: sampleMap({}),
    bad: sampleMap({ viewOfHousehold: true }),
  },
  *find(ecomap) {
    const { viewOf, viewOfHousehold, viewOfOutside } = ecomap
    const views = [viewOf, viewOfHousehold, viewOfOutside].filter((view) => view !== undefined)
    if (views.length > 1) yield { at: [], params: {} }
  },
  message: words['two-viewpoints'],
})
