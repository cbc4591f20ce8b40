import { comparePartialDates } from '@relational-practice/core'
import { ecomapRule } from '../ecomap-rule.ts'
import { sampleMap } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

/** A plan has a day. */
export const plannedTieBegun = ecomapRule({
  code: 'ecomap/planned-tie-begun',
  severity: 'query',
  title: 'A planned tie was to have begun',
  looksAt: 'Ties that are planned and whose beginning lies before the day of the check.',
  why: 'Families remember what was promised. A plan that stays dotted after its day is either a promise kept and not written down, or one that was broken.',
  mend: 'Say that it has begun and how it is, give it its new date, or say what became of it.',
  acceptWhen: 'It is known why it has not begun, and written in the plan.',
  source: SOURCES.practice,
  samples: {
    good: sampleMap({
      systems: { 'sy-club': { name: 'Homework club', domain: 'recreation' } },
      ties: { 't-1': { between: ['p-rosa', 'sy-club'], quality: 'planned', from: '2026-09' } },
    }),
    bad: sampleMap({
      systems: { 'sy-club': { name: 'Homework club', domain: 'recreation' } },
      ties: { 't-1': { between: ['p-rosa', 'sy-club'], quality: 'planned', from: '2026-02' } },
    }),
  },
  *find(_, { index, asOf }) {
    for (const [id, { quality, from, to }] of index.ties) {
      if (quality !== 'planned' || !from || to) continue
      if (comparePartialDates(from, asOf) === 'before') {
        yield { at: ['ties', id, 'from'], params: {} }
      }
    }
  },
  message: words['planned-tie-begun'],
})
