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
    'asks about %s from the day of the law on, and not under the law of another country',
    (kind) => {
      const one = { born: '2006-02-28' }
      expect(ceremony(one, { kind, on: '2023-02-27' })).toEqual(young)
      expect(ceremony(one, { kind, on: '2023-02-27', jurisdiction: 'elsewhere' })).toEqual([])
      expect(ceremony(one, { kind, on: '2023-02-27', jurisdiction: 'england-and-wales' })).toEqual(
        young,
      )
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

  it('takes a ceremony without a date by the beginning of the marriage, or the day of the check', () => {
    const undated = (from: string | undefined, born: string): string[] =>
      foundIn({
        people: people({ born }),
        partnerships: { 'u-1': { partners: ['p-one', 'p-two'], ...(from && { from }) } },
        partnershipEvents: { 'e-1': { partnership: 'u-1', kind: 'religious-ceremony' } },
        responsibilities: {
          'pr-1': { child: 'p-one', authority: true, basis: 'interim-care-order' },
        },
      })
    expect(undated('2024-05', '2006-09-01')).toEqual(young)
    expect(undated('2024-10', '2006-09-01')).toEqual([])
    expect(undated('2022', '2006-09-01')).toEqual([])
    expect(undated(undefined, '2009-01-01')).toEqual(young)
    expect(undated(undefined, '2006-09-01')).toEqual([])
  })

  it('treats a young person whose date of birth is in doubt as a child', () => {
    const [dated, claimed] = [{ born: '2006-03-03' }, { bornBasis: 'claimed' }] as const
    expect(ceremony({ ...dated, ...claimed }, { on: '2023-06' })).toEqual(young)
    expect(ceremony({ ...dated, bornBasis: 'assigned' }, { on: '2025-06' })).toEqual(young)
    expect(ceremony({ ...dated, bornBasis: 'document' }, { on: '2025-06' })).toEqual([])
    expect(ceremony({ ...dated, ...claimed }, { on: '2026-04' })).toEqual([])
    expect(ceremony(claimed, { on: '2023-06' })).toEqual([])
    expect(ceremony({ born: '2006?', ...claimed }, { on: '2023-06' })).toEqual([])
    expect(ceremony({ born: '1960', ...claimed }, { on: '2023-06' })).toEqual([])
  })

  it('lets a pet be', () => {
    expect(ceremony({ born: '2015', pet: true }, { on: '2024-06' })).toEqual([])
  })
})
