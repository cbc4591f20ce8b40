import type { Point } from '@relational-practice/core'

/** Each round cuts every corner once more. */
const ROUNDS = 3

const between = (from: Point, to: Point, quarters: number): Point => ({
  x: Math.round((from.x * (4 - quarters) + to.x * quarters) / 4),
  y: Math.round((from.y * (4 - quarters) + to.y * quarters) / 4),
})

/** A curve through whole numbers that follows a line with corners: its ends stay, its corners are cut again and again (Chaikin 1974). */
export const smoothPath = (corners: readonly Point[]): readonly Point[] => {
  let points = corners
  for (let round = 0; round < ROUNDS && points.length > 2; round += 1) {
    const last = points.length - 2
    const cut: Point[] = points.slice(0, 1)
    for (let place = 0; place <= last; place += 1) {
      const [from, to] = [points[place], points[place + 1]]
      if (!from || !to) continue
      if (place > 0) cut.push(between(from, to, 1))
      if (place < last) cut.push(between(from, to, 3))
    }
    points = [...cut, ...points.slice(-1)]
  }
  return points
}
