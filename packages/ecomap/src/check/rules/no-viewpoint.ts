import { ecomapRule } from '../ecomap-rule.ts'
import { bareMap, sampleMap } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

/** EC1: a map tells somebody’s view. */
export const noViewpoint = ecomapRule({
  code: 'ecomap/no-viewpoint',
  severity: { draft: 'query', final: 'error' },
  title: 'The map does not say whose view it tells',
  looksAt:
    'The record as a whole: no person, household or role is named as the one whose view it is.',
  why: 'A mother’s map and her son’s are two maps, and both are true. Without a name, one person’s view is read as the fact.',
  mend: 'Say whose view it is: a person, the household together, or a role outside the record.',
  acceptWhen: 'The map is only begun.',
  source: SOURCES.practice,
  samples: {
    good: sampleMap({}),
    bad: bareMap({
      household: 'hh-home',
      madeOn: '2026-05-20',
      households: { 'hh-home': { name: 'Home' } },
    }),
  },
  *find(ecomap) {
    const { viewOf, viewOfHousehold, viewOfOutside } = ecomap
    if (!viewOf && !viewOfHousehold && viewOfOutside === undefined) yield { at: [], params: {} }
  },
  message: words['no-viewpoint'],
})
