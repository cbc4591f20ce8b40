import type { Box, Point } from '@relational-practice/core'
import { HALF } from './symbol-edge.ts'

/** From a symbol's centre to where a tie ends. */
const EDGE = HALF + 8
/** How far a bent line swings out at its first and at its second corner. */
const BENDS = [0, 60, -60, 110, -110, 170, -170, 240, -240]
/** How far from its ends its corners are, at most. */
const REACHES = [110, 200, 320]
/** How much longer a line may be before that is worth one such fault unit. */
const DETOUR = 16

/** From a row's symbols and labels to the corners of a line that goes between two of them. */
const CLEAR = 16

const along = (from: Point, to: Point, length: number): Point => {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const whole = Math.sqrt(dx * dx + dy * dy) || 1
  return {
    x: from.x + Math.round((dx * length) / whole),
    y: from.y + Math.round((dy * length) / whole),
  }
}

/** A way from edge to edge, straight or by two corners, and how much of a detour it is. */
export interface TiePath {
  readonly points: readonly Point[]
  readonly detour: number
}

const lengthOf = (points: readonly Point[]): number => {
  let length = 0
  points.slice(1).forEach((to, place) => {
    const { x, y } = points[place] ?? to
    length += Math.sqrt((to.x - x) * (to.x - x) + (to.y - y) * (to.y - y))
  })
  return length
}

/** Ways between neighbours of a row that a line from `a` to `b` has to pass. */
const gapsBetween = (
  a: Point,
  b: Point,
  symbols: readonly Box[],
  labels: readonly Box[],
): { readonly x: number; readonly top: number; readonly bottom: number }[] => {
  const isPassed = ({ y, height }: Box): boolean =>
    y > Math.min(a.y, b.y) + HALF && y + height < Math.max(a.y, b.y) - HALF
  const passed = symbols.filter(isPassed)
  if (new Set(passed.map(({ y }) => y)).size !== 1) return []
  const row = passed.toSorted((one, other) => one.x - other.x)
  const top = Math.min(...row.map(({ y }) => y)) - CLEAR
  const texts = labels.filter(isPassed).map(({ y, height }) => y + height)
  const bottom = Math.max(...row.map(({ y, height }) => y + height), ...texts) + CLEAR
  return row.slice(1).map((right, place) => {
    const left = row[place] ?? right
    return { x: Math.floor((left.x + left.width + right.x) / 2), top, bottom }
  })
}

/** The straight path and those that go round or between others, `offset` from the middle line; the shortest first. */
export const tiePaths = (
  a: Point,
  b: Point,
  offset: number,
  symbols: readonly Box[],
  labels: readonly Box[],
): TiePath[] => {
  const whole = lengthOf([a, b]) || 1
  const aside = (point: Point, by: number): Point => ({
    x: point.x - Math.round(((b.y - a.y) * by) / whole),
    y: point.y + Math.round(((b.x - a.x) * by) / whole),
  })
  const straight = [aside(along(a, b, EDGE), offset), aside(along(b, a, EDGE), offset)]
  const paths: TiePath[] = [{ points: straight, detour: 0 }]
  const third = Math.floor(whole / 3)
  for (const reach of new Set(REACHES.map((each) => Math.min(each, third)))) {
    for (const one of BENDS) {
      for (const other of BENDS) {
        if (one === 0 && other === 0) continue
        const first = aside(along(a, b, reach), one + offset)
        const second = aside(along(b, a, reach), other + offset)
        const points = [along(a, first, EDGE), first, second, along(b, second, EDGE)]
        const longer = Math.max(0, lengthOf([a, first, second, b]) - whole)
        paths.push({ points, detour: 1 + Math.floor(longer / DETOUR) })
      }
    }
  }
  for (const { x, top, bottom } of gapsBetween(a, b, symbols, labels)) {
    const [upper, lower] = [
      { x: x + offset, y: top },
      { x: x + offset, y: bottom },
    ]
    const [first, second] = a.y < b.y ? [upper, lower] : [lower, upper]
    const points = [along(a, first, EDGE), first, second, along(b, second, EDGE)]
    const longer = Math.max(0, lengthOf([a, first, second, b]) - whole)
    paths.push({ points, detour: 1 + Math.floor(longer / DETOUR) })
  }
  return paths.toSorted((one, other) => one.detour - other.detour)
}
