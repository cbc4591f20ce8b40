import { drawnCrossings } from './drawn-crossings.ts'
import { COST } from './fault-costs.ts'
import { netsByRow } from './nets-by-row.ts'
import { partModel } from './part-model.ts'
import { placeRows, type Apart } from './place-rows.ts'
import type { RowModel } from './row-model.ts'
import { bentLines } from './straighten-rows.ts'
import { searchOrders, type Order } from './search-order.ts'

/**
 * Puts one part of a family in order and in place, into `xs`: of the best orders found the one that
 * costs least once its people stand, for only then it shows which lines cross. Returns its items in
 * their rows.
 */
export const placePart = (
  whole: RowModel,
  part: readonly number[],
  apart: Apart,
  xs: number[],
): number[][] => {
  const { model, items } = partModel(whole, part)
  const orders = searchOrders(model)
  const isApart: Apart = (left, right) => apart(items[left] ?? 0, items[right] ?? 0)
  const netsOfRow = netsByRow(model)
  let best: Order = { rows: [], turned: [] }
  let least = Infinity
  let places: number[] = []
  for (const order of orders) {
    const own = items.map(() => 0)
    placeRows(model, order, isApart, own)
    const cost =
      orders.length === 1
        ? 0
        : COST.crossing * (drawnCrossings(model, netsOfRow, own) + 2 * bentLines(model, own)) +
          order.besideCrossings
    if (cost >= least) continue
    least = cost
    best = order
    places = own
  }
  items.forEach((item, place) => (xs[item] = places[place] ?? 0))
  return best.rows.map((row) =>
    row.flatMap((block) => (model.blocks[block] ?? []).map((item) => items[item] ?? 0)),
  )
}
