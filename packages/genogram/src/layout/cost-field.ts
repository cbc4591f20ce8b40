import { boxesOverlap, type Box, type Point } from '@relational-practice/core'

/** The side of a cell of the field. */
const CELL = 10
/** How many times further to one side than to the other a line goes that runs along such a line. */
const STEEP = 2

/** What a line should keep clear of, and how much it costs to be there. */
export interface Obstacle {
  readonly box: Box
  readonly cost: number
  /** What it costs a line that runs along it, where that is another cost than to cross it. */
  readonly along?: { readonly way: 'level' | 'upright'; readonly cost: number }
}

type Lying = 'level' | 'upright'

/** What it costs a line to pass, place by place, in a part of a drawing. */
export interface CostField {
  readonly part: Box
  readonly columns: number
  readonly rows: number
  /** The cost at every cell, row by row. */
  readonly cells: Uint16Array
  /** The cost at every cell for lines that run along what lies there. */
  readonly lying: Readonly<Record<Lying, Uint16Array>>
  readonly outside: number
}

/** Fills a part of a drawing with what stands in it; a place costs as much as the dearest thing there. */
export const costField = (
  part: Box,
  obstacles: readonly Obstacle[],
  outside: number,
): CostField => {
  const columns = Math.ceil(part.width / CELL) + 1
  const rows = Math.ceil(part.height / CELL) + 1
  const cells = new Uint16Array(columns * rows)
  const lying = { level: new Uint16Array(columns * rows), upright: new Uint16Array(columns * rows) }
  const clamped = (value: number, most: number): number => Math.max(0, Math.min(most, value))
  const fill = (into: Uint16Array, box: Box, cost: number): void => {
    const left = clamped(Math.floor((box.x - part.x) / CELL), columns)
    const right = clamped(Math.ceil((box.x + box.width - part.x) / CELL), columns)
    const top = clamped(Math.floor((box.y - part.y) / CELL), rows)
    const bottom = clamped(Math.ceil((box.y + box.height - part.y) / CELL), rows)
    for (let row = top; row < bottom; row += 1) {
      for (let column = left; column < right; column += 1) {
        const cell = row * columns + column
        if ((into[cell] ?? 0) < cost) into[cell] = cost
      }
    }
  }
  for (const { box, cost, along } of obstacles) {
    if (!boxesOverlap(box, part)) continue
    fill(cells, box, cost)
    if (along) fill(lying[along.way], box, along.cost)
  }
  return { part, columns, rows, cells, lying, outside }
}

/** The cost at one place for a line in such a direction; in none, it runs along nothing. */
export const costAt = (field: CostField, x: number, y: number, dx = 0, dy = 0): number => {
  const { part, columns, rows, cells, lying, outside } = field
  const column = Math.floor((x - part.x) / CELL)
  const row = Math.floor((y - part.y) / CELL)
  if (column < 0 || row < 0 || column >= columns || row >= rows) return outside
  const cell = row * columns + column
  const here = cells[cell] ?? 0
  const [across, down] = [Math.abs(dx), Math.abs(dy)]
  if (across > STEEP * down) return Math.max(here, lying.level[cell] ?? 0)
  return down > STEEP * across ? Math.max(here, lying.upright[cell] ?? 0) : here
}

/** The costs of a line at its places, a cell apart: their sum, which need not pass the limit by more than a piece, and the dearest. */
const walk = (
  field: CostField,
  points: readonly Point[],
  limit: number,
): { readonly sum: number; readonly most: number } => {
  let sum = 0
  let most = 0
  for (let place = 1; place < points.length && sum < limit; place += 1) {
    const [from, to] = [points[place - 1], points[place]]
    if (!from || !to) continue
    const [dx, dy] = [to.x - from.x, to.y - from.y]
    const length = Math.max(Math.abs(dx), Math.abs(dy))
    const steps = Math.max(1, Math.ceil(length / CELL))
    // Curves have many short pieces, each of which counts for no more than its length.
    const share = length / (steps * CELL)
    for (let step = 0; step < steps; step += 1) {
      const x = from.x + Math.trunc((dx * step) / steps)
      const cost = costAt(field, x, from.y + Math.trunc((dy * step) / steps), dx, dy)
      sum += cost * share
      most = Math.max(most, cost)
    }
  }
  return { sum, most }
}

/** What a line costs for each cell's length of it, summed; where that passes the limit, at least the limit. */
export const costOf = (field: CostField, points: readonly Point[], limit = Infinity): number =>
  walk(field, points, limit).sum

/** The cost at a line's dearest place. */
export const dearestOf = (field: CostField, points: readonly Point[]): number =>
  walk(field, points, Infinity).most
