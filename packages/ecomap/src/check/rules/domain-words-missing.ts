import { ecomapRule } from '../ecomap-rule.ts'
import { sampleMap } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

/** What is other has words. */
export const domainWordsMissing = ecomapRule({
  code: 'ecomap/domain-words-missing',
  severity: 'prompt',
  title: 'It is not said what kind of system something is',
  looksAt:
    'Systems of the kind other: whether they have a name, a person or words of their own for what they are.',
  why: 'On the map it would be a circle that says “Other”.',
  mend: 'Write what it is, in the words of whoever told it.',
  acceptWhen: 'They did not want to say.',
  source: SOURCES.practice,
  samples: {
    good: sampleMap({
      systems: { 'sy-x': { domain: 'other', domainInOwnWords: 'Allotment' } },
      ties: { 't-1': { between: ['p-rosa', 'sy-x'] } },
    }),
    bad: sampleMap({
      systems: { 'sy-x': { domain: 'other' } },
      ties: { 't-1': { between: ['p-rosa', 'sy-x'] } },
    }),
  },
  *find(_, { index }) {
    for (const [id, { domain, domainInOwnWords, name, person }] of index.systems) {
      if (domain !== 'other' || (domainInOwnWords ?? name ?? person) !== undefined) continue
      yield { at: ['systems', id], params: { system: id } }
    }
  },
  message: words['domain-words-missing'],
})
