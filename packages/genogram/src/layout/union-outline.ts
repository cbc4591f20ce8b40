import type { Box, Point } from '@relational-practice/core'
import { corners } from './corners.ts'

const sorted = (values: readonly number[]): number[] =>
  [...new Set(values)].toSorted((a, b) => a - b)

/**
 * The outline of boxes that overlap or touch, corner after corner with the inside to the right.
 * Nothing when they fall apart, leave a hole or only meet at a corner.
 */
export const unionOutline = (boxes: readonly Box[]): Point[] | undefined => {
  const xs = sorted(boxes.flatMap(({ x, width }) => [x, x + width]))
  const ys = sorted(boxes.flatMap(({ y, height }) => [y, y + height]))
  const columns = new Map(xs.map((x, place) => [x, place]))
  const lines = new Map(ys.map((y, place) => [y, place]))
  const filled = new Set<string>()
  for (const { x, y, width, height } of boxes) {
    for (let c = columns.get(x) ?? 0; c < (columns.get(x + width) ?? 0); c += 1) {
      for (let l = lines.get(y) ?? 0; l < (lines.get(y + height) ?? 0); l += 1)
        filled.add(`${c} ${l}`)
    }
  }
  // Each side of a filled cell beside an empty one, from its start to its end, clockwise.
  const next = new Map<string, string>()
  let sides = 0
  for (const cell of filled) {
    const [c = 0, l = 0] = cell.split(' ').map(Number)
    const side = (emptyC: number, emptyL: number, from: string, to: string): void => {
      if (filled.has(`${emptyC} ${emptyL}`)) return
      next.set(from, to)
      sides += 1
    }
    side(c, l - 1, `${c} ${l}`, `${c + 1} ${l}`)
    side(c + 1, l, `${c + 1} ${l}`, `${c + 1} ${l + 1}`)
    side(c, l + 1, `${c + 1} ${l + 1}`, `${c} ${l + 1}`)
    side(c - 1, l, `${c} ${l + 1}`, `${c} ${l}`)
  }
  const [start] = next.keys()
  if (start === undefined || next.size !== sides) return undefined
  const points: Point[] = []
  let at = start
  do {
    const [c = 0, l = 0] = at.split(' ').map(Number)
    points.push({ x: xs[c] ?? 0, y: ys[l] ?? 0 })
    at = next.get(at) ?? start
  } while (at !== start && points.length <= sides)
  if (points.length !== sides) return undefined
  const closed = corners([...points, points[0] ?? { x: 0, y: 0 }])
  return wrapped(closed)
}

/** A closed path without a corner that is none where it begins and ends. */
const wrapped = (path: readonly Point[]): Point[] => {
  const [first, second] = path
  const before = path.at(-2)
  const points = path.slice(0, -1)
  if (!first || !second || !before) return points
  const isStraight =
    (before.x === first.x && first.x === second.x) || (before.y === first.y && first.y === second.y)
  return isStraight ? points.slice(1) : points
}
