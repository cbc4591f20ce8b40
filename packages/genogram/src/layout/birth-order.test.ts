import { expect, test } from 'vitest'
import { bornOf, inBirthOrder } from './birth-order.ts'

const sibling = (node: number, born?: string, order?: number) => ({
  node,
  born: bornOf(born),
  order,
})

test('oldest first, those without a date by their recorded place or at the end', () => {
  expect(
    inBirthOrder([sibling(0, '2010'), sibling(1), sibling(2, '2001'), sibling(3, '2005-03')]),
  ).toEqual([2, 3, 0, 1])
  expect(
    inBirthOrder([sibling(0, '2010', 3), sibling(1, undefined, 2), sibling(2, '2001', 1)]),
  ).toEqual([2, 1, 0])
})

test('those born together stand together', () => {
  expect(inBirthOrder([sibling(0, '2001'), sibling(1, '2002'), sibling(2)], [[2, 0]])).toEqual([
    0, 2, 1,
  ])
})
