import { describe, expect, test } from 'vitest'
import { pointOnSegment, segmentHitsBox, segmentsCross, segmentsOverlap } from './segments.ts'
import type { Segment } from './shapes.ts'

const segment = (x1: number, y1: number, x2: number, y2: number): Segment => ({
  from: { x: x1, y: y1 },
  to: { x: x2, y: y2 },
})

test('pointOnSegment counts the ends in and the line beyond them out', () => {
  const slope = segment(0, 0, 6, 4)
  expect(pointOnSegment({ x: 3, y: 2 }, slope)).toBe(true)
  expect(pointOnSegment({ x: 6, y: 4 }, slope)).toBe(true)
  expect(pointOnSegment({ x: 9, y: 6 }, slope)).toBe(false)
  expect(pointOnSegment({ x: 3, y: 3 }, slope)).toBe(false)
  expect(pointOnSegment({ x: 1, y: 1 }, segment(1, 1, 1, 1))).toBe(true)
  expect(pointOnSegment({ x: 1, y: 2 }, segment(1, 1, 1, 1))).toBe(false)
})

describe('segmentsCross', () => {
  test.each([
    ['an X', segment(0, 0, 4, 4), segment(0, 4, 4, 0), true],
    ['a plus', segment(0, 2, 4, 2), segment(2, 0, 2, 4), true],
    ['a T', segment(0, 2, 4, 2), segment(2, 2, 2, 4), false],
    ['an L', segment(0, 0, 4, 0), segment(4, 0, 4, 4), false],
    ['side by side', segment(0, 0, 4, 0), segment(0, 1, 4, 1), false],
    ['one on the other', segment(0, 0, 4, 0), segment(1, 0, 9, 0), false],
    ['too short to meet', segment(0, 0, 1, 1), segment(0, 4, 4, 0), false],
  ])('%s', (_, a, b, answer) => {
    expect([segmentsCross(a, b), segmentsCross(b, a)]).toEqual([answer, answer])
  })

  test('is exact for big integers', () => {
    const far = 30_000_000
    expect(segmentsCross(segment(-far, -far, far, far), segment(-far, far, far, -far))).toBe(true)
    const nearMiss = segment(far - 1, far, far, far)
    expect(segmentsCross(segment(-far, -far, far, far - 1), nearMiss)).toBe(false)
    expect(pointOnSegment({ x: far - 1, y: far - 2 }, segment(-far, -far, far, far - 1))).toBe(
      false,
    )
  })
})

describe('segmentsOverlap', () => {
  test.each([
    ['one on the other', segment(0, 0, 4, 0), segment(3, 0, 9, 0), true],
    ['on a slope', segment(0, 0, 6, 4), segment(9, 6, 3, 2), true],
    ['end to end', segment(0, 0, 4, 0), segment(4, 0, 9, 0), false],
    ['apart on one line', segment(0, 0, 4, 0), segment(5, 0, 9, 0), false],
    ['side by side', segment(0, 0, 4, 0), segment(0, 1, 4, 1), false],
    ['an X', segment(0, 0, 4, 4), segment(0, 4, 4, 0), false],
    ['a point on a line', segment(2, 0, 2, 0), segment(0, 0, 4, 0), false],
  ])('%s', (_, a, b, answer) => {
    expect([segmentsOverlap(a, b), segmentsOverlap(b, a)]).toEqual([answer, answer])
  })
})

describe('segmentHitsBox', () => {
  const box = { x: 10, y: 10, width: 10, height: 10 }

  test.each([
    ['right through', segment(0, 15, 30, 15), true],
    ['inside', segment(12, 12, 14, 18), true],
    ['with one end inside', segment(0, 0, 12, 13), true],
    ['cutting a corner', segment(5, 14, 14, 5), false],
    ['cutting more of a corner', segment(5, 16, 16, 5), true],
    ['from corner to corner', segment(10, 10, 20, 20), true],
    ['along an edge', segment(0, 10, 30, 10), false],
    ['ending on an edge', segment(15, 0, 15, 10), false],
    ['through a corner only', segment(5, 15, 15, 5), false],
    ['past it', segment(0, 0, 30, 5), false],
    ['a point inside', segment(15, 15, 15, 15), true],
    ['a point on the edge', segment(10, 15, 10, 15), false],
  ])('%s', (_, { from, to }, answer) => {
    expect(segmentHitsBox({ from, to }, box)).toBe(answer)
    expect(segmentHitsBox({ from: to, to: from }, box)).toBe(answer)
  })
})
