import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { isPartialDate, PartialDateSchema, readPartialDate } from './partial-date.ts'

describe('PartialDateSchema', () => {
  test.each([
    '2009',
    '2009-04',
    '2009-04-17',
    '2009~',
    '2009-04?',
    '2009-04-17~',
    '2009/2012',
    '2009-04~/2012-06-30?',
    '../2009',
    '../2009-04-17~',
    '2009/..',
    '2009?/..',
    '2012/2009',
    '2024-02-29',
    '0850',
  ])('takes %s', (date) => {
    expect(PartialDateSchema.safeParse(date).success).toBe(true)
    expect(isPartialDate(date)).toBe(true)
  })

  test.each([
    '../..',
    '..',
    '/2009',
    '2009/',
    '2009/2010/2011',
    '2009-02-29',
    '../2009-02-30',
    '2009-02-30/..',
    '2009-13',
    '2009-00',
    '2009~?',
    '2009%',
    '~2009',
    '0000',
    '0000-05',
    '../0000',
    '209',
    '2009-4',
    '20090417',
    '2009-04-17T10:00:00Z',
    '2009\n',
    '2009/..\n',
    '٢٠٠٩',
    '200X',
    'spring 2009',
    '',
  ])('refuses %j', (date) => {
    expect(PartialDateSchema.safeParse(date).success).toBe(false)
    expect(isPartialDate(date)).toBe(false)
  })

  test('is published as a pattern that other languages read', () => {
    const published = z.toJSONSchema(z.strictObject({ born: PartialDateSchema }))
    const pattern = String(published.$defs?.['PartialDate']?.pattern)
    expect(pattern).not.toMatch(/\(\?<|\\d|\\w|\\s(?!\\S)/)
    expect(new RegExp(pattern, 'u').test('2009-04-17~')).toBe(true)
  })

  test('takes little time over a long hostile string', () => {
    expect(PartialDateSchema.safeParse('2009/'.repeat(2_000_000)).success).toBe(false)
    expect(PartialDateSchema.safeParse('2'.repeat(10_000_000)).success).toBe(false)
  })
})

test('readPartialDate takes a date apart, and what is none gives nothing', () => {
  expect(readPartialDate('2009-04~')).toEqual({
    isInterval: false,
    start: { calendar: '2009-04', precision: 'month', sign: '~' },
    end: { calendar: '2009-04', precision: 'month', sign: '~' },
  })
  expect(readPartialDate('../2009-04-17?')).toEqual({
    isInterval: true,
    end: { calendar: '2009-04-17', precision: 'day', sign: '?' },
  })
  expect(readPartialDate('yesterday')).toEqual({ isInterval: false })
  expect(readPartialDate(undefined)).toEqual({ isInterval: false })
})
