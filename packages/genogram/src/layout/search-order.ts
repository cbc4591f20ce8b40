import { arrangeRows, type Plan, type Rows } from './arrange-rows.ts'
import { orderCost } from './order-cost.ts'
import { refineRows } from './refine-rows.ts'
import { sweepRows } from './sweep-rows.ts'
import type { RowModel } from './row-model.ts'

/** An order found for one part of a family. */
export interface Order {
  readonly rows: Rows
  readonly turned: boolean[]
}

/** Orders tried, at most, for each start; more people take longer to try, and get fewer. */
const triesFor = (blocks: number): number => (blocks <= 60 ? 700 : Math.floor(60_000 / blocks) - 60)
const STARTS = 4
/** Times the rows are put in order by where parents and children stand, at most. */
const SWEEPS = 6

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

/** Looks for the order of one part of a family with the fewest faults, within a number of tries. */
export const searchOrder = (model: RowModel, part: readonly number[]): Order => {
  const cost = orderCost(model, part)
  const roots = rootsOf(model, part)
  const moves = movesOf(model, part)
  let tries = Math.max(0, triesFor(part.length))
  let best: { cost: number; rows: Rows; turned: boolean[] } | undefined

  const starts = roots
    .slice(0, part.length > 400 ? 2 : 12)
    .flatMap((root) =>
      [false, true].map((decides) => {
        const plan = planOf(model, root)
        const rows = arrangeRows(model, part, plan, decides)
        return { plan, cost: cost(rows, plan) }
      }),
    )
    .toSorted((a, b) => a.cost - b.cost || a.plan.root - b.plan.root)
    .slice(0, part.length > 120 ? 1 : STARTS)
  for (const start of starts) {
    const { plan } = start
    let least = start.cost
    let left = tries
    for (let improved = true; improved && left > 0;) {
      improved = false
      for (const move of moves) {
        if (least === 0 || left <= 0) break
        left -= 1
        const undo = move(plan)
        const next = cost(arrangeRows(model, part, plan), plan)
        if (next < least) {
          least = next
          improved = true
        } else undo()
      }
    }
    const rows = arrangeRows(model, part, plan)
    const turned = [...plan.turned]
    refineRows(model, part, rows, turned)
    let found = { cost: cost(rows, { turned }), rows, turned }
    if (!best || found.cost < best.cost) best = found
    for (let sweep = 0, worse = 0; sweep < SWEEPS && worse < 2; sweep += 1) {
      const next = sweepRows(model, found.rows, found.turned, sweep % 2 ? 'children' : 'parents')
      const facing = [...found.turned]
      refineRows(model, part, next, facing)
      found = { cost: cost(next, { turned: facing }), rows: next, turned: facing }
      worse = found.cost < best.cost ? 0 : worse + 1
      if (worse === 0) best = found
    }
    if (best.cost === 0) break
    tries = Math.floor(tries / 1.3)
  }
  return best ?? { rows: [], turned: [] }
}
