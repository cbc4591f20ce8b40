import { itemsOf, type Rows } from './arrange-rows.ts'
import { filled } from './filled.ts'
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
  const at = filled(model.rowOf.length, 0)
  const number = (row: readonly number[]): void => {
    let place = 0
    for (const block of row)
      for (const item of itemsOf(model, { turned }, block)) {
        at[item] = place
        place += 1
      }
  }
  for (const row of rows) number(row)
  const mean = (items: readonly number[]): number =>
    items.reduce((sum, item) => sum + (at[item] ?? 0), 0) / items.length
  const result = [...rows]
  const order = rows.map((_, row) => row)
  for (const r of towards === 'parents' ? order : order.toReversed()) {
    const wished = (rows[r] ?? []).map((block, place) => {
      let sum = 0
      let count = 0
      for (const item of blocks[block] ?? []) {
        if (both || towards === 'parents')
          for (const n of above[item] ?? []) {
            const { tops = [] } = nets[n] ?? {}
            if (tops.length === 0) continue
            sum += mean(tops)
            count += 1
          }
        if (both || towards === 'children')
          for (const n of below[item] ?? []) {
            sum += mean(nets[n]?.bottoms ?? [])
            count += 1
          }
      }
      return { block, place, wish: count === 0 ? -1 : sum / count }
    })
    // Those without a wish keep their place.
    const movers = wished
      .filter(({ wish }) => wish >= 0)
      .toSorted((a, b) => a.wish - b.wish || (late ? b.place - a.place : a.place - b.place))
    let next = 0
    const row = wished.map((own) =>
      own.wish < 0 ? own.block : (movers[next++]?.block ?? own.block),
    )
    result[r] = row
    number(row)
  }
  return result
}
