import { hasAccount } from '../has-account.ts'
import { ecomapRule } from '../ecomap-rule.ts'
import { sampleMap } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

/** Harm outside the home is told, not only marked. */
export const harmOutsideWithoutAccount = ecomapRule({
  code: 'ecomap/harm-outside-without-account',
  severity: 'query',
  title: 'Something is said to harm the child and nothing is written about how',
  looksAt:
    'Systems whose effect is harm, or both help and harm: whether a note, a source or somebody’s words are written, of the system or of one of its ties.',
  why: 'Harm outside the home is easily drawn as the child’s choice of friends. What happens there, and who could change it, has to be written for anybody to act on the place instead of the child.',
  mend: 'Write what happens there and how it is known, and whom it concerns to change it.',
  acceptWhen: 'It is not safe to write it here, and it is written elsewhere.',
  source: SOURCES.practice,
  samples: {
    good: sampleMap({
      systems: {
        'sy-park': {
          name: 'The park after school',
          domain: 'place',
          effect: 'both',
          note: 'Football most days. Twice an older group took a phone.',
        },
      },
      ties: { 't-1': { between: ['p-rosa', 'sy-park'] } },
    }),
    bad: sampleMap({
      systems: { 'sy-park': { name: 'The park after school', domain: 'place', effect: 'both' } },
      ties: { 't-1': { between: ['p-rosa', 'sy-park'] } },
    }),
  },
  *find(_, { index }) {
    for (const [id, system] of index.systems) {
      if (system.effect !== 'harm' && system.effect !== 'both') continue
      if (hasAccount(index, id, system)) continue
      if (index.tiesOf(id).some(([tie, each]) => hasAccount(index, tie, each))) continue
      yield { at: ['systems', id, 'effect'], params: { system: id } }
    }
  },
  message: words['harm-outside-without-account'],
})
