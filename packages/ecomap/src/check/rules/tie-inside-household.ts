import { isSystem } from '../../find/index-ecomap.ts'
import { ecomapRule } from '../ecomap-rule.ts'
import { sampleMap } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

/** The lines of an ecomap lead outwards. */
export const tieInsideHousehold = ecomapRule({
  code: 'ecomap/tie-inside-household',
  severity: 'query',
  title: 'A tie joins two who stand in the middle',
  looksAt: 'Ties with a member of a household or a household at both ends.',
  why: 'How the members are with each other belongs to the genogram. On this map the line would lie inside the circle, where it is not drawn.',
  mend: 'Record it as a bond in the genogram, or choose the system it was meant for.',
  acceptWhen: 'It is needed here and the words under the picture are enough.',
  source: SOURCES.hartman,
  samples: {
    good: sampleMap({
      people: { 'p-ines': { name: 'Ines' } },
      households: { 'hh-home': { members: ['p-rosa', 'p-ines'] } },
      systems: { 'sy-choir': { name: 'Choir', domain: 'recreation' } },
      ties: { 't-1': { between: ['p-ines', 'sy-choir'] } },
    }),
    bad: sampleMap({
      people: { 'p-ines': { name: 'Ines' } },
      households: { 'hh-home': { members: ['p-rosa', 'p-ines'] } },
      ties: { 't-1': { between: ['p-ines', 'p-rosa'] } },
    }),
  },
  *find(_, { index }) {
    for (const [id, { between }] of index.ties) {
      const [one, other] = between
      if (one === other || isSystem(one) || isSystem(other)) continue
      yield { at: ['ties', id], params: { one, other } }
    }
  },
  message: words['tie-inside-household'],
})
