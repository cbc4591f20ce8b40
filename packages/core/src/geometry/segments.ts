import type { Box, Point, Segment } from './shapes.ts'

/*
 * Only sums and products decide here, so integers below some 30 million give exact answers: nothing
 * is divided, and no product leaves the safe integers.
 */

/** On which side of a segment's line a point lies: -1, 0 on the line, or 1. */
const sideOf = ({ from, to }: Segment, point: Point): number =>
  Math.sign((to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x))

/** Whether a point lies on a segment, its ends included. */
export const pointOnSegment = (point: Point, segment: Segment): boolean => {
  const { from, to } = segment
  return (
    sideOf(segment, point) === 0 &&
    Math.min(from.x, to.x) <= point.x &&
    point.x <= Math.max(from.x, to.x) &&
    Math.min(from.y, to.y) <= point.y &&
    point.y <= Math.max(from.y, to.y)
  )
}

/**
 * Whether two segments cross: each goes through to the other side of the other. Lines that end on
 * each other or run along each other do not.
 */
export const segmentsCross = (a: Segment, b: Segment): boolean =>
  sideOf(a, b.from) * sideOf(a, b.to) < 0 && sideOf(b, a.from) * sideOf(b, a.to) < 0

/** Whether two segments run along each other for more than a point, as one line drawn on another. */
export const segmentsOverlap = (a: Segment, b: Segment): boolean => {
  if (sideOf(a, b.from) !== 0 || sideOf(a, b.to) !== 0) return false
  if (sideOf(b, a.from) !== 0 || sideOf(b, a.to) !== 0) return false
  const shared = (axis: 'x' | 'y'): number =>
    Math.min(Math.max(a.from[axis], a.to[axis]), Math.max(b.from[axis], b.to[axis])) -
    Math.max(Math.min(a.from[axis], a.to[axis]), Math.min(b.from[axis], b.to[axis]))
  const [across, down] = [shared('x'), shared('y')]
  return across >= 0 && down >= 0 && across + down > 0
}

/** Whether a segment runs through the inside of a box; one that only touches its edge does not. */
export const segmentHitsBox = (segment: Segment, box: Box): boolean => {
  const { from, to } = segment
  const right = box.x + box.width
  const bottom = box.y + box.height
  if (Math.max(from.x, to.x) <= box.x || Math.min(from.x, to.x) >= right) return false
  if (Math.max(from.y, to.y) <= box.y || Math.min(from.y, to.y) >= bottom) return false
  const sides = [
    sideOf(segment, box),
    sideOf(segment, { x: right, y: box.y }),
    sideOf(segment, { x: box.x, y: bottom }),
    sideOf(segment, { x: right, y: bottom }),
  ]
  const isPoint = from.x === to.x && from.y === to.y
  return isPoint || (sides.includes(-1) && sides.includes(1))
}
