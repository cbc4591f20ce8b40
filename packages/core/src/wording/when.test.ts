import { expect, test } from 'vitest'
import { during, hasHappened, onDate, timeOf } from './when.ts'

test('onDate gives a date its preposition', () => {
  expect(onDate('2009-05-03')).toBe('on 3 May 2009')
  expect(onDate('2009-05-03~')).toBe('about 3 May 2009')
  expect(onDate('2009-05')).toBe('in May 2009')
  expect(onDate('2009')).toBe('in 2009')
  expect(onDate('2009~')).toBe('in about 2009')
  expect(onDate('2009?')).toBe('in 2009 (not certain)')
  expect(onDate('2009/2012')).toBe('between 2009 and 2012')
  expect(onDate('../2009')).toBe('before or in 2009')
})

test('during says how long something lasted', () => {
  const asOf = '2020-06-30'
  expect(during({}, asOf)).toBe('')
  expect(during({ from: '2009' }, asOf)).toBe('since 2009')
  expect(during({ from: '2021' }, asOf)).toBe('from 2021')
  expect(during({ to: '2014-06' }, asOf)).toBe('until June 2014')
  expect(during({ from: '2009', gaps: { to: 'not-known' } }, asOf)).toBe('from 2009')
  expect(during({ from: '2009', gaps: { to: 'none' } }, asOf)).toBe('since 2009')
  expect(during({ from: '2009-01-02', to: '2014' }, asOf)).toBe('from 2 January 2009 to 2014')
  expect(during({ from: '2009/2012' }, asOf)).toBe('since a day between 2009 and 2012')
})

test('timeOf says where a day lies to something that lasts', () => {
  const asOf = '2020-06-30'
  expect(timeOf({}, asOf)).toBe('now')
  expect(timeOf({ from: '2019' }, asOf)).toBe('now')
  expect(timeOf({ from: '2020' }, asOf)).toBe('perhaps')
  expect(timeOf({ to: '2019' }, asOf)).toBe('past')
  expect(timeOf({ from: '2021' }, asOf)).toBe('to-come')
  expect(timeOf({ from: '2015', gaps: { to: 'not-known' } }, asOf)).toBe('perhaps')
})

test('hasHappened counts what has no date as past', () => {
  expect(hasHappened(undefined, '2020-06-30')).toBe(true)
  expect(hasHappened('2020', '2020-06-30')).toBe(true)
  expect(hasHappened('2020-07-01', '2020-06-30')).toBe(false)
})
