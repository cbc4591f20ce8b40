import { describe, expect, it } from 'vitest'
import type { Genogram, Responsibility } from '../../schema/index.ts'
import { foundIn } from '../found-in.test-kit.ts'

const found = (held: Partial<Responsibility>, more: Partial<Genogram> = {}): string[] =>
  foundIn({
    people: {
      'p-kid': { name: 'Kit', born: '2015' },
      'p-mum': { name: 'Mo' },
      'p-new': { name: 'Nell' },
    },
    responsibilities: {
      'pr-1': { child: 'p-kid', holder: 'p-mum', basis: 'mother', ...held },
      'pr-2': { child: 'p-kid', holder: 'p-new', basis: 'adoption', eventOn: '2020-03-03' },
    },
    ...more,
  })
const asked = ['responsibility-beside-adoption']

describe('genogram/responsibility-beside-adoption', () => {
  it('asks about what was there before and has no end', () => {
    expect(found({})).toEqual(asked)
    expect(found({ basis: 'order', eventOn: '2018' })).toEqual(asked)
    expect(found({ basis: 'order', from: '2018' })).toEqual(asked)
    expect(found({ basis: 'order' })).toEqual(asked)
    expect(found({ basis: 'registered-on-birth-certificate' })).toEqual(asked)
    expect(
      foundIn({
        people: { 'p-kid': { name: 'Kit', born: '2015' }, 'p-new': { name: 'Nell' } },
        responsibilities: {
          'pr-1': { child: 'p-kid', authority: true, basis: 'care-order', eventOn: '2018' },
          'pr-2': { child: 'p-kid', holder: 'p-new', basis: 'adoption', eventOn: '2020-03-03' },
        },
      }),
    ).toEqual(asked)
  })

  it('lets what ended, or came later be', () => {
    expect(found({ to: '2020-03-03' })).toEqual([])
    expect(found({ basis: 'special-guardianship', eventOn: '2023' })).toEqual([])
    expect(found({ basis: 'order', to: '2019' })).toEqual([])
    expect(found({ basis: 'order', gaps: { to: 'not-known' } })).toEqual([])
    expect(found({ basis: 'order', eventOn: '2020' })).toEqual([])
  })

  it('lets the partner be of whoever adopted', () => {
    const partnerships = { 'u-1': { partners: ['p-new', 'p-mum'], kind: 'cohabiting' } } as const
    expect(
      found(
        {},
        { partnerships: { 'u-1': { ...partnerships['u-1'], partners: ['p-new', 'p-mum'] } } },
      ),
    ).toEqual([])
  })

  it('lets an adopter be who held it before', () => {
    expect(found({ holder: 'p-new', basis: 'special-guardianship', eventOn: '2018' })).toEqual([])
  })

  it('knows an adoption by its link, and not one that is yet to come', () => {
    const linked = (from: string) =>
      found(
        {},
        {
          responsibilities: { 'pr-1': { child: 'p-kid', holder: 'p-mum', basis: 'mother' } },
          parentLinks: { 'l-1': { child: 'p-kid', parent: 'p-new', kind: 'adoptive', from } },
        },
      )
    expect(linked('2021')).toEqual(['no-parental-responsibility', ...asked])
    expect(linked('2026-09')).toEqual([])
  })
})
