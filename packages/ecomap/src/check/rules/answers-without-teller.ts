import { ecomapRule } from '../ecomap-rule.ts'
import { bareMap, sampleMap } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

/** The grid’s “you” is somebody. */
export const answersWithoutTeller = ecomapRule({
  code: 'ecomap/answers-without-teller',
  severity: 'query',
  title: 'The grid is answered and nobody is said to have answered it',
  looksAt:
    'Systems with answers of the network grid, on a map that names no person as the one whose view it tells.',
  why: 'Close to whom, and critical of whom? The grid asks one person about their own network, and its answers mean nothing without them.',
  mend: 'Name the person who answered as the one whose view it is, or make a map apart for them.',
  acceptWhen: 'It is known who answered, and written in the note.',
  source: SOURCES.network,
  samples: {
    good: sampleMap({
      systems: {
        'sy-ana': { name: 'Ana', domain: 'friends', network: { closeness: 'very-close' } },
      },
      ties: { 't-1': { between: ['p-rosa', 'sy-ana'] } },
    }),
    bad: bareMap({
      household: 'hh-home',
      viewOfHousehold: true,
      madeOn: '2026-05-20',
      households: { 'hh-home': { name: 'Home' } },
      systems: {
        'sy-ana': { name: 'Ana', domain: 'friends', network: { closeness: 'very-close' } },
      },
      ties: { 't-1': { between: ['hh-home', 'sy-ana'] } },
    }),
  },
  *find(ecomap, { index }) {
    if (ecomap.viewOf) return
    for (const [id, { network }] of index.systems) {
      if (network) yield { at: ['systems', id, 'network'], params: { system: id } }
    }
  },
  message: words['answers-without-teller'],
})
