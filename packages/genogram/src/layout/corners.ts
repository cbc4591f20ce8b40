import type { Point } from '@relational-practice/core'

const isBetween = (before: Point, point: Point, after: Point): boolean =>
  (before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y)

/** A path of level and upright pieces without repeated points and without those that lie on the way. */
export const corners = (points: readonly Point[]): Point[] => {
  const path: Point[] = []
  for (const point of points) {
    const last = path.at(-1)
    if (last?.x === point.x && last.y === point.y) continue
    const before = path.at(-2)
    if (before && last && isBetween(before, last, point)) path.pop()
    path.push(point)
  }
  return path
}
