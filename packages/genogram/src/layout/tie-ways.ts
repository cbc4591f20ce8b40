import type { Box, Point } from '@relational-practice/core'
import { HALF } from './symbol-edge.ts'
import { aside, shapeCost, type TiePair } from './tie-curve.ts'
import { along, distance, lengthOf } from './tie-end.ts'

/** How far a bent line swings out at its first and at its second corner. */
const BENDS = [0, 60, -60, 120, -120, 190, -190, 280, -280]
/** How far from its ends its corners are, at most. */
const REACHES = [110, 200, 320]

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

const beyond = ({ x, y }: Point, way: Point, length: number): Point => ({
  x: x + Math.round((way.x * length) / 100),
  y: y + Math.round((way.y * length) / 100),
})

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

/** Corners by which a tie could go, and what their shape costs. */
export interface TieWay {
  readonly corners: readonly Point[]
  readonly shape: number
}

/** The straight way and those that go round or between others, `offset` from the middle line; the plainest first. */
export const tieWays = (
  pair: TiePair,
  symbols: readonly Box[],
  labels: readonly Box[],
): TieWay[] => {
  const { from, to, offset } = pair
  const ways: Point[][] = [[]]
  const third = Math.floor(distance(from, to) / 3)
  for (const reach of new Set(REACHES.map((each) => Math.min(each, third)))) {
    for (const one of BENDS) {
      for (const other of BENDS) {
        if (one === 0 && other === 0) continue
        ways.push([
          aside(pair, along(from, to, reach), one + offset),
          aside(pair, along(to, from, reach), other + offset),
        ])
      }
    }
  }
  for (const out of LEAVES) {
    for (const into of LEAVES) {
      for (const leap of LEAPS) {
        const [first, second] = [beyond(from, out, leap), beyond(to, into, leap)]
        ways.push([aside(pair, first, offset), aside(pair, second, offset)])
      }
    }
  }
  const [upper, lower] = from.y < to.y ? [from, to] : [to, from]
  for (const way of waysThrough(rowsBetween(from, to, symbols, labels), upper, lower)) {
    const moved = way.map(({ x, y }) => ({ x: x + offset, y }))
    ways.push(from.y < to.y ? moved : moved.toReversed())
  }
  return ways
    .map((corners) => ({ corners, shape: shapeCost(pair, corners) }))
    .toSorted((one, other) => one.shape - other.shape)
}
