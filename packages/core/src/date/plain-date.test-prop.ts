import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDaysTo, addMonthsTo, addYearsTo, daysBetween, isPlainDate } from './plain-date.ts'

const MILLISECONDS_A_DAY = 86_400_000
const FIRST = Date.parse('0001-01-01') / MILLISECONDS_A_DAY
const LAST = Date.parse('9999-12-31') / MILLISECONDS_A_DAY

/** A day by its number, counted in UTC and so without date-fns or any time zone. */
const written = (dayNumber: number) =>
  new Date(dayNumber * MILLISECONDS_A_DAY).toISOString().slice(0, 10)

const dayNumber = fc.integer({ min: FIRST, max: LAST })

test('every day is a day, and days between are those of UTC', () => {
  fc.assert(
    fc.property(dayNumber, dayNumber, (a, b) => {
      expect(isPlainDate(written(a))).toBe(true)
      expect(daysBetween(written(a), written(b))).toBe(b - a)
      expect(addDaysTo(written(a), b - a)).toBe(written(b))
    }),
  )
})

test('three numbers are a day exactly when the calendar of UTC has it', () => {
  const number = (max: number) => fc.integer({ min: 0, max })
  fc.assert(
    fc.property(number(9999), number(13), number(32), (year, month, day) => {
      const text = [String(year).padStart(4, '0'), month, day]
        .map((part) => String(part).padStart(2, '0'))
        .join('-')
      const time = Date.parse(`${text}T00:00:00Z`)
      const exists = year > 0 && !Number.isNaN(time) && written(time / MILLISECONDS_A_DAY) === text
      expect(isPlainDate(text)).toBe(exists)
    }),
    { numRuns: 2000 },
  )
})

test('months and years keep the day of the month, or end with the month', () => {
  fc.assert(
    fc.property(dayNumber, fc.integer({ min: -30, max: 30 }), (number, amount) => {
      const day = written(number)
      fc.pre(day > '0040' && day < '9960')
      for (const moved of [addMonthsTo(day, amount), addYearsTo(day, amount)]) {
        const isLastOfMonth = addDaysTo(moved, 1).endsWith('-01')
        expect(moved.slice(8) === day.slice(8) || isLastOfMonth).toBe(true)
      }
      expect(addYearsTo(day, amount)).toBe(addMonthsTo(day, amount * 12))
    }),
  )
})
