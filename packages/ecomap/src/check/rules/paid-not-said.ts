import { ecomapRule } from '../ecomap-rule.ts'
import { sampleMap } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

/** What “when we leave” needs to know. */
export const paidNotSaid = ecomapRule({
  code: 'ecomap/paid-not-said',
  severity: 'prompt',
  title: 'It is not said whether people there are paid to help',
  looksAt:
    'Formal systems: whether it is written that the people there are paid to help or are not. It is silent where a gap says why, and where the system stays when our work ends.',
  why: 'The map “when we leave” can leave out only those of whom it is known.',
  mend: 'Say whether they are paid to help this family, and whether they stay when our work ends.',
  acceptWhen: 'It makes no difference to the plan.',
  source: SOURCES.practice,
  samples: {
    good: sampleMap({
      systems: {
        'sy-cab': { name: 'Advice centre', domain: 'legal', formality: 'formal', paid: false },
      },
      ties: { 't-1': { between: ['p-rosa', 'sy-cab'] } },
    }),
    bad: sampleMap({
      systems: { 'sy-cab': { name: 'Advice centre', domain: 'legal', formality: 'formal' } },
      ties: { 't-1': { between: ['p-rosa', 'sy-cab'] } },
    }),
  },
  *find(_, { index }) {
    for (const [id, { formality, paid, staysWhenWeLeave, gaps }] of index.systems) {
      if (formality !== 'formal' || gaps?.paid || staysWhenWeLeave) continue
      if (paid === undefined) yield { at: ['systems', id], params: { system: id } }
    }
  },
  message: words['paid-not-said'],
})
