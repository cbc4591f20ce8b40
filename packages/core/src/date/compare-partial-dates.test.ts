import { describe, expect, test } from 'vitest'
import { comparePartialDates, daysApart } from './compare-partial-dates.ts'

describe('comparePartialDates', () => {
  test.each([
    ['2009', '2010', 'before'],
    ['2010', '2009-12-31', 'after'],
    ['2009-04', '2009-05-01', 'before'],
    ['../2009', '2010/..', 'before'],
    ['2009/2012', '2013', 'before'],
    ['2009-04-17', '2009-04-17', 'same'],
    ['2009-04-17/2009-04-17', '2009-04-17', 'same'],
    ['2009', '2009', 'cannot-tell'],
    ['2009', '2009-04-17', 'cannot-tell'],
    ['2009~', '2011', 'cannot-tell'],
    ['2009~', '2012', 'before'],
    ['2009-04-17?', '2009-04-17', 'cannot-tell'],
    ['1950?', '2009', 'cannot-tell'],
    ['../2009', '2009/..', 'cannot-tell'],
    ['2012/2009', '2020', 'cannot-tell'],
    ['../2009', '2008', 'cannot-tell'],
  ] as const)('%s against %s: %s', (a, b, order) => {
    expect(comparePartialDates(a, b)).toBe(order)
  })

  test('cannot tell where a date is missing', () => {
    expect(comparePartialDates(undefined, '2009')).toBe('cannot-tell')
    expect(comparePartialDates(undefined, undefined)).toBe('cannot-tell')
  })
})

test('daysApart gives the fewest and the most days there may be', () => {
  expect(daysApart('2009-04-17', '2009-04-20')).toEqual({ min: 3, max: 3 })
  expect(daysApart('2009-04', '2009-05')).toEqual({ min: 1, max: 60 })
  expect(daysApart('2009-05', '2009-04')).toEqual({ min: -60, max: -1 })
  expect(daysApart('../2009', '2010')).toEqual({ min: 1 })
  expect(daysApart('2009/..', '2010')).toEqual({ max: 729 })
  expect(daysApart('2009?', '2010')).toEqual({})
  expect(daysApart(undefined, '2010')).toEqual({})
})
