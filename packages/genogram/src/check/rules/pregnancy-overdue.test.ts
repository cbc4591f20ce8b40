import { describe, expect, it } from 'vitest'
import type { Pregnancy } from '../../schema/index.ts'
import { foundIn } from '../found-in.test-kit.ts'
import type { Parts } from '../sample.ts'

const found = (pregnancy: Partial<Pregnancy>): string[] =>
  foundIn({
    people: { 'p-a': { name: 'Al', born: '1996' }, 'p-b': { name: 'Bo', born: '2001' } },
    pregnancies: { 'w-1': { carrier: 'p-a', outcome: 'expected', ...pregnancy } },
  })

describe('a pregnancy', () => {
  it('is overdue from six weeks after the last day on which it can have been due', () => {
    expect(found({ due: '2026-04-19' })).toEqual(['pregnancy-overdue'])
    expect(found({ due: '2026-04-20' })).toEqual([])
    expect(found({ due: '2026-04' })).toEqual([])
    expect(found({ due: '2026-03' })).toEqual(['pregnancy-overdue'])
    expect(found({ due: '2026-03?' })).toEqual([])
    expect(found({ due: '2026' })).toEqual([])
    expect(found({})).toEqual([])
  })

  it('is asked about no more when it has ended', () => {
    expect(found({ due: '2025-03', outcome: 'miscarriage' })).toEqual([])
    expect(found({ due: '2025-03', outcome: 'stillbirth' })).toEqual([])
  })

  it('that ended in a birth has a child', () => {
    expect(found({ outcome: 'birth' })).toEqual(['birth-without-child'])
    expect(found({ outcome: 'birth', children: [] })).toEqual(['birth-without-child'])
    expect(found({ outcome: 'birth', children: ['p-b'] })).toEqual([])
  })

  it('that ended in an abortion says why it is recorded', () => {
    expect(found({ outcome: 'abortion' })).toEqual(['abortion-without-reason'])
    expect(found({ outcome: 'abortion', reasonRecorded: 'She asked for it.' })).toEqual([])
  })

  it('takes the days from policy', () => {
    const expecting: Parts = {
      people: { 'p-a': { name: 'Al' } },
      pregnancies: { 'w-1': { carrier: 'p-a', outcome: 'expected', due: '2026-05-01' } },
    }
    expect(foundIn(expecting, { policy: { daysAfterADueDate: 30 } })).toEqual(['pregnancy-overdue'])
    expect(foundIn(expecting, { policy: { daysAfterADueDate: 31 } })).toEqual([])
  })
})
