import { expect, test } from 'vitest'
import { ageText } from './age-text.ts'

const asOf = '2026-06-30'
const text = (born: string | undefined, died?: string | null): readonly string[] | undefined =>
  ageText(
    {
      ...(born !== undefined && { born }),
      ...(died !== undefined && { death: died === null ? {} : { on: died } }),
    },
    asOf,
  )?.lines

test('an age stands as exactly as it is known', () => {
  expect(text('2016-06-30')).toEqual(['10'])
  expect(text('2016-07-01')).toEqual(['9'])
  expect(text('2016')).toEqual(['9–10'])
  expect(text('2016~')).toEqual(['7–12'])
  expect(text('2025-12')).toEqual(['<1'])
  expect(text('2025')).toEqual(['<2'])
  expect(text('../1990')).toEqual(['35+'])
})

test('nothing stands where nothing is known', () => {
  expect(text(undefined)).toBeUndefined()
  expect(text('2016?')).toBeUndefined()
  expect(text('2016/..')).toEqual(['<11'])
})

test('somebody who has died has the age they reached', () => {
  expect(text('1950-01-01', '2019-12-31')).toEqual(['69'])
  expect(text('1950', '2019')).toEqual(['68–69'])
  expect(text('1950', null)).toBeUndefined()
})

test('somebody not yet born on the day has no age', () => {
  expect(text('2027')).toEqual(['not yet', 'born'])
})

test('the legend explains a range only where there is one', () => {
  expect(ageText({ born: '2016-06-30' }, asOf)?.explained).toEqual(['age'])
  expect(ageText({ born: '2016' }, asOf)?.explained).toEqual(['age', 'age-range'])
})

test('a wide text is set smaller, so that it stays inside the symbol', () => {
  expect(ageText({ born: '2016-06-30' }, asOf)?.size).toBe(34)
  expect(ageText({ born: '1950~' }, asOf)?.size).toBe(26)
  expect(ageText({ born: '1890~' }, asOf)?.size).toBe(20)
})
