import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { boxesOverlap, boxHolds, grow, unionOf } from './boxes.ts'
import { pointOnSegment, segmentHitsBox, segmentsCross } from './segments.ts'
import type { Box, Point, Segment } from './shapes.ts'

const small = fc.integer({ min: -8, max: 8 })
const point: fc.Arbitrary<Point> = fc.record({ x: small, y: small })
const segment: fc.Arbitrary<Segment> = fc.record({ from: point, to: point })
const side = fc.integer({ min: 1, max: 9 })
const box: fc.Arbitrary<Box> = fc.record({ x: small, y: small, width: side, height: side })
const runs = { numRuns: 2000 }

/** Where two lines meet, as shares of each from its first point: solved by division, as the code does not. */
const meeting = (a: Segment, b: Segment) => {
  const [ax, ay] = [a.to.x - a.from.x, a.to.y - a.from.y]
  const [bx, by] = [b.to.x - b.from.x, b.to.y - b.from.y]
  const [dx, dy] = [b.from.x - a.from.x, b.from.y - a.from.y]
  const turn = ax * by - ay * bx
  return turn === 0 ? undefined : [(dx * by - dy * bx) / turn, (dx * ay - dy * ax) / turn]
}

test('segments cross exactly where their lines meet within both', () => {
  fc.assert(
    fc.property(segment, segment, (a, b) => {
      const shares = meeting(a, b)
      const crosses = shares?.every((share) => share > 0 && share < 1) ?? false
      expect(segmentsCross(a, b)).toBe(crosses)
      expect(segmentsCross(b, a)).toBe(crosses)
    }),
    runs,
  )
})

test('a segment hits a box exactly when a stretch of it lies inside', () => {
  /** The shares of the segment between two parallel edges. */
  const between = (from: number, to: number, low: number, high: number): [number, number] => {
    if (from === to) return from > low && from < high ? [0, 1] : [1, 0]
    const shares = [(low - from) / (to - from), (high - from) / (to - from)]
    return [Math.max(0, Math.min(...shares)), Math.min(1, Math.max(...shares))]
  }
  fc.assert(
    fc.property(segment, box, ({ from, to }, hit) => {
      const [enterX, leaveX] = between(from.x, to.x, hit.x, hit.x + hit.width)
      const [enterY, leaveY] = between(from.y, to.y, hit.y, hit.y + hit.height)
      const inside = Math.min(leaveX, leaveY) - Math.max(enterX, enterY)
      expect(segmentHitsBox({ from, to }, hit)).toBe(inside > 1e-9)
    }),
    runs,
  )
})

test('a point is on a segment exactly when the way over it is no detour', () => {
  const length = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y)
  fc.assert(
    fc.property(point, segment, (at, { from, to }) => {
      const detour = length(from, at) + length(at, to) - length(from, to)
      expect(pointOnSegment(at, { from, to })).toBe(detour < 1e-9)
    }),
    runs,
  )
})

test('boxes overlap exactly when some unit square lies in both', () => {
  const holdsSquare = (outer: Box, x: number, y: number) =>
    boxHolds(outer, { x, y, width: 1, height: 1 })
  fc.assert(
    fc.property(box, box, (a, b) => {
      let shared = false
      for (let x = a.x; x < a.x + a.width; x += 1) {
        for (let y = a.y; y < a.y + a.height; y += 1) shared ||= holdsSquare(b, x, y)
      }
      expect(boxesOverlap(a, b)).toBe(shared)
    }),
    runs,
  )
})

test('the union of boxes holds each and is touched on every side', () => {
  fc.assert(
    fc.property(fc.array(box, { minLength: 1, maxLength: 6 }), (boxes) => {
      const union = unionOf(boxes)
      if (!union) throw new Error('there are boxes')
      expect(boxes.every((each) => boxHolds(union, each))).toBe(true)
      expect(boxes.some((each) => each.x === union.x)).toBe(true)
      expect(boxes.some((each) => each.y + each.height === union.y + union.height)).toBe(true)
    }),
  )
})

test('growing and shrinking again changes nothing', () => {
  fc.assert(
    fc.property(box, fc.nat(50), (a, by) => {
      expect(grow(grow(a, by), -by)).toEqual(a)
      expect(boxHolds(a, grow(a, -by))).toBe(true)
    }),
  )
})
