import { describe, expect, it } from 'vitest'
import { dateFromGedcom } from '../date-from-gedcom.ts'
import { dateToGedcom } from './date-to-gedcom.ts'

describe('a date in GEDCOM 7', () => {
  it.each([
    ['2009-04-17', '17 APR 2009'],
    ['2009-12', 'DEC 2009'],
    ['2009', '2009'],
    ['0093', '93'],
    ['2009~', 'ABT 2009'],
    ['2009-04-03~', 'ABT 3 APR 2009'],
    ['../2009', 'BEF 2009'],
    ['2009-05/..', 'AFT MAY 2009'],
    ['2008/2010-01-02', 'BET 2008 AND 2 JAN 2010'],
  ])('%s is %s, and back', (date, value) => {
    expect(dateToGedcom(date)).toEqual({ value, isExact: true })
    expect(dateFromGedcom(value, true)).toEqual({ date })
  })

  it.each([
    ['2009?', 'EST 2009'],
    ['2008~/2010', 'BET 2008 AND 2010'],
    ['../2010?', 'BEF 2010'],
  ])('%s is about %s', (date, value) => {
    expect(dateToGedcom(date)).toEqual({ value, isExact: false })
  })

  it('has no form for what ends before it begins', () => {
    expect(dateToGedcom('2010/2008')).toEqual({ isExact: false })
    expect(dateToGedcom('2010?/2008')).toEqual({ isExact: false })
  })
})
