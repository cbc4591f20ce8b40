import { expect, it } from 'vitest'
import { family } from '../check/sample.ts'
import { PATTERNS_NOTE, patternsInWords } from './patterns-in-words.ts'
import { viewOf } from './view-of.test-support.ts'

const record = family({
  people: { 'p-ann': { name: 'Ann' }, 'p-bob': { name: 'Bob' }, 'p-cat': { name: 'Cat' } },
  parentLinks: {
    'l-1': { child: 'p-bob', parent: 'p-ann', kind: 'birth' },
    'l-2': { child: 'p-cat', parent: 'p-bob', kind: 'birth' },
  },
  harms: {
    'x-1': { harmed: 'p-ann', kinds: ['neglect'], status: 'found' },
    'x-2': { harmed: 'p-cat', kinds: ['neglect'], status: 'found', from: '2020' },
  },
  placements: {
    'pl-1': { child: 'p-ann', kind: 'foster', legalBasis: 'care-order' },
    'pl-2': { child: 'p-bob', kind: 'residential', legalBasis: 'care-order' },
  },
  healthMarks: {
    'h-1': { person: 'p-ann', area: 'mental', accordingTo: ['p-ann'] },
    'h-2': { person: 'p-bob', area: 'mental', accordingTo: ['p-bob'] },
  },
})

it('tells how many of how many in each generation, and what that is not', () => {
  expect(patternsInWords(viewOf(record), { asOf: '2026-06-01' })).toEqual([
    'Was harmed, neglect: generation 1 (the oldest), 1 of 1 (Ann); generation 2, 0 of 1; generation 3, 1 of 1 (Cat).',
    'Health, mental health: generation 1 (the oldest), 1 of 1 (Ann); generation 2, 1 of 1 (Bob); generation 3, 0 of 1.',
    'Was placed away from home: generation 1 (the oldest), 1 of 1 (Ann); generation 2, 1 of 1 (Bob); generation 3, 0 of 1.',
    PATTERNS_NOTE,
  ])
})

it('knows of a day nothing that came later, and tells a reader nothing', () => {
  expect(patternsInWords(viewOf(record), { asOf: '2015-06-01' }).join()).not.toContain('neglect')
  expect(patternsInWords(viewOf(record, 'p-ann'), { asOf: '2026-06-01' })).toEqual([])
})
