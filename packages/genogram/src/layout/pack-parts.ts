import type { RowModel } from './row-model.ts'
import { filled } from './filled.ts'

/** Free space between parts of a family that have no line to one another. */
const PART_GAP = 120

/** How far an item reaches to its left and right. */
export interface Reach {
  readonly left: number
  readonly right: number
}

/** Moves parts, each given as the items in its rows, that hang together apart from one another, left to right and as close as their rows allow. */
export const packParts = (
  { rowCount }: RowModel,
  parts: readonly (readonly (readonly number[])[])[],
  reachOf: (item: number) => Reach,
  xs: number[],
): void => {
  const edge = filled(rowCount, -Infinity)
  for (const rows of parts) {
    let shift = -Infinity
    rows.forEach((row, number) => {
      for (const item of row) {
        const free = (edge[number] ?? -Infinity) + PART_GAP
        if (free > -Infinity) shift = Math.max(shift, free - (xs[item] ?? 0) + reachOf(item).left)
      }
    })
    if (shift === -Infinity) shift = 0
    rows.forEach((row, number) => {
      for (const item of row) {
        xs[item] = (xs[item] ?? 0) + shift
        edge[number] = Math.max(edge[number] ?? 0, (xs[item] ?? 0) + reachOf(item).right)
      }
    })
  }
}
