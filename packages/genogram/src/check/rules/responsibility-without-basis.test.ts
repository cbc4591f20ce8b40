import { SAMPLE_DATE } from '@relational-practice/core'
import { describe, expect, it } from 'vitest'
import type { Responsibility } from '../../schema/index.ts'
import { checkGenogram } from '../check-genogram.ts'
import { foundIn } from '../found-in.test-kit.ts'
import { family, type Parts } from '../sample.ts'

const parts = (held: Partial<Responsibility>): Parts => ({
  people: { 'p-kid': { name: 'Kit', born: '2001-05-05' }, 'p-a': { name: 'Al' } },
  responsibilities: { 'pr-1': { child: 'p-kid', ...held } },
})
const found = (held: Partial<Responsibility>): string[] => foundIn(parts(held))

describe('an entry of parental responsibility', () => {
  it('has a basis, or says why not', () => {
    expect(found({ holder: 'p-a' })).toEqual(['responsibility-without-basis'])
    expect(found({ holder: 'p-a', gaps: { basis: 'none' } })).toEqual([
      'responsibility-without-basis',
    ])
    expect(found({ holder: 'p-a', gaps: { basis: 'not-known' } })).toEqual([])
  })

  it('has one holder', () => {
    expect(found({ basis: 'order' })).toEqual(['responsibility-without-holder'])
    expect(found({ basis: 'order', holder: 'p-a', authority: true })).toEqual([
      'responsibility-without-holder',
    ])
    expect(found({ basis: 'care-order', authority: true })).toEqual([])
  })

  it('says whether nobody or two are named', () => {
    const message = (held: Partial<Responsibility>) =>
      checkGenogram(family(parts({ basis: 'order', ...held })), { asOf: SAMPLE_DATE })[0]?.message
    expect(message({})).toContain('without anybody who holds it')
    expect(message({ holder: 'p-a', authority: true })).toContain('both a person and the authority')
  })

  it('does not begin before the event or the birth', () => {
    const held = { holder: 'p-a', basis: 'agreement' } as const
    const before = ['responsibility-before-event']
    expect(found({ ...held, from: '2005', eventOn: '2006' })).toEqual(before)
    expect(found({ ...held, from: '2005', eventOn: '2005-07-01' })).toEqual([])
    expect(found({ ...held, from: '2001-05-04' })).toEqual(before)
    expect(found({ ...held, from: '2001-05-05' })).toEqual([])
    expect(found({ ...held, from: '2001' })).toEqual([])
    expect(found({ ...held, from: '2000?', eventOn: '2006?' })).toEqual([])
    expect(found({ ...held, eventOn: '2000', basis: 'married-at-birth' })).toEqual([])
    expect(found({ ...held, from: '1999', eventOn: '2004' })).toEqual(before)
  })
})
