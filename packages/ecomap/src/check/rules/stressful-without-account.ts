import { standsAt } from '../../find/tie-sides.ts'
import { hasAccount } from '../has-account.ts'
import { ecomapRule } from '../ecomap-rule.ts'
import { sampleMap } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

/** EC5. */
export const stressfulWithoutAccount = ecomapRule({
  code: 'ecomap/stressful-without-account',
  severity: 'prompt',
  title: 'A stressful tie says nothing about what is stressful',
  looksAt:
    'Ties that are stressful and stand on the day of the check: whether a note, evidence, a source or somebody’s words are written.',
  why: 'A crossed line alone says that something is wrong with a neighbour, a school or a debt, and not what. Nobody can help with that, and it may look like somebody’s fault.',
  mend: 'Write what happens, in the words of whoever told it.',
  acceptWhen: 'It is not safe to write it here, and it is written elsewhere.',
  source: SOURCES.hartman,
  samples: {
    good: sampleMap({
      systems: { 'sy-rent': { name: 'Rent arrears', domain: 'money-and-housing' } },
      ties: {
        't-1': {
          between: ['p-rosa', 'sy-rent'],
          quality: 'stressful',
          note: 'Letters every week since March.',
        },
      },
    }),
    bad: sampleMap({
      systems: { 'sy-rent': { name: 'Rent arrears', domain: 'money-and-housing' } },
      ties: { 't-1': { between: ['p-rosa', 'sy-rent'], quality: 'stressful' } },
    }),
  },
  *find(_, { index, asOf }) {
    for (const [id, tie] of index.ties) {
      if (tie.quality !== 'stressful' || !standsAt(tie, asOf)) continue
      if (!hasAccount(index, id, tie)) yield { at: ['ties', id], params: { tie: id } }
    }
  },
  message: words['stressful-without-account'],
})
