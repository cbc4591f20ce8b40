import type { Box, Point } from '@relational-practice/core'
import { costAt, costOf, type CostField } from './cost-field.ts'
import { isOutside } from './tie-end.ts'

/** From one place of the search to the next. */
const STEP = 20
/** What a step costs by itself, straight and across, beside ten times what it runs over. */
const LENGTH = { straight: 20, across: 28 } as const
const OVER = 10
/** No part of a drawing is searched that has more places than this. */
const MOST_PLACES = 60_000

interface Grid {
  readonly columns: number
  readonly rows: number
  readonly origin: Point
  placeOf(point: Point): number
  pointOf(place: number): Point
}

const gridOf = (part: Box): Grid => {
  const columns = Math.ceil(part.width / STEP) + 1
  const rows = Math.ceil(part.height / STEP) + 1
  return {
    columns,
    rows,
    origin: { x: part.x, y: part.y },
    placeOf: ({ x, y }) =>
      Math.round((y - part.y) / STEP) * columns + Math.round((x - part.x) / STEP),
    pointOf: (place) => ({
      x: part.x + (place % columns) * STEP,
      y: part.y + Math.floor(place / columns) * STEP,
    }),
  }
}

/** A queue of places, the cheapest first; of equals, the one with the lower number. */
const cheapestFirst = (): {
  push(cost: number, place: number): void
  pop(): readonly [cost: number, place: number] | undefined
} => {
  const heap: (readonly [number, number])[] = []
  const isBefore = (a: number, b: number): boolean => {
    const [one, other] = [heap[a], heap[b]]
    if (!one || !other) return false
    return one[0] < other[0] || (one[0] === other[0] && one[1] < other[1])
  }
  const swap = (a: number, b: number): void => {
    const [one, other] = [heap[a], heap[b]]
    if (one && other) [heap[a], heap[b]] = [other, one]
  }
  return {
    push: (cost, place) => {
      let at = heap.push([cost, place]) - 1
      while (at > 0 && isBefore(at, (at - 1) >> 1)) {
        swap(at, (at - 1) >> 1)
        at = (at - 1) >> 1
      }
    },
    pop: () => {
      const [first] = heap
      const last = heap.pop()
      if (first && last && heap.length > 0) {
        heap[0] = last
        for (let at = 0; ;) {
          const left = 2 * at + 1
          const least = isBefore(left + 1, left) ? left + 1 : left
          if (!isBefore(least, at)) break
          swap(at, least)
          at = least
        }
      }
      return first
    },
  }
}

const DIRECTIONS = [-1, 0, 1].flatMap((dy) =>
  [-1, 0, 1].filter((dx) => dx !== 0 || dy !== 0).map((dx) => [dx, dy] as const),
)

/** The least that a way of so many columns and rows can cost. */
const leastCost = (columns: number, rows: number): number => {
  const across = Math.min(columns, rows)
  return LENGTH.across * across + LENGTH.straight * (Math.max(columns, rows) - across)
}

/** The cheapest way from place to place through a field (A*). */
const search = (from: Point, to: Point, field: CostField, grid: Grid): Point[] => {
  const { columns, rows, origin } = grid
  const [start, goal] = [grid.placeOf(from), grid.placeOf(to)]
  const [goalColumn, goalRow] = [goal % columns, Math.floor(goal / columns)]
  const reached = new Int32Array(columns * rows).fill(-1)
  const before = new Int32Array(columns * rows).fill(-1)
  const closed = new Uint8Array(columns * rows)
  const queue = cheapestFirst()
  reached[start] = 0
  queue.push(0, start)
  for (let next = queue.pop(); next && next[1] !== goal; next = queue.pop()) {
    const [, place] = next
    if (closed[place] === 1) continue
    closed[place] = 1
    const [column, row] = [place % columns, Math.floor(place / columns)]
    const [x, y] = [origin.x + column * STEP, origin.y + row * STEP]
    for (const [dx, dy] of DIRECTIONS) {
      const [otherColumn, otherRow] = [column + dx, row + dy]
      if (otherColumn < 0 || otherRow < 0 || otherColumn >= columns || otherRow >= rows) continue
      const other = otherRow * columns + otherColumn
      if (closed[other] === 1) continue
      const length = dx === 0 || dy === 0 ? LENGTH.straight : LENGTH.across
      const half = STEP / 2
      const over =
        costAt(field, x + dx * half, y + dy * half, dx, dy) +
        costAt(field, x + dx * STEP, y + dy * STEP, dx, dy)
      const cost = (reached[place] ?? 0) + length + OVER * over
      const known = reached[other] ?? -1
      if (known >= 0 && cost >= known) continue
      reached[other] = cost
      before[other] = place
      const least = leastCost(Math.abs(goalColumn - otherColumn), Math.abs(goalRow - otherRow))
      queue.push(cost + least, other)
    }
  }
  const way: Point[] = []
  for (let at = goal; at !== start && at >= 0; at = before[at] ?? -1) way.push(grid.pointOf(at))
  return [from, ...way.slice(1).toReversed(), to]
}

/** As few corners as there can be, so that no straight piece costs more than the way did. */
const pulled = (way: readonly Point[], field: CostField): Point[] => {
  const corners: Point[] = []
  for (let at = 0; at < way.length - 1;) {
    const here = way[at]
    if (here) corners.push(here)
    let next = way.length - 1
    while (next > at + 1) {
      const end = way[next]
      const isAsCheap =
        here && end && costOf(field, [here, end]) <= costOf(field, way.slice(at, next + 1)) + 2
      if (isAsCheap) break
      next -= 1
    }
    at = next
  }
  return [...corners, ...way.slice(-1)]
}

/**
 * The corners of a way between two symbols that goes round everything that is dear, searched place by
 * place; nothing where the part to search is too large.
 */
export const wayRound = (
  from: Point,
  to: Point,
  field: CostField,
  part: Box,
): readonly Point[] | undefined => {
  const grid = gridOf(part)
  if (grid.columns * grid.rows > MOST_PLACES) return undefined
  return pulled(search(from, to, field, grid), field)
    .slice(1, -1)
    .filter((corner) => isOutside(from, corner) && isOutside(to, corner))
}
