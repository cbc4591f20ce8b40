import { arrangeRows, type Plan, type Rows } from './arrange-rows.ts'
import { orderCost, type Costed } from './order-cost.ts'
import { COST } from './fault-costs.ts'
import { refineRows } from './refine-rows.ts'
import { sweepOrder } from './sweep-order.ts'
import type { RowModel } from './row-model.ts'

/** An order found for one part of a family. */
export interface Order {
  readonly rows: Rows
  readonly turned: boolean[]
}

/** Orders tried, at most, for each start; more people take longer to try, and get fewer. */
const triesFor = (blocks: number): number =>
  blocks <= 60 ? 700 : Math.max(0, Math.floor(60_000 / blocks) - 60)
const STARTS = 4
/** Up to so many blocks even what hardly shows is worth a try. */
const FEW = 30
/** From so many blocks on there is one start; from so many, no changes to its plan are tried. */
const SOME = 120
const MANY = 400
/** Times the rows are put in order by where parents and children stand, at most. */
const sweepsFor = (blocks: number): number => (blocks > SOME ? 24 : 8)
/** Orders that are placed, of which the one with the fewest crossings then is drawn. */
const KEPT = 8

const planOf = (model: RowModel, root: number): Plan => ({
  root,
  orders: model.nets.map(({ bottoms }) => bottoms),
  turned: model.blocks.map(() => false),
  leftwards: model.blocks.map(() => false),
})

/** Where an order may begin: blocks nobody in the picture is above, those with most below first. */
const rootsOf = (model: RowModel, part: readonly number[]): number[] => {
  const isTop = (block: number): boolean =>
    (model.blocks[block] ?? []).every((item) => (model.above[item] ?? []).length === 0)
  const rowOf = (block: number): number => model.rowOf[model.blocks[block]?.[0] ?? 0] ?? 0
  const roots = part.filter(isTop).toSorted((a, b) => rowOf(a) - rowOf(b) || a - b)
  return roots.length > 0 ? roots : part.slice(0, 1)
}

/** Changes to a plan to try, each undone by calling what it returns. */
const movesOf = (model: RowModel, part: readonly number[]): ((plan: Plan) => () => void)[] => {
  const moves: ((plan: Plan) => () => void)[] = []
  const own = new Set(part)
  for (const block of part) {
    const items = model.blocks[block] ?? []
    if (items.length > 1) {
      moves.push((plan) => {
        plan.turned[block] = !plan.turned[block]
        return () => (plan.turned[block] = !plan.turned[block])
      })
    }
    const joins = items.filter((item) => (model.above[item] ?? []).length > 0).length
    if (joins > 1 || items.some((item) => (model.above[item] ?? []).length > 1)) {
      moves.push((plan) => {
        plan.leftwards[block] = !plan.leftwards[block]
        plan.turned[block] = !plan.turned[block] && items.length > 1
        return () => {
          plan.leftwards[block] = !plan.leftwards[block]
          plan.turned[block] = !plan.turned[block] && items.length > 1
        }
      })
      moves.push((plan) => {
        plan.leftwards[block] = !plan.leftwards[block]
        return () => (plan.leftwards[block] = !plan.leftwards[block])
      })
    }
  }
  model.nets.forEach(({ bottoms }, net) => {
    if (bottoms.length < 2 || !own.has(model.blockOf[bottoms[0] ?? 0] ?? -1)) return
    const reorder = (from: number, to: number): void => {
      moves.push((plan) => {
        const old = plan.orders[net] ?? []
        const next = [...old]
        next.splice(to, 0, ...next.splice(from, 1))
        plan.orders[net] = next
        return () => (plan.orders[net] = old)
      })
    }
    const last = bottoms.length - 1
    for (let from = 0; from <= last; from += 1) {
      if (from < last) reorder(from, from + 1)
      if (from > 1) reorder(from, 0)
      if (from < last - 1) reorder(from, last)
    }
  })
  return moves
}

/** The only order there is of people who stand in one block. */
const alone = ({ blocks, rowOf, rowCount }: RowModel, part: readonly number[]): Costed => {
  const own = rowOf[blocks[part[0] ?? 0]?.[0] ?? 0]
  const rows = Array.from({ length: rowCount }, (_, row) => (row === own ? [...part] : []))
  return { rows, turned: [], cost: 0, besideCrossings: 0, grave: 0 }
}

/** What an order costs that needs no looking for a better one: no crossing, nobody out of order. */
const goodEnough = ({ separate, blockOf }: RowModel, part: readonly number[]): number => {
  const own = new Set(part)
  const pairs = separate.filter(([one]) => own.has(blockOf[one] ?? -1)).length
  return COST.apart * pairs + COST.birthOrder - 1
}

/**
 * Looks for the orders of one part of a family with the fewest faults, within a number of tries:
 * the best few, best first.
 */
export const searchOrders = (model: RowModel, part: readonly number[]): Costed[] => {
  if (part.length === 1) return [alone(model, part)]
  const costOf = orderCost(model, part)
  const measured = (plan: Plan): Costed => costOf(arrangeRows(model, part, plan), plan.turned)
  const roots = rootsOf(model, part)
  const moves = part.length > MANY ? [] : movesOf(model, part)
  let tries = triesFor(part.length)
  const found: Costed[] = []
  const good = goodEnough(model, part)
  const isMany = part.length > FEW

  const starts = [...roots.slice(0, part.length > MANY ? 2 : 12), ...part.slice(-1)]
    .flatMap((root) =>
      [false, true].map((decides) => {
        const plan = planOf(model, root)
        const rows = arrangeRows(model, part, plan, decides)
        return { plan, first: costOf(rows, plan.turned) }
      }),
    )
    .toSorted((a, b) => a.first.cost - b.first.cost || a.plan.root - b.plan.root)
    .slice(0, part.length > SOME ? 1 : STARTS)
  for (const { plan, first } of starts) {
    let least = first
    let left = tries
    for (let improved = true; improved && left > 0;) {
      improved = false
      for (const move of moves) {
        if (least.cost === 0 || (isMany && least.grave <= good) || left <= 0) break
        left -= 1
        const undo = move(plan)
        const next = measured(plan)
        if (next.cost < least.cost) {
          least = next
          improved = true
        } else undo()
      }
    }
    const rows = arrangeRows(model, part, plan)
    const turned = [...plan.turned]
    refineRows(model, part, rows, turned)
    found.push(
      ...sweepOrder(model, part, costOf(rows, turned), costOf, sweepsFor(part.length), good),
    )
    if (found.some((order) => order.grave <= good)) break
    tries = Math.floor(tries / 1.3)
  }
  const best = found.toSorted((a, b) => a.cost - b.cost)
  const least = best[0]?.cost ?? 0
  return best
    .filter((order, place) => place === 0 || (least > 0 && order.cost !== best[place - 1]?.cost))
    .slice(0, KEPT)
}

/** The order of one part of a family with the fewest faults that could be found. */
export const searchOrder = (model: RowModel, part: readonly number[]): Order =>
  searchOrders(model, part)[0] ?? { rows: [], turned: [] }
