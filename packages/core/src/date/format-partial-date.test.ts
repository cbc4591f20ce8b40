import { expect, test } from 'vitest'
import { formatPartialDate, yearOf } from './format-partial-date.ts'

test.each([
  ['2009-04-17', '17 April 2009'],
  ['2009-04-07', '7 April 2009'],
  ['2009-04', 'April 2009'],
  ['2009', '2009'],
  ['0850', '850'],
  ['2009~', 'about 2009'],
  ['2009-12-25~', 'about 25 December 2009'],
  ['2009?', '2009 (not certain)'],
  ['2009/2012', 'between 2009 and 2012'],
  ['2009-01~/2012-06-30?', 'between about January 2009 and 30 June 2012 (not certain)'],
  ['../2009', 'before or in 2009'],
  ['../2009-04?', 'before or in April 2009 (not certain)'],
  ['../2009~', 'before or about 2009'],
  ['../2009-04-17', 'on or before 17 April 2009'],
  ['2009/..', 'in or after 2009'],
  ['2009~/..', 'about 2009 or later'],
  ['2009-04-17/..', 'on or after 17 April 2009'],
  ['nonsense', 'a date that cannot be read'],
])('formatPartialDate writes %s as %s', (date, words) => {
  expect(formatPartialDate(date)).toBe(words)
})

test.each([
  ['2009-04-17', '2009'],
  ['2009-04~', 'about 2009'],
  ['2009?', '2009?'],
  ['2009/2012', '2009–2012'],
  ['2009-01/2009-06', '2009'],
  ['2009?/2012', '2009?–2012'],
  ['../2009', 'by 2009'],
  ['2009-04/..', 'from 2009'],
  ['nonsense', undefined],
  [undefined, undefined],
])('yearOf labels %s as %s', (date, label) => {
  expect(yearOf(date)).toBe(label)
})
