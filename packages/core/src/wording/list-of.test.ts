import { expect, test } from 'vitest'
import { listOf } from './list-of.ts'

test('listOf puts things in one phrase', () => {
  expect(listOf([])).toBe('')
  expect(listOf(['Ruth'])).toBe('Ruth')
  expect(listOf(['Ruth', 'Dean'])).toBe('Ruth and Dean')
  expect(listOf(['Ruth', 'Dean', 'Amina'])).toBe('Ruth, Dean and Amina')
})
