import { expect, test } from 'vitest'
import { tightRows } from './tight-rows.ts'

const edges = (...pairs: readonly (readonly [number, number])[]) =>
  pairs.map(([from, to]) => ({ from, to, weight: 1 }))

test('puts in-laws above their child, not at the top', () => {
  // 0 > 1 > 2 > 3, and 3 also has a parent 4 with a parent 5.
  expect(tightRows(6, edges([0, 1], [1, 2], [2, 3], [4, 3], [5, 4]))).toEqual([0, 1, 2, 3, 2, 1])
})

test('stretches the lighter of two links when one has to be long', () => {
  const links = [
    ...edges([0, 1], [1, 2], [2, 3]),
    { from: 0, to: 4, weight: 4 },
    { from: 4, to: 3, weight: 1 },
  ]
  expect(tightRows(5, links)).toEqual([0, 1, 2, 3, 1])
})

test('begins each part that hangs together at the top', () => {
  expect(tightRows(4, edges([1, 0], [3, 2]))).toEqual([1, 0, 1, 0])
  expect(tightRows(0, [])).toEqual([])
})
