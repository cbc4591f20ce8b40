import { expect, test } from 'vitest'
import { compareText } from '../text/compare-text.ts'
import { sortKeyOf } from './sort-key-of.ts'

test('sortKeyOf takes the middle of what is written', () => {
  expect(sortKeyOf('2009')).toBe('2009-07-02')
  expect(sortKeyOf('2009~')).toBe('2009-07-02')
  expect(sortKeyOf('2009-04')).toBe('2009-04-15')
  expect(sortKeyOf('2009-04-17?')).toBe('2009-04-17')
  expect(sortKeyOf('2009/2012')).toBe('2011-01-01')
  expect(sortKeyOf('2012/2009')).toBe('2011-01-01')
})

test('open intervals sort around the date they name, and no date sorts last', () => {
  const dates = [undefined, '2009/..', '9999-12-31', '2009', '../2009', '2009-12', '2008']
  const sorted = dates.toSorted((a, b) => compareText(sortKeyOf(a), sortKeyOf(b)))
  expect(sorted).toEqual(['2008', '../2009', '2009', '2009-12', '2009/..', '9999-12-31', undefined])
  // `toSorted` puts undefined last by itself, so the keys are compared as well.
  expect(sortKeyOf('9999-12-31') < sortKeyOf(undefined)).toBe(true)
  expect(sortKeyOf('no date at all')).toBe(sortKeyOf(undefined))
})
