import { ecomapRule } from '../ecomap-rule.ts'
import { sampleMap } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

/** Other people’s children are here by pseudonym only. */
export const peerNamed = ecomapRule({
  code: 'ecomap/peer-named',
  severity: 'error',
  title: 'Another family’s child is recorded by more than a pseudonym',
  looksAt:
    'Systems of the kind peer: whether they have a name, what the child calls them, or a person of the record.',
  why: 'Other people’s children have not been asked, and nor have their parents. A name on a map of where harm happens follows a child for years.',
  mend: 'Take the name off and give a pseudonym. Somebody of this family is a member or a system of another kind.',
  source: SOURCES.practice,
  samples: {
    good: sampleMap({
      systems: { 'sy-a': { pseudonym: 'Friend A', domain: 'peer' } },
      ties: { 't-1': { between: ['p-rosa', 'sy-a'] } },
    }),
    bad: sampleMap({
      systems: { 'sy-a': { pseudonym: 'Friend A', name: 'Kit Moran', domain: 'peer' } },
      ties: { 't-1': { between: ['p-rosa', 'sy-a'] } },
    }),
  },
  *find(_, { index }) {
    for (const [id, { domain, name, person, calledByChild }] of index.systems) {
      if (domain !== 'peer') continue
      if ((name ?? person ?? calledByChild) === undefined) continue
      yield { at: ['systems', id], params: { system: id } }
    }
  },
  message: words['peer-named'],
})
