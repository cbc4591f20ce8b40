import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { comparePartialDates, daysApart } from './compare-partial-dates.ts'
import { isPartialDate } from './partial-date.ts'
import { partialDateBounds } from './partial-date-bounds.ts'
import { addDaysTo, daysBetween } from './plain-date.ts'
import { sortKeyOf } from './sort-key-of.ts'
import { overlapOf } from './span.ts'

const day = fc.integer({ min: 0, max: 60_000 }).map((days) => addDaysTo('1880-01-01', days))
const sign = fc.constantFrom('', '', '~', '?')
const written = fc
  .tuple(day, fc.constantFrom(4, 7, 10), sign)
  .map(([text, length, mark]) => text.slice(0, length) + mark)
const partialDate = fc.oneof(
  written,
  fc.tuple(written, written).map((ends) => ends.join('/')),
  written.map((end) => `../${end}`),
  written.map((start) => `${start}/..`),
)
const maybe = fc.option(partialDate, { nil: undefined })

test('what is put together by the notation is a date, and its bounds are in order', () => {
  fc.assert(
    fc.property(partialDate, (date) => {
      expect(isPartialDate(date)).toBe(true)
      const { earliest, latest } = partialDateBounds(date)
      if (earliest && latest) expect(earliest <= latest).toBe(true)
    }),
  )
})

test('a day lies within everything less exact that is said of it', () => {
  fc.assert(
    fc.property(
      day,
      fc.constantFrom(4, 7, 10),
      fc.constantFrom('', '~', '?'),
      (on, length, mark) => {
        const { earliest = on, latest = on } = partialDateBounds(on.slice(0, length) + mark)
        expect(earliest <= on && on <= latest).toBe(true)
        const about = partialDateBounds(`${on.slice(0, length)}~`)
        const exact = partialDateBounds(on.slice(0, length))
        expect((about.earliest ?? '') < (exact.earliest ?? '')).toBe(true)
        expect((about.latest ?? '') > (exact.latest ?? '')).toBe(true)
      },
    ),
  )
})

test('the order of two dates, turned round, is turned round', () => {
  const reversed = { before: 'after', after: 'before', same: 'same', 'cannot-tell': 'cannot-tell' }
  fc.assert(
    fc.property(maybe, maybe, (a, b) => {
      expect(comparePartialDates(b, a)).toBe(reversed[comparePartialDates(a, b)])
    }),
  )
})

test('before is transitive', () => {
  fc.assert(
    fc.property(written, written, written, (a, b, c) => {
      fc.pre(comparePartialDates(a, b) === 'before' && comparePartialDates(b, c) === 'before')
      expect(comparePartialDates(a, c)).toBe('before')
    }),
  )
})

test('the days apart hold the days between any two days that are meant', () => {
  const within = (date: string, share: number) => {
    const { earliest = '1500-01-01', latest = '2500-01-01' } = partialDateBounds(date)
    return addDaysTo(earliest, Math.trunc(daysBetween(earliest, latest) * share))
  }
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(partialDate, partialDate, share, share, (a, b, shareOfA, shareOfB) => {
      const days = daysBetween(within(a, shareOfA), within(b, shareOfB))
      const { min = days, max = days } = daysApart(a, b)
      expect(min <= days && days <= max).toBe(true)
    }),
  )
})

test('two dates in a certain order are sorted in that order', () => {
  fc.assert(
    fc.property(written, written, (a, b) => {
      fc.pre(comparePartialDates(a, b) === 'before')
      expect(sortKeyOf(a) < sortKeyOf(b)).toBe(true)
      expect(sortKeyOf(b) < sortKeyOf(undefined)).toBe(true)
    }),
  )
})

test('two spans of certain days overlap as counting their days says, either way round', () => {
  const days = fc.integer({ min: 0, max: 12 })
  const from = (start: number) => addDaysTo('2009-04-01', start)
  fc.assert(
    fc.property(days, days, days, days, (startA, lengthA, startB, lengthB) => {
      const [endA, endB] = [startA + lengthA, startB + lengthB]
      const a = { from: from(startA), to: from(endA) }
      const b = { from: from(startB), to: from(endB) }
      const shared = Math.min(endA, endB) - Math.max(startA, startB)
      const touches = startA === endB || startB === endA
      const expected = shared < 0 ? 'no' : touches ? 'cannot-tell' : 'yes'
      expect(overlapOf(a, b)).toBe(expected)
      expect(overlapOf(b, a)).toBe(expected)
    }),
  )
})

test('knowing less of a span never turns an answer into its opposite', () => {
  const span = fc.record({ from: maybe, to: maybe })
  fc.assert(
    fc.property(span, span, fc.constantFrom('from', 'to'), (a, b, end) => {
      const known = overlapOf(a, b)
      const less = overlapOf({ ...a, [end]: undefined }, b)
      expect([known, 'cannot-tell']).toContain(known === 'cannot-tell' ? 'cannot-tell' : less)
    }),
  )
})
