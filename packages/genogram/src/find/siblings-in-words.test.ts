import { expect, it } from 'vitest'
import { family } from '../check/sample.ts'
import { siblingsInWords } from './siblings-in-words.ts'
import { viewOf } from './view-of.test-support.ts'

const birth = (child: `p-${string}`, parent: `p-${string}`) => ({
  child,
  parent,
  kind: 'birth' as const,
})
const asOf = '2026-06-01'

const record = family({
  people: {
    'p-may': { name: 'May' },
    'p-tom': { name: 'Tom' },
    'p-ivo': { name: 'Ivo' },
    'p-ann': { name: 'Ann', gender: 'woman' },
    'p-bea': { name: 'Bea', gender: 'woman' },
    'p-cal': { name: 'Cal', gender: 'man' },
    'p-dan': { name: 'Dan' },
    'p-eli': { name: 'Eli', gender: 'man' },
  },
  partnerships: { 'u-1': { partners: ['p-tom', 'p-ivo'], kind: 'married' } },
  parentLinks: {
    'l-1': birth('p-ann', 'p-may'),
    'l-2': birth('p-ann', 'p-tom'),
    'l-3': birth('p-bea', 'p-may'),
    'l-4': birth('p-bea', 'p-tom'),
    'l-5': birth('p-cal', 'p-may'),
    'l-6': birth('p-cal', 'p-ivo'),
    'l-7': birth('p-dan', 'p-may'),
    'l-8': birth('p-eli', 'p-ivo'),
  },
  multipleBirths: { 'mb-1': { children: ['p-ann', 'p-bea'], zygosity: 'identical' } },
})

it('tells each way in which somebody is a brother or sister, and through whom', () => {
  expect(siblingsInWords(viewOf(record), 'p-ann', { asOf })).toEqual([
    'Bea is to Ann: full sister, through May and Tom; also born together, identical.',
    'Cal is to Ann: half-brother, through May.',
    'Dan is to Ann: sibling, through May (full or half not known: not every parent is recorded).',
    'Eli is to Ann: stepbrother, since Tom and Ivo are or were partners.',
  ])
})

it('does not tell a reader why it is not known', () => {
  expect(siblingsInWords(viewOf(record, 'p-ann'), 'p-ann', { asOf })).toContain(
    'Dan is to Ann: sibling, through May (full or half not known).',
  )
})
