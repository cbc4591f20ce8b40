import { expect, test } from 'vitest'
import { lettersIn } from './partner-letters.ts'

test('finds the letters of a label and nothing in words', () => {
  expect(lettersIn('m 2009, s 2014, d')).toEqual(['letter-m', 'letter-s', 'letter-d'])
  expect(lettersIn('rel m 2020')).toEqual(['letter-rel-m'])
  expect(lettersIn('Rel 2020, LT about 2021')).toEqual(['letter-rel', 'letter-lt'])
  expect(lettersIn('Affair 2020, annulled 2021, ended')).toEqual([])
  expect(lettersIn('')).toEqual([])
})
