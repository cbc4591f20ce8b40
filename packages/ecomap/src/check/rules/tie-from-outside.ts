import { isMember } from '../../find/index-ecomap.ts'
import { spokeOf } from '../../find/tie-sides.ts'
import { ecomapRule } from '../ecomap-rule.ts'
import { sampleMap } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

/** Whoever has a tie has a place. */
export const tieFromOutside = ecomapRule({
  code: 'ecomap/tie-from-outside',
  severity: 'query',
  title: 'Somebody has a tie and no place on the map',
  looksAt:
    'Ties with a system whose other end is a person who lives in no household of the record.',
  why: 'The line would begin nowhere. A child in the tie whom nobody put into a household, or an aunt who should stand around it, is missing from the picture.',
  mend: 'Add them to the household, or make them a system around it.',
  acceptWhen: 'They moved out and the tie is kept for maps of days before.',
  source: SOURCES.hartman,
  samples: {
    good: sampleMap({
      systems: { 'sy-work': { name: 'The bakery', domain: 'work' } },
      ties: { 't-1': { between: ['p-rosa', 'sy-work'] } },
    }),
    bad: sampleMap({
      people: { 'p-leo': { name: 'Leo' } },
      systems: { 'sy-work': { name: 'The bakery', domain: 'work' } },
      ties: { 't-1': { between: ['p-leo', 'sy-work'] } },
    }),
  },
  *find(_, { index }) {
    for (const entry of index.ties) {
      const spoke = spokeOf(entry)
      if (!spoke || !isMember(spoke.from) || index.housed.has(spoke.from)) continue
      yield {
        at: ['ties', spoke.id],
        related: [['systems', spoke.system]],
        params: { person: spoke.from },
      }
    }
  },
  message: words['tie-from-outside'],
})
