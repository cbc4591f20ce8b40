import { comparePartialDates } from '@relational-practice/core'
import { ecomapRule } from '../ecomap-rule.ts'
import { sampleMap } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

/** What is to come is planned. */
export const tieStillToCome = ecomapRule({
  code: 'ecomap/tie-still-to-come',
  severity: 'query',
  title: 'A tie that is not planned begins after today',
  looksAt:
    'Ties with a quality other than planned whose beginning lies after the day of the check.',
  why: 'The map would show as there what is not there yet.',
  mend: 'Make it a planned tie, or correct the date.',
  acceptWhen: 'The map is checked for a day before it was made.',
  source: SOURCES.practice,
  samples: {
    good: sampleMap({
      systems: { 'sy-gym': { name: 'Boxing gym', domain: 'recreation' } },
      ties: { 't-1': { between: ['p-rosa', 'sy-gym'], quality: 'strong', from: '2025' } },
    }),
    bad: sampleMap({
      systems: { 'sy-gym': { name: 'Boxing gym', domain: 'recreation' } },
      ties: { 't-1': { between: ['p-rosa', 'sy-gym'], quality: 'strong', from: '2027' } },
    }),
  },
  *find(_, { index, asOf }) {
    for (const [id, { quality, from }] of index.ties) {
      if (quality === undefined || quality === 'planned') continue
      if (comparePartialDates(from, asOf) === 'after') {
        yield { at: ['ties', id, 'from'], params: {} }
      }
    }
  },
  message: words['tie-still-to-come'],
})
