import { describe, expect, test } from 'vitest'
import { ageBetween, ageRangeAt, ageThreshold, BirthBasisSchema, isUnder } from './age.ts'

describe('ageRangeAt', () => {
  test.each([
    ['2009-04-17', '2018-04-16', { min: 8, max: 8 }],
    ['2009-04-17', '2018-04-17', { min: 9, max: 9 }],
    ['2009', '2018-06-01', { min: 8, max: 9 }],
    ['2009-04', '2018-06-01', { min: 9, max: 9 }],
    ['1985~', '2026-11-22', { min: 38, max: 43 }],
    ['2026', '2026-11-22', { min: 0, max: 0 }],
    ['2009/..', '2026-11-22', { min: 0, max: 17 }],
    ['../2009', '2026-11-22', { min: 16 }],
    ['2009?', '2026-11-22', {}],
    [undefined, '2026-11-22', {}],
    ['2026-11-22', '2026-11-22', { min: 0, max: 0 }],
    ['2026-11-23', '2026-11-22', 'not-born'],
    ['2027', '2026-11-22', 'not-born'],
  ] as const)('born %s, on %s', (born, on, age) => {
    expect(ageRangeAt(born, on)).toEqual(age)
  })

  test('someone born on 29 February comes of age on 1 March', () => {
    expect(ageRangeAt('2008-02-29', '2026-02-28')).toEqual({ min: 17, max: 17 })
    expect(ageRangeAt('2008-02-29', '2026-03-01')).toEqual({ min: 18, max: 18 })
    expect(ageRangeAt('2008-02-29', '2024-02-28')).toEqual({ min: 15, max: 15 })
    expect(ageRangeAt('2008-02-29', '2024-02-29')).toEqual({ min: 16, max: 16 })
  })
})

test('ageBetween allows for what is not known of either date', () => {
  expect(ageBetween('1990', '2009')).toEqual({ min: 18, max: 19 })
  expect(ageBetween('1990-06-01', '../2009')).toEqual({ min: 0, max: 19 })
  expect(ageBetween('1990-06-01', '2009/..')).toEqual({ min: 18 })
  expect(ageBetween('2009', '2008')).toBe('not-born')
  expect(ageBetween('2009', '2009')).toEqual({ min: 0, max: 0 })
  expect(ageBetween('1990', '2009?')).toEqual({})
})

test('isUnder answers only what is certain', () => {
  expect(isUnder('2009-04-17', 18, '2027-04-16')).toBe('yes')
  expect(isUnder('2009-04-17', 18, '2027-04-17')).toBe('no')
  expect(isUnder('2009', 18, '2027-04-17')).toBe('cannot-tell')
  expect(isUnder('2027', 18, '2026-01-01')).toBe('yes')
  expect(isUnder('../1990', 18, '2026-01-01')).toBe('no')
  expect(isUnder(undefined, 18, '2026-01-01')).toBe('cannot-tell')
})

describe('ageThreshold', () => {
  const on = '2026-11-22'

  test.each(['document', 'family', 'assessed', undefined] as const)('%s is relied on', (basis) => {
    expect(ageThreshold('2009-01-01', basis, 18, on)).toBe('yes')
    expect(ageThreshold('2008-01-01', basis, 18, on)).toBe('no')
  })

  test.each(['claimed', 'assigned'] as const)('%s cannot tell near the age', (basis) => {
    expect(ageThreshold('2009-01-01', basis, 18, on)).toBe('cannot-tell')
    expect(ageThreshold('2008-01-01', basis, 18, on)).toBe('cannot-tell')
    expect(ageThreshold('2011-01-01', basis, 18, on)).toBe('yes')
    expect(ageThreshold('2006-11-22', basis, 18, on)).toBe('no')
    expect(ageThreshold('2006-11-23', basis, 18, on)).toBe('cannot-tell')
    expect(ageThreshold(undefined, basis, 18, on)).toBe('cannot-tell')
    expect(ageThreshold('2027', basis, 18, on)).toBe('yes')
  })

  test('every basis is one of the five', () => {
    expect(BirthBasisSchema.options).toEqual([
      'document',
      'family',
      'claimed',
      'assessed',
      'assigned',
    ])
  })
})
