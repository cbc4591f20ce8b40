import { describe, expect, test } from 'vitest'
import { isCurrent, overlapOf, type Span } from './span.ts'

/** `2009..2012` for a span from 2009 to 2012, with nothing where an end is absent. */
const span = (text: string): Span => {
  const [from, to] = text.split('..')
  return { from: from || undefined, to: to || undefined }
}

describe('overlapOf', () => {
  test.each([
    ['2009..2012', '2010-06..2015', 'yes'],
    ['2009..2012', '2013..2015', 'no'],
    ['2009..2012', '2012..2015', 'cannot-tell'],
    ['2009-04-01..2009-04-17', '2009-04-17..2009-05-01', 'cannot-tell'],
    ['2009-04-17..2009-04-17', '2009-04-01..2009-05-01', 'yes'],
    ['2009~..2012~', '2013..2015', 'cannot-tell'],
    ['2009?..2012', '2013..2015', 'no'],
    ['2009?..2012', '2012..2015', 'cannot-tell'],
    ['2009?..2012', '2011..2015', 'yes'],
    ['..2012', '2013..', 'no'],
    ['..2012', '2005..2020', 'yes'],
    ['..2012', '..2012', 'cannot-tell'],
    ['2005..', '2003..2007', 'yes'],
    ['2005..', '2010..', 'cannot-tell'],
    ['2005..', '2010..2012', 'cannot-tell'],
    ['..', '2010..2012', 'cannot-tell'],
    ['..', '..', 'cannot-tell'],
    ['2012..2009', '2010..2011', 'cannot-tell'],
  ] as const)('%s and %s: %s', (a, b, answer) => {
    expect(overlapOf(span(a), span(b))).toBe(answer)
    expect(overlapOf(span(b), span(a))).toBe(answer)
  })
})

describe('isCurrent on 2020-06-15', () => {
  test.each([
    ['2009..', 'yes'],
    ['..', 'yes'],
    ['2009?..', 'yes'],
    ['2020-06-15..', 'yes'],
    ['2020-06-16..', 'no'],
    ['2020..', 'cannot-tell'],
    ['2021..2025', 'no'],
    ['2009..2019', 'no'],
    ['2009..2020-06-14', 'no'],
    ['2009..2020-06-15', 'yes'],
    ['2009..2020', 'cannot-tell'],
    ['2009..2025', 'yes'],
    ['..2025', 'yes'],
    ['..2019', 'no'],
    ['2009..2019?', 'cannot-tell'],
    ['2020-07..2019', 'no'],
  ] as const)('%s: %s', (text, answer) => {
    expect(isCurrent(span(text), '2020-06-15')).toBe(answer)
  })

  test('open intervals count for what they hold', () => {
    expect(isCurrent({ from: '2009', to: '../2019' }, '2020-06-15')).toBe('no')
    expect(isCurrent({ from: '2009', to: '2021/..' }, '2020-06-15')).toBe('yes')
    expect(isCurrent({ from: '2009', to: '2019/..' }, '2020-06-15')).toBe('cannot-tell')
    expect(isCurrent({ from: '2021/..' }, '2020-06-15')).toBe('no')
  })
})
