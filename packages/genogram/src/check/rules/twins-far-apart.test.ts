import { describe, expect, it } from 'vitest'
import type { Person } from '../../schema/index.ts'
import { foundIn } from '../found-in.test-kit.ts'
import type { Parts } from '../sample.ts'

const found = (...born: readonly (string | Person)[]): string[] => {
  const ids = born.map((_, place) => `p-${place}` as const)
  return foundIn({
    people: Object.fromEntries(
      ids.map((id, place) => {
        const one = born[place] ?? ''
        return [id, typeof one === 'string' ? { born: one } : one]
      }),
    ),
    multipleBirths: { 'mb-1': { children: ids } },
  })
}

describe('genogram/twins-far-apart', () => {
  it('lets twins be on both sides of midnight, and of a new year', () => {
    expect(found('2001-03-31', '2001-04-01')).toEqual([])
    expect(found('2000-12-31', '2001-01-01')).toEqual([])
    expect(found('2001-03-30', '2001-04-01')).toEqual([])
  })

  it('asks from three days on, whoever comes first', () => {
    expect(found('2001-03-29', '2001-04-01')).toEqual(['twins-far-apart'])
    expect(found('2001-04-01', '2001-03-29')).toEqual(['twins-far-apart'])
    expect(found('2001', '2003')).toEqual(['twins-far-apart'])
  })

  it('is silent where the dates cannot tell', () => {
    expect(found('2001', '2002')).toEqual([])
    expect(found('2001-03', '2001-03')).toEqual([])
    expect(found('2001-03-01', '2001-05?')).toEqual([])
    expect(found('2001-03-01', {})).toEqual([])
    expect(found('2001-03-01', { born: '2002-03-01', bornBasis: 'assigned' })).toEqual([])
  })

  it('asks about each pair of triplets that is far apart', () => {
    expect(found('2001-03-01', '2001-03-01', '2001-06-01')).toEqual([
      'twins-far-apart',
      'twins-far-apart',
    ])
  })

  it('takes the days from policy', () => {
    const twins: Parts = {
      people: { 'p-1': { born: '2001-03-01' }, 'p-2': { born: '2001-03-11' } },
      multipleBirths: { 'mb-1': { children: ['p-1', 'p-2'] } },
    }
    expect(foundIn(twins, { policy: { daysBetweenTwins: 9 } })).toEqual(['twins-far-apart'])
    expect(foundIn(twins, { policy: { daysBetweenTwins: 10 } })).toEqual([])
  })
})
