import { compareText, goesOn, groupBy } from '@relational-practice/core'
import type { Tie } from '../../schema/index.ts'
import { ecomapRule } from '../ecomap-rule.ts'
import { sampleMap } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

const keyOf = (between: Tie['between']): string => between.toSorted(compareText).join(' ')

/** One tie is one line. */
export const tieTwice = ecomapRule({
  code: 'ecomap/tie-twice',
  severity: 'query',
  title: 'Two ties join the same two at the same time',
  looksAt: 'Ties between the same two ends that both go on on the day of the check.',
  why: 'Two lines that say different things leave a reader to choose. Strong and stressful at once has a line of its own: ambivalent.',
  mend: 'Keep one, make it ambivalent, or give the earlier one its end.',
  acceptWhen: 'Each says something that one line cannot.',
  source: SOURCES.practice,
  samples: {
    good: sampleMap({
      systems: { 'sy-dad': { name: 'Rosa’s father', domain: 'extended-family' } },
      ties: {
        't-1': { between: ['p-rosa', 'sy-dad'], quality: 'broken', to: '2024' },
        't-2': { between: ['p-rosa', 'sy-dad'], quality: 'tenuous', from: '2025' },
      },
    }),
    bad: sampleMap({
      systems: { 'sy-dad': { name: 'Rosa’s father', domain: 'extended-family' } },
      ties: {
        't-1': { between: ['p-rosa', 'sy-dad'], quality: 'broken' },
        't-2': { between: ['p-rosa', 'sy-dad'], quality: 'tenuous' },
      },
    }),
  },
  *find(_, { index, asOf }) {
    const current = index.ties.filter(([, tie]) => goesOn(tie, asOf))
    const alike = groupBy(current, ([, { between }]) => [keyOf(between)])
    for (const key of new Set(current.map(([, { between }]) => keyOf(between)))) {
      const [first, ...others] = alike(key)
      if (!first) continue
      for (const [id, { between }] of others) {
        const [one, other] = between
        yield { at: ['ties', id], related: [['ties', first[0]]], params: { one, other } }
      }
    }
  },
  message: words['tie-twice'],
})
