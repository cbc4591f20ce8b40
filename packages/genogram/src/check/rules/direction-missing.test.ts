import { describe, expect, it } from 'vitest'
import type { Bond } from '../../schema/index.ts'
import { foundIn } from '../found-in.test-kit.ts'

const found = (bond: Partial<Bond>): string[] =>
  foundIn({
    people: { 'p-a': { name: 'Al' }, 'p-b': { name: 'Bee' }, 'p-c': { name: 'Cy' } },
    bonds: { 'b-1': { between: ['p-a', 'p-b'], kind: 'focused-on', ...bond } },
  })

describe('the direction of a bond', () => {
  it('is missing where the kind has one', () => {
    expect(found({})).toEqual(['direction-missing'])
    expect(found({ kind: 'caretaker', gaps: { towards: 'none' } })).toEqual(['direction-missing'])
  })

  it.each(['not-known', 'not-asked', 'declined'] as const)('may be %s', (towards) => {
    expect(found({ gaps: { towards } })).toEqual([])
  })

  it('is not wanted of other kinds', () => {
    expect(found({ kind: 'close' })).toEqual([])
  })

  it('goes to one of the two, whatever the kind', () => {
    expect(found({ towards: 'p-b' })).toEqual([])
    expect(found({ towards: 'p-c' })).toEqual(['direction-outside'])
    expect(found({ kind: 'hostile', towards: 'p-c' })).toEqual(['direction-outside'])
  })
})
