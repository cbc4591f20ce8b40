import { expect, test } from 'vitest'
import { unionOutline } from './union-outline.ts'

const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height })

test('the outline of one box, and of two that touch', () => {
  const corners = [
    { x: 0, y: 0 },
    { x: 4, y: 0 },
    { x: 4, y: 2 },
    { x: 0, y: 2 },
  ]
  expect(unionOutline([box(0, 0, 4, 2)])).toEqual(corners)
  expect(unionOutline([box(0, 0, 2, 2), box(2, 0, 2, 2)])).toEqual(corners)
})

test('goes round a corner inwards', () => {
  expect(unionOutline([box(0, 0, 4, 2), box(0, 2, 2, 2)])).toEqual([
    { x: 0, y: 0 },
    { x: 4, y: 0 },
    { x: 4, y: 2 },
    { x: 2, y: 2 },
    { x: 2, y: 4 },
    { x: 0, y: 4 },
  ])
})

test('has none for what falls apart, meets at a corner or leaves a hole', () => {
  expect(unionOutline([box(0, 0, 1, 1), box(3, 3, 1, 1)])).toBeUndefined()
  expect(unionOutline([box(0, 0, 1, 1), box(1, 1, 1, 1)])).toBeUndefined()
  expect(
    unionOutline([box(0, 0, 3, 1), box(0, 1, 1, 1), box(2, 1, 1, 1), box(0, 2, 3, 1)]),
  ).toBeUndefined()
  expect(unionOutline([])).toBeUndefined()
})
