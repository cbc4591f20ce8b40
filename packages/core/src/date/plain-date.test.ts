import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import {
  addDaysTo,
  addMonthsTo,
  addYearsTo,
  daysBetween,
  isPlainDate,
  lastDayOfMonthOf,
  PlainDateSchema,
} from './plain-date.ts'

describe('PlainDateSchema', () => {
  test.each(['2009-04-17', '2024-02-29', '2000-02-29', '0004-02-29', '0001-01-01', '9999-12-31'])(
    'takes %s',
    (day) => {
      expect(PlainDateSchema.safeParse(day).success).toBe(true)
      expect(isPlainDate(day)).toBe(true)
    },
  )

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2009-04-31',
    '2009-13-01',
    '2009-00-10',
    '2009-01-00',
    '2009-1-1',
    '0000-01-01',
    '0000-02-29',
    '2009-04-17\n',
    ' 2009-04-17',
    '2009-04-17T00:00:00Z',
    '٢٠٠٩-٠٤-١٧',
    '2009-04',
    '',
  ])('refuses %j', (day) => {
    expect(PlainDateSchema.safeParse(day).success).toBe(false)
    expect(isPlainDate(day)).toBe(false)
  })

  test('is published as a string with a pattern and a format', () => {
    const published = z.toJSONSchema(z.strictObject({ on: PlainDateSchema.optional() }))
    expect(published.properties?.['on']).toEqual({ $ref: '#/$defs/PlainDate' })
    expect(published.$defs?.['PlainDate']).toMatchObject({ type: 'string', format: 'date' })
    expect(Object.keys(published.$defs?.['PlainDate'] ?? {}).toSorted()).toEqual([
      'description',
      'format',
      'pattern',
      'type',
      'x-reveals',
    ])
  })
})

describe('counting days', () => {
  // The clocks change on these days in Europe/London or Pacific/Auckland, or once did.
  test.each([
    ['2026-03-28', '2026-03-29', '2026-03-30'],
    ['2026-10-24', '2026-10-25', '2026-10-26'],
    ['2026-04-04', '2026-04-05', '2026-04-06'],
    ['2026-09-26', '2026-09-27', '2026-09-28'],
    ['1847-11-30', '1847-12-01', '1847-12-02'],
    ['1868-11-01', '1868-11-02', '1868-11-03'],
    ['1945-12-31', '1946-01-01', '1946-01-02'],
    ['0099-12-30', '0099-12-31', '0100-01-01'],
    ['0001-01-01', '0001-01-02', '0001-01-03'],
    ['1900-02-27', '1900-02-28', '1900-03-01'],
  ])('%s, %s, %s follow one another', (first, second, third) => {
    expect([addDaysTo(first, 1), addDaysTo(second, 1)]).toEqual([second, third])
    expect([addDaysTo(third, -2), addDaysTo(first, 0)]).toEqual([first, first])
    expect([daysBetween(first, third), daysBetween(third, first)]).toEqual([2, -2])
  })

  test('months and years stop at the end of a shorter month', () => {
    expect(addMonthsTo('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonthsTo('2024-01-31', 1)).toBe('2024-02-29')
    expect(addMonthsTo('2026-03-31', -1)).toBe('2026-02-28')
    expect(addMonthsTo('2026-11-30', 3)).toBe('2027-02-28')
    expect(addYearsTo('2024-02-29', 1)).toBe('2025-02-28')
    expect(addYearsTo('2024-02-29', 4)).toBe('2028-02-29')
    expect(addYearsTo('0101-06-01', -50)).toBe('0051-06-01')
    expect(lastDayOfMonthOf('2024-02-01')).toBe('2024-02-29')
    expect(lastDayOfMonthOf('0050-02-14')).toBe('0050-02-28')
  })

  test('stops at the first and the last day that can be written', () => {
    expect(addDaysTo('9999-12-31', 1)).toBe('9999-12-31')
    expect(addDaysTo('0001-01-01', -1)).toBe('0001-01-01')
    expect(addYearsTo('2026-01-01', 1e9)).toBe('9999-12-31')
    expect(addMonthsTo('2026-01-01', -1e9)).toBe('0001-01-01')
  })

  test('leaves alone what is no day, and throws nothing', () => {
    expect(addDaysTo('2023-02-29', 1)).toBe('2023-02-29')
    expect(addMonthsTo('soon', 1)).toBe('soon')
    expect(daysBetween('soon', '2026-01-01')).toBeNaN()
    expect(daysBetween('2026-01-01', '2026-02-30')).toBeNaN()
  })
})
