import { spokesAt } from '../../find/tie-sides.ts'
import { ecomapRule } from '../ecomap-rule.ts'
import { sampleMap } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

/** EC3. */
export const allFlowLeaves = ecomapRule({
  code: 'ecomap/all-flow-leaves',
  severity: 'query',
  title: 'All that flows leaves the household',
  looksAt:
    'Ties between the household and systems that stand on the day of the check and whose direction is known; ties along which nothing flows are none. It is silent with fewer than two.',
  why: 'A household that gives and gives and gets nothing back tires. More often something comes in that nobody has thought to ask about.',
  mend: 'Ask what comes in, from whom and how; draw it, or keep what was said.',
  acceptWhen: 'It was asked, and it is so.',
  source: SOURCES.hartman,
  samples: {
    good: sampleMap({
      systems: {
        'sy-mum': { name: 'Rosa’s mother', domain: 'extended-family' },
        'sy-work': { name: 'Care work', domain: 'work' },
      },
      ties: {
        't-1': { between: ['p-rosa', 'sy-mum'], flow: 'to-second' },
        't-2': { between: ['p-rosa', 'sy-work'], flow: 'both-ways' },
      },
    }),
    bad: sampleMap({
      systems: {
        'sy-mum': { name: 'Rosa’s mother', domain: 'extended-family' },
        'sy-work': { name: 'Care work', domain: 'work' },
      },
      ties: {
        't-1': { between: ['p-rosa', 'sy-mum'], flow: 'to-second' },
        't-2': { between: ['sy-work', 'p-rosa'], flow: 'to-first' },
      },
    }),
  },
  *find(_, { index, asOf }) {
    const known = spokesAt(index, asOf).filter(({ flow }) => flow !== undefined && flow !== 'none')
    if (known.length < 2 || known.some(({ flow }) => flow !== 'out')) return
    yield {
      at: [],
      related: known.map(({ id }) => ['ties', id]),
      params: { ties: known.length },
    }
  },
  message: words['all-flow-leaves'],
})
