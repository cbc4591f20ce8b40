import { describe, expect, test } from 'vitest'
import { boxesOverlap, boxHolds, grow, unionOf } from './boxes.ts'

const box = { x: 10, y: 20, width: 30, height: 40 }

describe('boxesOverlap', () => {
  test.each([
    [{ x: 39, y: 59, width: 5, height: 5 }, true],
    [{ x: 15, y: 25, width: 5, height: 5 }, true],
    [{ x: 0, y: 0, width: 100, height: 100 }, true],
    [box, true],
    [{ x: 40, y: 20, width: 5, height: 40 }, false],
    [{ x: 10, y: 60, width: 30, height: 5 }, false],
    [{ x: 40, y: 60, width: 5, height: 5 }, false],
    [{ x: 15, y: 100, width: 5, height: 5 }, false],
  ])('%j: %s', (other, answer) => {
    expect(boxesOverlap(box, other)).toBe(answer)
    expect(boxesOverlap(other, box)).toBe(answer)
  })
})

test('boxHolds counts the edges in', () => {
  expect(boxHolds(box, box)).toBe(true)
  expect(boxHolds(box, { x: 11, y: 21, width: 5, height: 39 })).toBe(true)
  expect(boxHolds(box, { x: 11, y: 21, width: 5, height: 40 })).toBe(false)
  expect(boxHolds(box, { x: 9, y: 21, width: 5, height: 5 })).toBe(false)
})

test('unionOf is the smallest box around all of them', () => {
  expect(unionOf([])).toBeUndefined()
  expect(unionOf([box])).toEqual(box)
  expect(unionOf([box, { x: -5, y: 30, width: 2, height: 100 }])).toEqual({
    x: -5,
    y: 20,
    width: 45,
    height: 110,
  })
})

test('grow moves every edge, and shrinks to nothing at most', () => {
  expect(grow(box, 3)).toEqual({ x: 7, y: 17, width: 36, height: 46 })
  expect(grow(box, -3)).toEqual({ x: 13, y: 23, width: 24, height: 34 })
  expect(grow(box, -18)).toEqual({ x: 25, y: 38, width: 0, height: 4 })
  expect(grow({ x: 0, y: 0, width: 5, height: 5 }, -2)).toEqual({ x: 2, y: 2, width: 1, height: 1 })
  expect(grow({ x: 0, y: 0, width: 5, height: 4 }, -9)).toEqual({ x: 2, y: 2, width: 0, height: 0 })
})
