import type { Id } from '@relational-practice/core'
import { describe, expect, it } from 'vitest'
import { family } from '../check/sample.ts'
import type { Genogram, ParentLink } from '../schema/index.ts'
import { findGenerations } from './find-generations.ts'

/** People and links of birth from "child < parent parent" lines. */
const born = (...lines: readonly string[]): Genogram => {
  const people: Record<Id<'p'>, object> = {}
  const parentLinks: Record<Id<'l'>, ParentLink> = {}
  for (const line of lines) {
    const [child = '', parents = ''] = line.split(' < ')
    people[`p-${child}`] = {}
    for (const parent of parents.split(' ').filter((name) => name !== '')) {
      people[`p-${parent}`] = {}
      parentLinks[`l-${child}-${parent}`] = {
        child: `p-${child}`,
        parent: `p-${parent}`,
        kind: 'birth',
      }
    }
  }
  return family({ people, parentLinks })
}

describe('generations', () => {
  it('are rows from the oldest down, and whoever comes in by a child stands beside the other parent', () => {
    expect(findGenerations(born('ma < gran grandad', 'kid < ma pa', 'aunt < gran'))).toEqual({
      parts: [
        {
          generations: [['p-gran', 'p-grandad'], ['p-aunt', 'p-ma', 'p-pa'], ['p-kid']],
          uneven: [],
        },
      ],
      unlinked: [],
      contradictory: [],
    })
  })

  it('are apart for families that no birth joins', () => {
    const { parts, unlinked } = findGenerations(born('kid < ma', 'zoe < yan', 'lone'))
    expect(parts.map(({ generations }) => generations)).toEqual([
      [['p-ma'], ['p-kid']],
      [['p-yan'], ['p-zoe']],
    ])
    expect(unlinked).toEqual(['p-lone'])
  })

  it('say where parents are of different generations', () => {
    const { parts } = findGenerations(born('b < a', 'c < b', 'd < c', 'x < a d'))
    expect(parts[0]?.generations.map((row) => row.join())).toEqual([
      'p-a',
      'p-b',
      'p-c',
      'p-d',
      'p-x',
    ])
    expect(parts[0]?.uneven).toEqual(['p-x'])
  })

  it('place nobody who would be their own ancestor', () => {
    const { parts, contradictory } = findGenerations(born('a < b', 'b < a', 'c < b', 'x < y'))
    expect(contradictory).toEqual(['p-a', 'p-b', 'p-c'])
    expect(parts).toHaveLength(1)
  })

  it('reach over a long line without a stack to run out of', () => {
    const line = Array.from({ length: 20_000 }, (_, place) => `n${place + 1} < n${place}`)
    expect(findGenerations(born(...line)).parts[0]?.generations).toHaveLength(20_001)
  })
})
