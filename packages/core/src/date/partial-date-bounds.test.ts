import { describe, expect, test } from 'vitest'
import { isReversedInterval, partialDateBounds } from './partial-date-bounds.ts'

describe('partialDateBounds', () => {
  test.each([
    ['2009', '2009-01-01', '2009-12-31'],
    ['2009-02', '2009-02-01', '2009-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['9999-12', '9999-12-01', '9999-12-31'],
    ['2009-04-17', '2009-04-17', '2009-04-17'],
    ['2009/2012-04', '2009-01-01', '2012-04-30'],
    ['2009-12/2009', '2009-12-01', '2009-12-31'],
  ])('%s lies from %s to %s', (date, earliest, latest) => {
    expect(partialDateBounds(date)).toEqual({ earliest, latest })
  })

  test.each([
    ['2009~', '2007-01-01', '2011-12-31'],
    ['2009-04~', '2009-01-01', '2009-07-31'],
    ['2009-11~', '2009-08-01', '2010-02-28'],
    ['2009-04-17~', '2009-04-03', '2009-05-01'],
    ['2009~/2012', '2007-01-01', '2012-12-31'],
    ['2009/2012-01-01~', '2009-01-01', '2012-01-15'],
    ['2010~/2009', '2008-01-01', '2009-12-31'],
    ['0001~', '0001-01-01', '0003-12-31'],
    ['9999-12~', '9999-09-01', '9999-12-31'],
  ])('%s reaches from %s to %s', (date, earliest, latest) => {
    expect(partialDateBounds(date)).toEqual({ earliest, latest })
  })

  test('nothing follows from an open end or an uncertain date', () => {
    expect(partialDateBounds('../2009')).toEqual({ latest: '2009-12-31' })
    expect(partialDateBounds('2009/..')).toEqual({ earliest: '2009-01-01' })
    expect(partialDateBounds('2009?/2012')).toEqual({ latest: '2012-12-31' })
    expect(partialDateBounds('2009/2012?')).toEqual({ earliest: '2009-01-01' })
    expect(partialDateBounds('2009-04-17?')).toEqual({})
    expect(partialDateBounds('2012/2009')).toEqual({})
    expect(partialDateBounds('soon')).toEqual({})
    expect(partialDateBounds(undefined)).toEqual({})
  })
})

test('isReversedInterval knows an interval that ends before it begins', () => {
  for (const date of ['2012/2009', '2009-05/2009-04', '2009-04-17/2009-04-16']) {
    expect(isReversedInterval(date), date).toBe(true)
  }
  for (const date of ['2009/2012', '2009/2009', '2009-12/2009', '2010~/2009', '2012?/2009', '..']) {
    expect(isReversedInterval(date), date).toBe(false)
  }
})
