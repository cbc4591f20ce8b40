import { ecomapRule } from '../ecomap-rule.ts'
import { sampleMap } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

/** EC1: a tie has two ends. */
export const tiedToItself = ecomapRule({
  code: 'ecomap/tied-to-itself',
  severity: 'error',
  title: 'A tie joins something with itself',
  looksAt: 'Every tie: whether its two ends are one.',
  why: 'A tie joins two. Most often the second was chosen by mistake, so that somebody is now missing from the map.',
  mend: 'Choose the other end, or take the tie off.',
  source: SOURCES.logic,
  samples: {
    good: sampleMap({
      systems: { 'sy-work': { name: 'The bakery', domain: 'work' } },
      ties: { 't-1': { between: ['p-rosa', 'sy-work'] } },
    }),
    bad: sampleMap({
      systems: { 'sy-work': { name: 'The bakery', domain: 'work' } },
      ties: { 't-1': { between: ['sy-work', 'sy-work'] } },
    }),
  },
  *find(_, { index }) {
    for (const [id, { between }] of index.ties) {
      const [end, other] = between
      if (end === other) yield { at: ['ties', id], params: { end } }
    }
  },
  message: words['tied-to-itself'],
})
