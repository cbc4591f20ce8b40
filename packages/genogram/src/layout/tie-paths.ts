import type { Box, Point } from '@relational-practice/core'
import { HALF } from './symbol-edge.ts'

/** The centre of a symbol at which a tie ends, and whether its edge is a circle. */
export interface TieEnd extends Point {
  readonly isRound: boolean
}

/** From a symbol's edge to where a tie ends. */
const EDGE = HALF + 8
/** How far a bent line swings out at its first and at its second corner. */
const BENDS = [0, 60, -60, 120, -120, 190, -190, 280, -280]
/** How far from its ends its corners are, at most. */
const REACHES = [110, 200, 320]
/** How much longer a line may be before that is worth one such fault unit. */
const DETOUR = 12
/** A corner costs as much as so many such units, and so does a curve that swings to both sides. */
const BEND = 2
const SWINGS = 9

/** Ways to leave a symbol, in hundredths, and how far. */
const LEAVES: readonly Point[] = [
  { x: 100, y: 0 },
  { x: 71, y: 71 },
  { x: 0, y: 100 },
  { x: -71, y: 71 },
  { x: -100, y: 0 },
  { x: -71, y: -71 },
  { x: 0, y: -100 },
  { x: 71, y: -71 },
]
const LEAPS = [110, 190, 300]

/** From a row's symbols and labels to the corners of a line that goes between two of them. */
const CLEAR = 34
/** How many ways through each row are tried. */
const WAYS = 4

const along = (from: Point, to: Point, length: number): Point => {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const whole = Math.sqrt(dx * dx + dy * dy) || 1
  return {
    x: from.x + Math.round((dx * length) / whole),
    y: from.y + Math.round((dy * length) / whole),
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

/** A way from edge to edge, straight or by corners, and how much of a detour it is. */
export interface TiePath {
  readonly points: readonly Point[]
  readonly detour: number
}

const beyond = ({ x, y }: Point, way: Point, length: number): Point => ({
  x: x + Math.round((way.x * length) / 100),
  y: y + Math.round((way.y * length) / 100),
})

const lengthOf = (points: readonly Point[]): number => {
  let length = 0
  points.slice(1).forEach((to, place) => {
    const { x, y } = points[place] ?? to
    length += Math.sqrt((to.x - x) * (to.x - x) + (to.y - y) * (to.y - y))
  })
  return length
}

/** A row that a line has to pass: its top and bottom, and where it is open. */
interface PassedRow {
  readonly top: number
  readonly bottom: number
  readonly gaps: readonly number[]
}

/** The rows between two people, in order from top to bottom. */
const rowsBetween = (
  a: Point,
  b: Point,
  symbols: readonly Box[],
  labels: readonly Box[],
): readonly PassedRow[] => {
  const isPassed = ({ y, height }: Box): boolean =>
    y > Math.min(a.y, b.y) + HALF && y + height < Math.max(a.y, b.y) - HALF
  const byHeight = new Map<number, Box[]>()
  for (const box of symbols.filter(isPassed)) {
    const middle = box.y + Math.floor(box.height / 2)
    byHeight.set(middle, [...(byHeight.get(middle) ?? []), box])
  }
  const heights = [...byHeight].toSorted(([one], [other]) => one - other)
  return heights.map(([, boxes], place) => {
    const row = boxes.toSorted((one, other) => one.x - other.x)
    const top = Math.min(...row.map(({ y }) => y)) - CLEAR
    const next = heights[place + 1]?.[0] ?? Math.max(a.y, b.y)
    const texts = labels.filter(({ y, height }) => y > top && y + height < next - HALF)
    const bottom = Math.max(
      ...row.map(({ y, height }) => y + height),
      ...texts.filter((box) => box.height > 0).map(({ y, height }) => y + height),
    )
    const first = row[0]?.x ?? 0
    const last = row.at(-1)
    const inner = row.slice(1).map((right, at) => {
      const left = row[at] ?? right
      return Math.floor((left.x + left.width + right.x) / 2)
    })
    const gaps = [first - HALF, ...inner, (last?.x ?? 0) + (last?.width ?? 0) + HALF]
    return { top, bottom: bottom + CLEAR, gaps }
  })
}

/** Ways down through the gaps of rows, those first that are nearest to the straight line. */
const waysThrough = (rows: readonly PassedRow[], upper: Point, lower: Point): Point[][] => {
  let ways: Point[][] = [[]]
  for (const { top, bottom, gaps } of rows) {
    ways = ways.flatMap((way) => {
      const from = way.at(-1) ?? upper
      const share = (top - from.y) / (lower.y - from.y || 1)
      const ideal = from.x + Math.round((lower.x - from.x) * share)
      return gaps
        .toSorted((one, other) => Math.abs(one - ideal) - Math.abs(other - ideal) || one - other)
        .slice(0, WAYS)
        .map((x) => {
          const last = way.at(-1)
          // Between two rows that stand close, the way goes across in the middle.
          const middle = last && last.y > top ? Math.floor((last.y + top) / 2) : undefined
          const before =
            last && middle !== undefined ? [...way.slice(0, -1), { ...last, y: middle }] : way
          return [...before, { x, y: middle ?? top }, { x, y: bottom }]
        })
    })
    ways = ways
      .toSorted(
        (one, other) => lengthOf([upper, ...one, lower]) - lengthOf([upper, ...other, lower]),
      )
      .slice(0, 4 * WAYS)
  }
  return rows.length === 0 ? [] : ways
}

/** The straight path and those that go round or between others, `offset` from the middle line; the shortest first. */
export const tiePaths = (
  a: TieEnd,
  b: TieEnd,
  offset: number,
  symbols: readonly Box[],
  labels: readonly Box[],
): TiePath[] => {
  const whole = lengthOf([a, b]) || 1
  const aside = (point: Point, by: number): Point => ({
    x: point.x - Math.round(((b.y - a.y) * by) / whole),
    y: point.y + Math.round(((b.x - a.x) * by) / whole),
  })
  const straight = [aside(leaving(a, b), offset), aside(leaving(b, a), offset)]
  const paths: TiePath[] = [{ points: straight, detour: 0 }]
  const byCorners = (...corners: readonly Point[]): void => {
    const [first, last] = [corners[0], corners.at(-1)]
    if (!first || !last) return
    const longer = Math.max(0, lengthOf([a, ...corners, b]) - whole)
    const sides = corners.map(({ x, y }) =>
      Math.sign((b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x)),
    )
    const swings = sides.includes(1) && sides.includes(-1) ? SWINGS : 0
    paths.push({
      points: [leaving(a, first), ...corners, leaving(b, last)],
      detour: BEND * corners.length + swings + Math.floor(longer / DETOUR),
    })
  }
  const third = Math.floor(whole / 3)
  for (const reach of new Set(REACHES.map((each) => Math.min(each, third)))) {
    for (const one of BENDS) {
      for (const other of BENDS) {
        if (one === 0 && other === 0) continue
        byCorners(
          aside(along(a, b, reach), one + offset),
          aside(along(b, a, reach), other + offset),
        )
      }
    }
  }
  for (const out of LEAVES) {
    for (const into of LEAVES) {
      for (const leap of LEAPS) {
        const [first, second] = [beyond(a, out, leap), beyond(b, into, leap)]
        byCorners(aside(first, offset), aside(second, offset))
      }
    }
  }
  const [upper, lower] = a.y < b.y ? [a, b] : [b, a]
  for (const way of waysThrough(rowsBetween(a, b, symbols, labels), upper, lower)) {
    const moved = way.map(({ x, y }) => ({ x: x + offset, y }))
    byCorners(...(a.y < b.y ? moved : moved.toReversed()))
  }
  return paths.toSorted((one, other) => one.detour - other.detour)
}
