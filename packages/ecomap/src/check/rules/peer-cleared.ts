import { ecomapRule } from '../ecomap-rule.ts'
import { sampleMap } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

/** Other people’s children are never in a document for anyone. */
export const peerCleared = ecomapRule({
  code: 'ecomap/peer-cleared',
  severity: 'error',
  title: 'Another family’s child is cleared for a reader',
  looksAt: 'Systems of the kind peer: whether they are cleared for anybody.',
  why: 'Who another family’s child is with, and where, is not this family’s to be shown, nor anybody’s with a copy of this map. No document holds them, whoever it is for.',
  mend: 'Take the clearance off.',
  source: SOURCES.practice,
  samples: {
    good: sampleMap({
      systems: { 'sy-a': { pseudonym: 'Friend A', domain: 'peer' } },
      ties: { 't-1': { between: ['p-rosa', 'sy-a'] } },
    }),
    bad: sampleMap({
      systems: {
        'sy-a': {
          pseudonym: 'Friend A',
          domain: 'peer',
          sharing: { clearedFor: ['professionals'] },
        },
      },
      ties: { 't-1': { between: ['p-rosa', 'sy-a'] } },
    }),
  },
  *find(_, { index }) {
    for (const [id, { domain, sharing }] of index.systems) {
      if (domain !== 'peer' || (sharing?.clearedFor?.length ?? 0) === 0) continue
      yield { at: ['systems', id], params: { system: id } }
    }
  },
  message: words['peer-cleared'],
})
