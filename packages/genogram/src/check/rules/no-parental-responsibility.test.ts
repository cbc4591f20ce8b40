import { describe, expect, it } from 'vitest'
import type { Person, Responsibility } from '../../schema/index.ts'
import { foundIn } from '../found-in.test-kit.ts'
import type { Parts } from '../sample.ts'

const found = (child: Person, held?: Partial<Responsibility>, more: Parts = {}): string[] =>
  foundIn({
    people: { 'p-kid': { name: 'Kit', ...child }, 'p-mum': { name: 'Mo', born: '1980' } },
    ...(held && {
      responsibilities: { 'pr-1': { child: 'p-kid', basis: 'order', holder: 'p-mum', ...held } },
    }),
    ...more,
  }).filter((code) => code !== 'responsibility-without-holder')
const nobody = ['no-parental-responsibility']

describe('genogram/no-parental-responsibility', () => {
  it('asks until the eighteenth birthday', () => {
    expect(found({ born: '2008-06-02' })).toEqual(nobody)
    expect(found({ born: '2008-06-01' })).toEqual([])
    expect(found({ born: '2009~' })).toEqual([])
    expect(found({ born: '2008' })).toEqual([])
    expect(found({})).toEqual([])
  })

  it('treats as a child whose age is in doubt', () => {
    for (const bornBasis of ['claimed', 'assigned'] as const) {
      expect(found({ born: '2008-01-01', bornBasis })).toEqual(nobody)
      expect(found({ born: '2005-01-01', bornBasis })).toEqual([])
    }
    expect(found({ born: '2008', bornBasis: 'assessed' })).toEqual(nobody)
    expect(found({ born: '2008-01-01', bornBasis: 'assessed' })).toEqual([])
    expect(found({ born: '2008-01-01', bornBasis: 'document' })).toEqual([])
  })

  it('does not ask for a child who has died, is not born yet, or is a pet', () => {
    expect(found({ born: '2015', death: {} })).toEqual([])
    expect(found({ born: '2026-09' })).toEqual([])
    expect(found({ born: '2020', pet: true })).toEqual([])
  })

  it('is answered by anybody who may hold it on the day', () => {
    const child = { born: '2015' }
    expect(found(child, {})).toEqual([])
    expect(found(child, { to: '2027' })).toEqual([])
    expect(found(child, { to: '2026' })).toEqual([])
    expect(found(child, { to: '2025' })).toEqual(nobody)
    expect(found(child, { from: '2026-09' })).toEqual(nobody)
    expect(
      foundIn({
        people: { 'p-kid': { name: 'Kit', ...child } },
        responsibilities: { 'pr-1': { child: 'p-kid', authority: true, basis: 'care-order' } },
      }),
    ).toEqual([])
  })

  it('is not answered by somebody who has died', () => {
    const died = (death: { on?: string }): string[] =>
      foundIn({
        people: { 'p-kid': { name: 'Kit', born: '2015' }, 'p-mum': { name: 'Mo', death } },
        responsibilities: { 'pr-1': { child: 'p-kid', holder: 'p-mum', basis: 'mother' } },
      }).filter((code) => code === 'no-parental-responsibility')
    expect(died({})).toEqual(nobody)
    expect(died({ on: '2020-01-01' })).toEqual(nobody)
    expect(died({ on: '2027' })).toEqual([])
  })

  it('is not answered by an entry without a holder', () => {
    expect(
      foundIn({
        people: { 'p-kid': { born: '2015' } },
        responsibilities: { 'pr-1': { child: 'p-kid', basis: 'order' } },
      }),
    ).toEqual(['no-parental-responsibility', 'responsibility-without-holder'])
  })

  it('asks about those the genogram is about, where it says so', () => {
    expect(found({ born: '2015' }, undefined, { indexPeople: ['p-mum'] })).toEqual([
      'fewer-than-three-generations',
    ])
  })
})
