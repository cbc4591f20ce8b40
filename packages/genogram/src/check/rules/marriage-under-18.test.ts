import { describe, expect, it } from 'vitest'
import type { Genogram, PartnershipEvent, Person } from '../../schema/index.ts'
import { foundIn } from '../found-in.test-kit.ts'
import type { Parts } from '../sample.ts'

const young = ['marriage-under-18']
const people = (one: Person): Genogram['people'] => ({
  'p-one': { name: 'Mehwish', ...one },
  'p-two': { name: 'Tariq', born: '1999' },
})
const ceremony = (one: Person, event: Partial<PartnershipEvent>, asOf?: string): string[] =>
  foundIn(
    {
      people: people(one),
      partnerships: { 'u-1': { partners: ['p-one', 'p-two'] } },
      partnershipEvents: { 'e-1': { partnership: 'u-1', kind: 'married', ...event } },
      indexPeople: ['p-two'],
    },
    asOf ? { asOf } : {},
  ).filter((code) => code !== 'fewer-than-three-generations')

describe('genogram/marriage-under-18', () => {
  it.each(['married', 'civil-partnership', 'religious-ceremony'] as const)(
    'asks about %s in any country, from the day of the law on',
    (kind) => {
      const one = { born: '2006-02-28' }
      expect(ceremony(one, { kind, on: '2023-02-27' })).toEqual(young)
      expect(ceremony(one, { kind, on: '2023-02-27', jurisdiction: 'elsewhere' })).toEqual(young)
      expect(ceremony(one, { kind, on: '2023-02-26' })).toEqual([])
      expect(ceremony(one, { kind, on: '2024-02-27' })).toEqual(young)
      expect(ceremony(one, { kind, on: '2024-02-28' })).toEqual([])
    },
  )

  it.each(['engaged', 'moved-in-together', 'began-relationship'] as const)('lets %s be', (kind) => {
    expect(ceremony({ born: '2006-03-03' }, { kind, on: '2023-05-05' })).toEqual([])
  })

  it('is silent where the dates cannot tell', () => {
    expect(ceremony({ born: '2006' }, { on: '2024' })).toEqual([])
    expect(ceremony({ born: '2006' }, { on: '2023' })).toEqual([])
    expect(ceremony({ born: '2006?' }, { on: '2023-06' })).toEqual([])
    expect(ceremony({}, { on: '2023-06' })).toEqual([])
    expect(ceremony({ born: '2006-03-03', bornBasis: 'claimed' }, { on: '2023-06' })).toEqual([])
    expect(ceremony({ born: '2006' }, {})).toEqual([])
  })

  it('takes a marriage without a ceremony by its beginning, or the day of the check', () => {
    const marriage = (more: object, asOf = '2026-06-01') =>
      foundIn(
        {
          people: people({ born: '2009-01-01' }),
          partnerships: {
            'u-1': { partners: ['p-one', 'p-two'], kind: 'religious-only', ...more },
          },
          responsibilities: {
            'pr-1': { child: 'p-one', authority: true, basis: 'interim-care-order' },
          },
        },
        { asOf },
      )
    expect(marriage({})).toEqual(young)
    expect(marriage({ from: '2025-04' })).toEqual(young)
    expect(marriage({ from: '2027-02' }, '2027-06-01')).toEqual([])
    expect(marriage({ from: '2026-07' })).toEqual([])
    expect(marriage({ kind: 'dating' })).toEqual([])
  })

  it('asks about each of two young people', () => {
    expect(
      foundIn({
        people: {
          'p-one': { name: 'Una', born: '2005-12-12' },
          'p-two': { name: 'Vic', born: '2005-11-11' },
        },
        partnerships: { 'u-1': { partners: ['p-one', 'p-two'] } },
        partnershipEvents: {
          'e-1': { partnership: 'u-1', kind: 'religious-ceremony', on: '2023-09' },
        },
      }),
    ).toEqual([...young, ...young])
  })

  it('may be tightened by policy, and never loosened', () => {
    const at19: Parts = {
      people: people({ born: '2005-01-01' }),
      partnerships: { 'u-1': { partners: ['p-one', 'p-two'] } },
      partnershipEvents: { 'e-1': { partnership: 'u-1', kind: 'married', on: '2024-06-01' } },
    }
    expect(foundIn(at19)).toEqual([])
    expect(foundIn(at19, { policy: { marriageAge: 21 } })).toEqual(young)
    expect(foundIn(at19, { policy: { marriageAge: 16 } })).toEqual(['policy-loosened'])
  })
})
