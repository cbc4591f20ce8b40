import type { RowModel } from './row-model.ts'
import type { Order } from './search-order.ts'
import { filled } from './filled.ts'

/** Free space between parts of a family that have no line to one another. */
const PART_GAP = 120

/** How far an item reaches to its left and right. */
export interface Reach {
  readonly left: number
  readonly right: number
}

/** Moves parts that hang together apart from one another, left to right and as close as their rows allow. */
export const packParts = (
  model: RowModel,
  orders: readonly Order[],
  reachOf: (item: number) => Reach,
  xs: number[],
): void => {
  const edge = filled(model.rowCount, -Infinity)
  for (const { rows } of orders) {
    let shift = -Infinity
    const items = rows.map((blocks) => blocks.flatMap((block) => model.blocks[block] ?? []))
    items.forEach((row, number) => {
      for (const item of row) {
        const free = (edge[number] ?? -Infinity) + PART_GAP
        if (free > -Infinity) shift = Math.max(shift, free - (xs[item] ?? 0) + reachOf(item).left)
      }
    })
    if (shift === -Infinity) shift = 0
    items.forEach((row, number) => {
      for (const item of row) {
        xs[item] = (xs[item] ?? 0) + shift
        edge[number] = Math.max(edge[number] ?? 0, (xs[item] ?? 0) + reachOf(item).right)
      }
    })
  }
}
