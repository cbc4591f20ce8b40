import { expect, it } from 'vitest'
import { family } from '../check/sample.ts'
import { generationsInWords } from './generations-in-words.ts'
import { viewOf } from './view-of.test-support.ts'

const birth = (child: `p-${string}`, parent: `p-${string}`) => ({
  child,
  parent,
  kind: 'birth' as const,
})
const record = family({
  people: {
    'p-ann': { name: 'Ann' },
    'p-bob': { name: 'Bob' },
    'p-cat': { name: 'Cat', born: '2020' },
    'p-dee': { name: 'Dee' },
    'p-eve': { name: 'Eve' },
    'p-fox': { name: 'Fox' },
    'p-mog': { name: 'Mog', pet: true },
  },
  parentLinks: {
    'l-1': birth('p-bob', 'p-ann'),
    'l-2': birth('p-cat', 'p-bob'),
    'l-3': birth('p-cat', 'p-ann'),
    'l-4': birth('p-eve', 'p-fox'),
    'l-5': birth('p-fox', 'p-eve'),
  },
})

it('tells the rows of each part, who is on none, and whose parents stand apart', () => {
  expect(generationsInWords(viewOf(record), { asOf: '2026-06-01' })).toEqual([
    'Generation 1 (the oldest): Ann. Generation 2: Bob. Generation 3: Cat. Parents of Cat stand in different generations; the later one counts.',
    'No link of birth joins to anybody: Dee.',
    'By the links recorded, these or their ancestors would be their own ancestors: Eve and Fox.',
  ])
})

it('tells those of the day, and a reader nobody who is joined to nobody', () => {
  expect(generationsInWords(viewOf(record, 'p-ann'), { asOf: '2010-06-01' })).toEqual([
    'Generation 1 (the oldest): Ann. Generation 2: Bob.',
  ])
})
