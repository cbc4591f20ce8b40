import { expect, test } from 'vitest'
import { smoothPath } from './smooth-path.ts'

const corners = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
  { x: 100, y: 100 },
]

test('a straight line stays as it is', () => {
  expect(smoothPath(corners.slice(0, 2))).toEqual(corners.slice(0, 2))
})

test('a corner becomes a curve of whole numbers that keeps the ends', () => {
  const curve = smoothPath(corners)
  expect(curve[0]).toEqual(corners[0])
  expect(curve.at(-1)).toEqual(corners[2])
  expect(curve).not.toContainEqual(corners[1])
  expect(curve.every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y))).toBe(true)
})

test('it turns a little at a time, and stays within its corners', () => {
  const curve = smoothPath(corners)
  expect(curve.length).toBeGreaterThan(5)
  for (const { x, y } of curve) expect(x >= 0 && x <= 100 && y >= 0 && y <= x).toBe(true)
})
