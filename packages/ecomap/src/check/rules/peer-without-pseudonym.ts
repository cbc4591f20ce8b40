import { ecomapRule } from '../ecomap-rule.ts'
import { sampleMap } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

/** A pseudonym tells peers apart. */
export const peerWithoutPseudonym = ecomapRule({
  code: 'ecomap/peer-without-pseudonym',
  severity: 'prompt',
  title: 'Another family’s child has no pseudonym',
  looksAt: 'Systems of the kind peer: whether there is a pseudonym.',
  why: 'Two children without one cannot be told apart, and sooner or later somebody writes a name to tell them apart.',
  mend: 'Give a pseudonym that says nothing, such as a letter.',
  acceptWhen: 'There is only one, and nothing more will be recorded of them.',
  source: SOURCES.practice,
  samples: {
    good: sampleMap({
      systems: { 'sy-a': { pseudonym: 'Friend A', domain: 'peer' } },
      ties: { 't-1': { between: ['p-rosa', 'sy-a'] } },
    }),
    bad: sampleMap({
      systems: { 'sy-a': { domain: 'peer' } },
      ties: { 't-1': { between: ['p-rosa', 'sy-a'] } },
    }),
  },
  *find(_, { index }) {
    for (const [id, { domain, pseudonym }] of index.systems) {
      if (domain !== 'peer' || pseudonym !== undefined) continue
      yield { at: ['systems', id], params: { system: id } }
    }
  },
  message: words['peer-without-pseudonym'],
})
