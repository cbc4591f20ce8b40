import { expect, test } from 'vitest'
import { formatAge } from './format-age.ts'

test.each([
  [{ min: 9, max: 9 }, '9'],
  [{ min: 8, max: 9 }, '8 or 9'],
  [{ min: 38, max: 43 }, '38 to 43'],
  [{ min: 0, max: 0 }, 'under 1'],
  [{ min: 0, max: 1 }, 'under 2'],
  [{ max: 17 }, 'under 18'],
  [{ min: 16 }, '16 or over'],
  [{ min: 0 }, '0 or over'],
  [{}, 'age not known'],
  ['not-born', 'not yet born'],
] as const)('%j is %s', (age, words) => {
  expect(formatAge(age)).toBe(words)
})
