import { ecomapRule } from '../ecomap-rule.ts'
import { bareMap, sampleMap } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

/** EC1: a map has a date. */
export const noDate = ecomapRule({
  code: 'ecomap/no-date',
  severity: { draft: 'query', final: 'error' },
  title: 'The map has no date',
  looksAt: 'The record as a whole: the day on which it was made.',
  why: 'Ties change. A map without its day is taken for today’s, and cannot be laid beside an earlier one.',
  mend: 'Write down the day on which it was made.',
  acceptWhen: 'The map is only begun.',
  source: SOURCES.practice,
  samples: {
    good: sampleMap({}),
    bad: bareMap({
      household: 'hh-home',
      viewOfHousehold: true,
      households: { 'hh-home': { name: 'Home' } },
    }),
  },
  *find(ecomap) {
    if (!ecomap.madeOn) yield { at: [], params: {} }
  },
  message: words['no-date'],
})
