import { expect, test } from 'vitest'
import { wrapText } from './wrap-text.ts'

/** Every digit is 557 and the space 278 wide at this size. */
const wrap = (text: string, maxWidth: number) => wrapText(text, maxWidth, { size: 1000 })

test.each([
  ['12 34 56', 557 * 4 + 278, ['12 34', '56']],
  ['12 34 56', 557 * 4 + 277, ['12', '34', '56']],
  ['12 34', 10_000, ['12 34']],
  ['  12   34 ', 10_000, ['12 34']],
  ['12\t34', 10_000, ['12 34']],
  ['12\n34', 10_000, ['12', '34']],
  ['12\n\n34', 10_000, ['12', '', '34']],
  ['123456', 557 * 2, ['12', '34', '56']],
  ['1 234567 8', 557 * 3 + 278, ['1', '234', '567', '8']],
  ['1 23456 7', 557 * 3 + 278, ['1', '234', '56 7']],
  ['1234-5678', 557 * 7, ['1234-', '5678']],
  ['12-34-567', 557 * 6, ['12-34-', '567']],
  ['1234', 0, ['1', '2', '3', '4']],
  ['', 1000, []],
  [' \n ', 1000, []],
])('wraps %j within %i', (text, maxWidth, lines) => {
  expect(wrap(text, maxWidth)).toEqual(lines)
})

test('keeps together what is read as one character', () => {
  expect(wrap('e\u0301e\u0301', 600)).toEqual(['e\u0301', 'e\u0301'])
  expect(wrap('👩‍👩‍👧😀', 1400)).toEqual(['👩‍👩‍👧', '😀'])
  expect(wrap('🇬🇧🇵🇱', 1400)).toEqual(['🇬🇧', '🇵🇱'])
  expect(wrap('1 \u0301 2', 10)).toEqual(['1', ' \u0301', '2'])
  expect(wrap('1\u00a02', 3000)).toEqual(['1\u00a02'])
})

test('bold words need more room', () => {
  const words = 'Anna Brown'
  expect(wrapText(words, 5500, { size: 1000 })).toEqual([words])
  expect(wrapText(words, 5500, { size: 1000, bold: true })).toEqual(['Anna', 'Brown'])
})
