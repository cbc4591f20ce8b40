import { spokesAt } from '../../find/tie-sides.ts'
import { ecomapRule } from '../ecomap-rule.ts'
import { sampleMap } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

/** The grid and the line agree. */
export const helpToldTwice = ecomapRule({
  code: 'ecomap/help-told-twice',
  severity: 'query',
  title: 'The grid and the line differ on which way help goes',
  looksAt:
    'Systems for which the person whose view it is has answered which way help goes, and ties of that person with them whose direction is known: whether one says in and the other out.',
  why: 'One of the two was written down wrongly, or it has changed. Either way the map and the grid would be read as two opinions.',
  mend: 'Ask again and keep what is so.',
  acceptWhen: 'Both are meant, at different times, and a note says so.',
  source: SOURCES.network,
  samples: {
    good: sampleMap({
      systems: {
        'sy-ana': { name: 'Ana', domain: 'friends', network: { help: 'them-to-you' } },
      },
      ties: { 't-1': { between: ['p-rosa', 'sy-ana'], flow: 'to-first' } },
    }),
    bad: sampleMap({
      systems: {
        'sy-ana': { name: 'Ana', domain: 'friends', network: { help: 'them-to-you' } },
      },
      ties: { 't-1': { between: ['p-rosa', 'sy-ana'], flow: 'to-second' } },
    }),
  },
  *find(ecomap, { index, asOf }) {
    for (const { id, from, system, flow } of spokesAt(index, asOf)) {
      if (from !== ecomap.viewOf || (flow !== 'in' && flow !== 'out')) continue
      const help = index.system(system)?.network?.help
      if (help !== (flow === 'in' ? 'you-to-them' : 'them-to-you')) continue
      yield {
        at: ['systems', system, 'network', 'help'],
        related: [['ties', id]],
        params: { system },
      }
    }
  },
  message: words['help-told-twice'],
})
