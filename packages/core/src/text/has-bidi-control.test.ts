import { expect, test } from 'vitest'
import { hasBidiControl } from './has-bidi-control.ts'

test.each([
  '\u202a',
  '\u202b',
  '\u202c',
  '\u202d',
  '\u202e',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u2069',
])('hasBidiControl finds %j', (control) => {
  expect(hasBidiControl(`Anna${control}Smith`)).toBe(true)
})

test('hasBidiControl leaves marks and right-to-left letters alone', () => {
  expect(hasBidiControl('\u200e\u200f\u061c\u200d\u2029\u2065 محمد שלום')).toBe(false)
  expect(hasBidiControl('')).toBe(false)
})
