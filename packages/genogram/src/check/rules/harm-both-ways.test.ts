import { describe, expect, it } from 'vitest'
import type { Harm } from '../../schema/index.ts'
import { foundIn } from '../found-in.test-kit.ts'

const harm: Harm = {
  by: 'p-a',
  harmed: 'p-b',
  kinds: ['physical'],
  status: 'alleged',
  accordingTo: ['p-b'],
}
const people = {
  'p-a': { name: 'Al', born: '1980' },
  'p-b': { name: 'Bee', born: '1982' },
  'p-c': { name: 'Cy', born: '1983' },
}
const found = (one: Partial<Harm>, other: Partial<Harm>): string[] =>
  foundIn({
    people,
    harms: { 'x-1': { ...harm, ...one }, 'x-2': { ...harm, by: 'p-b', harmed: 'p-a', ...other } },
  })
const both = ['harm-both-ways']

describe('genogram/harm-both-ways', () => {
  it('asks where both go on, or fall into one period', () => {
    expect(found({}, {})).toEqual(both)
    expect(found({ from: '2020', to: '2022' }, { from: '2021', to: '2023' })).toEqual(both)
    expect(found({ from: '2020' }, { from: '2022-05-06', pattern: 'one-incident' })).toEqual(both)
  })

  it('asks where both happened on one day', () => {
    const day = { from: '2022-05-06', pattern: 'one-incident' } as const
    expect(found(day, day)).toEqual(both)
  })

  it('lets other times and other people be', () => {
    expect(found({ from: '2010', to: '2012' }, { from: '2015', to: '2016' })).toEqual([])
    expect(found({ from: '2010', to: '2012' }, {})).toEqual([])
    expect(found({ from: '2012', pattern: 'one-incident' }, { from: '2015' })).toEqual([])
    expect(found({}, { harmed: 'p-c' })).toEqual([])
    const toOneself = { people, harms: { 'x-1': { ...harm, harmed: 'p-a' as const } } }
    expect(foundIn(toOneself)).toEqual(['tied-to-oneself'])
    expect(found({}, { gaps: { to: 'not-known' } })).toEqual([])
    const later = { from: '2022-05-06', pattern: 'one-incident' } as const
    expect(found({ from: '2020', gaps: { to: 'not-known' } }, later)).toEqual([])
    expect(found({ from: '2020', to: '2021' }, later)).toEqual([])
    const { by: _, ...unknown } = harm
    expect(
      foundIn({ people, harms: { 'x-1': harm, 'x-2': { ...unknown, harmed: 'p-a' } } }),
    ).toEqual([])
  })

  it('asks once for two people, however often', () => {
    expect(
      foundIn({
        people,
        harms: {
          'x-1': harm,
          'x-2': { ...harm, by: 'p-b', harmed: 'p-a' },
          'x-3': harm,
          'x-4': { ...harm, by: 'p-b', harmed: 'p-a' },
        },
      }),
    ).toEqual(both)
  })
})
