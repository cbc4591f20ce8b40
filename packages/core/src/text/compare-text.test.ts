import { expect, test } from 'vitest'
import { compareText } from './compare-text.ts'

test('compareText orders by code unit, capitals and digits first, whatever the language', () => {
  const words = ['é', 'b', 'a', 'B', '10', '9', '', 'ab', '😀', '\uff5e']
  expect(words.toSorted(compareText)).toEqual([
    '',
    '10',
    '9',
    'B',
    'a',
    'ab',
    'b',
    'é',
    '😀',
    '\uff5e',
  ])
  expect(compareText('same', 'same')).toBe(0)
})
