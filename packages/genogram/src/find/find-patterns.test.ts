import { describe, expect, it } from 'vitest'
import { family, type Parts } from '../check/sample.ts'
import { findPatterns } from './find-patterns.ts'

const base: Parts = {
  people: { 'p-gran': {}, 'p-ma': {}, 'p-pa': {}, 'p-kid': {}, 'p-sis': {} },
  parentLinks: {
    'l-1': { child: 'p-ma', parent: 'p-gran', kind: 'birth' },
    'l-2': { child: 'p-kid', parent: 'p-ma', kind: 'birth' },
    'l-3': { child: 'p-kid', parent: 'p-pa', kind: 'birth' },
    'l-4': { child: 'p-sis', parent: 'p-ma', kind: 'birth' },
  },
}

const told = (parts: Parts): readonly string[] =>
  findPatterns(family({ ...base, ...parts })).map(
    ({ what, generations }) =>
      `${what}: ${generations.map(({ people, of }) => `${people.length}/${of}`).join(', ')}`,
  )

describe('what recurs across generations', () => {
  it('is counted with how many people there are, of what was found or the person said', () => {
    expect(
      told({
        harms: {
          'x-1': {
            harmed: 'p-gran',
            kinds: ['physical'],
            status: 'alleged',
            accordingTo: ['p-gran'],
          },
          'x-2': {
            harmed: 'p-ma',
            kinds: ['physical', 'economic'],
            status: 'found',
            livedThroughBy: ['p-kid'],
          },
          'x-3': { harmed: 'p-pa', kinds: ['physical'], status: 'alleged', accordingTo: ['p-ma'] },
        },
      }),
    ).toEqual(['harmed/physical: 1/1, 1/2, 0/2'])
  })

  it('takes the words of the person about it, and not what others conclude', () => {
    const mark = { area: 'mental' } as const
    const parts = (basis: 'said' | 'inferred'): Parts => ({
      healthMarks: {
        'h-1': { person: 'p-gran', ...mark, accordingTo: ['p-gran'] },
        'h-2': { person: 'p-kid', ...mark },
      },
      statements: { 'st-1': { words: 'I was ill.', speaker: 'p-kid', basis, about: ['h-2'] } },
    })
    expect(told(parts('said'))).toEqual(['health/mental: 1/1, 0/2, 1/2'])
    expect(told(parts('inferred'))).toEqual([])
  })

  it('counts nobody twice, and one generation is no pattern', () => {
    const order = { kind: 'foster', legalBasis: 'care-order' } as const
    const kids: Parts = {
      placements: {
        'pl-1': { child: 'p-kid', ...order },
        'pl-2': { child: 'p-kid', ...order },
        'pl-3': { child: 'p-sis', ...order, legalBasis: 'section-20' },
      },
    }
    expect(told(kids)).toEqual([])
    const ma = { 'pl-4': { child: 'p-ma', ...order } } as const
    expect(told({ placements: { ...kids.placements, ...ma } })).toEqual([
      'placed-away: 0/1, 1/2, 1/2',
    ])
  })
})
