import { rowArranger, type Plan, type Rows } from './arrange-rows.ts'
import { joinSides } from './join-sides.ts'
import { blockLines } from './block-lines.ts'
import { COST } from './fault-costs.ts'
import { orderCost, type Costed } from './order-cost.ts'
import { refineRows } from './refine-rows.ts'
import type { RowModel } from './row-model.ts'
import { sweepOrder } from './sweep-order.ts'

/** An order found for one part of a family. */
export interface Order {
  readonly rows: Rows
  readonly turned: boolean[]
}

/** Orders that are begun, and of those the ones that are worked on. */
const ROOTS = 12
const STARTS = 4
/** From so many blocks on one order is worked on; from so many, fewer are begun. */
const SOME = 120
const MANY = 400
/** Times the rows are put in order by where parents and children stand, at most. */
const sweepsFor = (blocks: number): number => (blocks > SOME ? 20 : 8)
/** Orders tried, at most, of each for where families join. */
const TRIES = 60
/** Orders that are placed, of which the one with the fewest crossings then is drawn. */
const KEPT = 4

const planOf = (model: RowModel, root: number): Plan => ({
  root,
  orders: model.nets.map(({ bottoms }) => bottoms),
  turned: model.blocks.map(() => false),
  leftwards: model.blocks.map(() => false),
})

/** Where an order may begin: blocks nobody in the picture is above, those with most below first. */
const rootsOf = ({ blocks, above, rowOf }: RowModel): number[] => {
  const isTop = (block: number): boolean =>
    (blocks[block] ?? []).every((item) => (above[item] ?? []).length === 0)
  const rowOfBlock = (block: number): number => rowOf[blocks[block]?.[0] ?? 0] ?? 0
  const roots = [...blocks.keys()]
    .filter(isTop)
    .toSorted((a, b) => rowOfBlock(a) - rowOfBlock(b) || a - b)
  return roots.length > 0 ? roots : [0]
}

/** The only order there is of people who stand in one block. */
const alone = ({ rowOf, rowCount }: RowModel): Costed => {
  const rows = Array.from({ length: rowCount }, (_, row) => (row === rowOf[0] ? [0] : []))
  return { rows, turned: [], cost: 0, besideCrossings: 0, grave: 0 }
}

/** What an order costs that needs no looking for a better one: no crossing, nobody out of order. */
const goodEnough = ({ separate }: RowModel): number =>
  COST.apart * separate.length + COST.birthOrder - 1

/**
 * Looks for the orders of one part of a family with the fewest faults, within a number of tries:
 * the best few, best first.
 */
export const searchOrders = (model: RowModel): Costed[] => {
  const size = model.blocks.length
  if (size === 1) return [alone(model)]
  const arrange = rowArranger(model)
  const costOf = orderCost(model)
  const lines = blockLines(model)
  const good = goodEnough(model)
  const starts = [...rootsOf(model).slice(0, size > MANY ? 2 : ROOTS), size - 1]
    .flatMap((root) =>
      [false, true].map((decides) => {
        const plan = planOf(model, root)
        const rows = arrange(plan, decides)
        return { root, plan, first: costOf(rows, plan.turned) }
      }),
    )
    .toSorted((a, b) => a.first.cost - b.first.cost || a.root - b.root)
    .slice(0, size > SOME ? 1 : STARTS)
  const measured = (plan: Plan): Costed => costOf(arrange(plan), [...plan.turned])
  const found: Costed[] = []
  for (const { first, plan } of starts) {
    const { rows, turned } = joinSides(model, plan, first, measured, size > SOME ? 0 : TRIES)
    refineRows(model, lines, rows, turned)
    found.push(...sweepOrder(model, lines, costOf(rows, turned), costOf, sweepsFor(size), good))
    if (found.some((order) => order.grave <= good)) break
  }
  const best = found.toSorted((a, b) => a.cost - b.cost)
  const least = best[0]?.cost ?? 0
  return best
    .filter((order, place) => place === 0 || (least > 0 && order.cost !== best[place - 1]?.cost))
    .slice(0, KEPT)
}

/** The order of one part of a family with the fewest faults that could be found. */
export const searchOrder = (model: RowModel): Order =>
  searchOrders(model)[0] ?? { rows: [], turned: [] }
