import { numberBlocks } from './row-state.ts'
import type { Rows } from './arrange-rows.ts'
import type { RowModel } from './row-model.ts'

/** The rows again, one after another, each ordered by the places just given to parents, or children, or both. */
export const sweepPlaces = (
  model: RowModel,
  rows: Rows,
  turned: boolean[],
  towards: 'parents' | 'children',
  both: boolean,
  late: boolean,
): Rows => {
  const { nets, above, below, blocks } = model
  const places = new Int32Array(model.rowOf.length)
  const state = { model, turned, places }
  for (const row of rows) numberBlocks(state, row, 0)
  const mean = (items: readonly number[]): number => {
    let sum = 0
    for (const item of items) sum += places[item] ?? 0
    return sum / items.length
  }
  /** Where a block would stand to be in the middle of those it is joined to; -1 where it is to none. */
  const wishOf = (block: number): number => {
    let sum = 0
    let count = 0
    const wish = (net: number, end: 'tops' | 'bottoms'): void => {
      const others = nets[net]?.[end] ?? []
      if (others.length === 0) return
      sum += mean(others)
      count += 1
    }
    for (const item of blocks[block] ?? []) {
      if (both || towards === 'parents') for (const net of above[item] ?? []) wish(net, 'tops')
      if (both || towards === 'children') for (const net of below[item] ?? []) wish(net, 'bottoms')
    }
    return count === 0 ? -1 : sum / count
  }
  const result = [...rows]
  const order = [...rows.keys()]
  const later = late ? -1 : 1
  for (const number of towards === 'parents' ? order : order.toReversed()) {
    const row = rows[number] ?? []
    const wishes = row.map(wishOf)
    const wish = (place: number): number => wishes[place] ?? 0
    // Those without a wish keep their place.
    const movers = [...row.keys()]
      .filter((place) => wish(place) >= 0)
      .toSorted((a, b) => wish(a) - wish(b) || later * (a - b))
    let next = 0
    const swept = row.map((own, place) => {
      if (wish(place) < 0) return own
      const mover = movers[next] ?? 0
      next += 1
      return row[mover] ?? own
    })
    result[number] = swept
    numberBlocks(state, swept, 0)
  }
  return result
}
