import { drawnCrossings } from './drawn-crossings.ts'
import { COST } from './fault-costs.ts'
import { netsByRow } from './nets-by-row.ts'
import { placeRows, type Apart } from './place-rows.ts'
import type { RowModel } from './row-model.ts'
import { searchOrders, type Order } from './search-order.ts'

/**
 * Puts one part of a family in order and in place, into `xs`: of the best orders found the one that
 * costs least once its people stand, for only then it shows which lines cross.
 */
export const placePart = (
  model: RowModel,
  part: readonly number[],
  apart: Apart,
  xs: number[],
): Order => {
  const orders = searchOrders(model, part)
  const [first = { rows: [], turned: [] }] = orders
  if (orders.length < 2) {
    placeRows(model, first, apart, xs)
    return first
  }
  const netsOfRow = netsByRow(model, part)
  const items = part.flatMap((block) => model.blocks[block] ?? [])
  let best: Order = first
  let least = Infinity
  let places: number[] = []
  for (const order of orders) {
    placeRows(model, order, apart, xs)
    const cost = COST.crossing * drawnCrossings(model, netsOfRow, xs) + order.besideCrossings
    if (cost >= least) continue
    least = cost
    best = order
    places = items.map((item) => xs[item] ?? 0)
  }
  items.forEach((item, place) => (xs[item] = places[place] ?? 0))
  return best
}
