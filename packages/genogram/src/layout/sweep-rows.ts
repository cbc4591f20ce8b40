import type { Rows } from './arrange-rows.ts'
import { placeRows } from './place-rows.ts'
import type { RowModel } from './row-model.ts'
import { filled } from './filled.ts'

/** A distance for sweeping: what stands nearer or further is decided later, by labels. */
const PITCH = 200

/** The rows again, each ordered by where its blocks' parents, or their children, stand. */
export const sweepRows = (
  model: RowModel,
  rows: Rows,
  turned: boolean[],
  towards: 'parents' | 'children',
): Rows => {
  const { nets, above, below, blocks } = model
  const xs = filled(model.rowOf.length, 0)
  placeRows(model, { rows, turned }, () => PITCH, xs, 'quick')
  const middle = (items: readonly number[]): number => {
    const at = items.map((item) => xs[item] ?? 0)
    return (Math.min(...at) + Math.max(...at)) / 2
  }
  const wish = (block: number): number => {
    let sum = 0
    let count = 0
    for (const item of blocks[block] ?? []) {
      for (const number of (towards === 'parents' ? above[item] : below[item]) ?? []) {
        const { tops = [], bottoms = [] } = nets[number] ?? {}
        const others = towards === 'parents' ? tops : bottoms
        if (others.length === 0) continue
        // Brothers and sisters wish for one place; their order keeps them apart.
        const order = towards === 'parents' ? bottoms.indexOf(item) - (bottoms.length - 1) / 2 : 0
        sum += middle(others) + order
        count += 1
      }
    }
    const own = xs[blocks[block]?.[0] ?? 0] ?? 0
    return count === 0 ? own : sum / count
  }
  return rows.map((row) =>
    row
      .map((block, place) => ({ block, place, wish: wish(block) }))
      .toSorted((a, b) => a.wish - b.wish || a.place - b.place)
      .map(({ block }) => block),
  )
}
