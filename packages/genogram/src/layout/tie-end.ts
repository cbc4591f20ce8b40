import type { Point } from '@relational-practice/core'
import { HALF } from './symbol-edge.ts'

/** The centre of a symbol at which a tie ends, and whether its edge is a circle. */
export interface TieEnd extends Point {
  readonly isRound: boolean
}

/** From a symbol's edge to where a tie ends. */
const EDGE = HALF + 8

/** The distance of two places, not rounded. */
export const distance = (from: Point, to: Point): number => {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  return Math.sqrt(dx * dx + dy * dy)
}

/** The length of a line by its corners, not rounded. */
export const lengthOf = (points: readonly Point[]): number => {
  let length = 0
  points.slice(1).forEach((to, place) => {
    length += distance(points[place] ?? to, to)
  })
  return length
}

/** The place so far from one place towards another. */
export const along = (from: Point, to: Point, length: number): Point => {
  const whole = distance(from, to) || 1
  return {
    x: from.x + Math.round(((to.x - from.x) * length) / whole),
    y: from.y + Math.round(((to.y - from.y) * length) / whole),
  }
}

/** Where a line towards a place leaves a symbol: its circle, or its square. */
export const leaving = (from: TieEnd, to: Point): Point => {
  if (from.isRound) return along(from, to, EDGE)
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const longer = Math.max(Math.abs(dx), Math.abs(dy)) || 1
  return {
    x: from.x + Math.round((dx * EDGE) / longer),
    y: from.y + Math.round((dy * EDGE) / longer),
  }
}

/** Whether a place is far enough from a symbol for a line to turn there. */
export const isOutside = (end: Point, { x, y }: Point): boolean =>
  Math.max(Math.abs(x - end.x), Math.abs(y - end.y)) > EDGE
