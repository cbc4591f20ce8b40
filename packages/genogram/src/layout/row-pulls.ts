import { filled } from './filled.ts'
import { netsByRow } from './nets-by-row.ts'
import type { RowModel } from './row-model.ts'

/** How far a line is off when it pulls half as much as it would in proportion: a few far off are better than many a little. */
const YIELD = 120

/**
 * What weighs how much: a passage is held straight, parents and children pull each other, brothers
 * and sisters one another, and partners who are not side by side.
 */
const WEIGHT = { passage: 24, child: 6, parent: 8, sibling: 1, partner: 2 } as const

/** How the lines of a family pull the items of a row. */
export interface RowPulls {
  /** For each item, what it is pulled by times weight, and the weight. */
  readonly sum: readonly number[]
  readonly weight: readonly number[]
  /** Reads the pulls on a row's items from above, from below or from both. */
  measure(row: number, items: readonly number[], up: boolean, down: boolean): void
}

/** Where the middle of a net's bottoms is. */
const middleOf = (bottoms: readonly number[], xs: readonly number[]): number => {
  let least = Infinity
  let most = -Infinity
  for (const bottom of bottoms) {
    const x = xs[bottom] ?? 0
    if (x < least) least = x
    if (x > most) most = x
  }
  return (least + most) / 2
}

/** Measures pulls where items now stand, at `xs`; in `large` families rows with many lines weigh more. */
export const rowPulls = (model: RowModel, xs: readonly number[], large: boolean): RowPulls => {
  const { nets, nodeCount, blockOf, rowCount } = model
  const netsOfRow = netsByRow(model)
  const sum = filled(model.rowOf.length, 0)
  const weight = filled(model.rowOf.length, 0)
  const partners = new Map(
    model.separate.flatMap(([a, b]) => [
      [a, b],
      [b, a],
    ]),
  )

  /** From where a net's children are to where they would hang straight: the way its parents are off. */
  const offBy = (one: number, other: number, below: number): number => {
    const [a, b] = [xs[one] ?? 0, xs[other] ?? 0]
    if (blockOf[one] === blockOf[other]) return (a + b) / 2 - below
    // Parents who stand apart have a long line, and the children may hang from any of it.
    return Math.min(Math.max(a, b), Math.max(Math.min(a, b), below)) - below
  }
  const pull = (item: number, by: number, full: number, importance: number): void => {
    const share = large ? (full * importance) / (1 + Math.abs(by) / YIELD) : full
    sum[item] = (sum[item] ?? 0) + by * share
    weight[item] = (weight[item] ?? 0) + share
  }
  /** The lines between two rows: where there are many, one aside pushes all others aside. */
  const layer = (row: number): { readonly own: readonly number[]; readonly importance: number } => {
    const own = netsOfRow[row < 0 ? rowCount : row] ?? []
    return { own, importance: own.length * own.length }
  }
  const fromAbove = (row: number): void => {
    const { own, importance } = layer(row - 1)
    for (const net of own) {
      const { tops = [], bottoms = [] } = nets[net] ?? {}
      const [one, other = one] = tops
      const middle = middleOf(bottoms, xs)
      const off = one === undefined || other === undefined ? undefined : offBy(one, other, middle)
      for (const bottom of bottoms) {
        if (off !== undefined) {
          const isPassage = bottom >= nodeCount || (one ?? 0) >= nodeCount
          pull(bottom, off, isPassage ? WEIGHT.passage : WEIGHT.parent, importance)
        }
        if (bottoms.length > 1) pull(bottom, middle - (xs[bottom] ?? 0), WEIGHT.sibling, importance)
      }
    }
  }
  const fromBelow = (row: number): void => {
    const { own, importance } = layer(row)
    for (const net of own) {
      const { tops = [], bottoms = [] } = nets[net] ?? {}
      const [one, other = one] = tops
      if (one === undefined || other === undefined) continue
      const off = offBy(one, other, middleOf(bottoms, xs))
      for (const top of tops) {
        pull(top, -off, top >= nodeCount ? WEIGHT.passage : WEIGHT.child, importance)
      }
    }
  }
  return {
    sum,
    weight,
    measure: (row, items, up, down) => {
      for (const item of items) {
        sum[item] = 0
        weight[item] = 0
      }
      if (up) fromAbove(row)
      if (down) fromBelow(row)
      if (partners.size === 0) return
      for (const item of items) {
        const partner = partners.get(item)
        if (partner !== undefined) {
          pull(item, (xs[partner] ?? 0) - (xs[item] ?? 0), WEIGHT.partner, 1)
        }
      }
    },
  }
}
