import { ecomapRule } from '../ecomap-rule.ts'
import { bareMap, sampleMap } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

/** EC1: a map is about somebody. */
export const noSubject = ecomapRule({
  code: 'ecomap/no-subject',
  severity: { draft: 'query', final: 'error' },
  title: 'The map does not say whom it is about',
  looksAt: 'The record as a whole: neither a child nor a household is named.',
  why: 'A map without a middle can be anybody’s. Two maps can be compared only if both say whom they are about.',
  mend: 'Name the child or the household.',
  acceptWhen: 'The map is only begun.',
  source: SOURCES.hartman,
  samples: {
    good: sampleMap({}),
    bad: bareMap({ viewOfHousehold: true, madeOn: '2026-05-20' }),
  },
  *find(ecomap) {
    if (!ecomap.subject && !ecomap.household) yield { at: [], params: {} }
  },
  message: words['no-subject'],
})
