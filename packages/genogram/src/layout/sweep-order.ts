import type { Rows } from './arrange-rows.ts'
import type { BlockLines } from './block-lines.ts'
import { refineRows } from './refine-rows.ts'
import type { Costed } from './order-cost.ts'
import type { RowModel } from './row-model.ts'
import { sweepPlaces } from './sweep-places.ts'
import { sweepRows } from './sweep-rows.ts'

type Sweep = (model: RowModel, rows: Rows, turned: boolean[]) => Rows

const byPlaces =
  (towards: 'parents' | 'children', both: boolean, late: boolean): Sweep =>
  (model, rows, turned) =>
    sweepPlaces(model, rows, turned, towards, both, late)
const byPositions =
  (towards: 'parents' | 'children'): Sweep =>
  (model, rows, turned) =>
    sweepRows(model, rows, turned, towards)

/** Ways to put the rows in a new order, in turn: each leads out of where the one before got stuck. */
const CYCLE: readonly Sweep[] = [
  byPlaces('parents', false, false),
  byPlaces('children', false, false),
  byPositions('parents'),
  byPositions('children'),
  byPlaces('parents', false, true),
  byPlaces('children', false, true),
  byPlaces('parents', true, false),
  byPlaces('children', true, false),
]

/** Sweeps without a better order, after which it goes back to the best. */
const PATIENCE = 10

/** Sweeps over the rows and mends each outcome, `sweeps` times or until one is `good`; gives back each order it went through. */
export const sweepOrder = (
  model: RowModel,
  lines: BlockLines,
  start: Costed,
  costOf: (rows: Rows, turned: boolean[]) => Costed,
  sweeps: number,
  good: number,
): Costed[] => {
  const found = [start]
  let best = start
  let now = start
  for (let sweep = 0, since = 0; sweep < sweeps && best.grave > good; sweep += 1) {
    const turned = [...now.turned]
    const rows = CYCLE[sweep % CYCLE.length]?.(model, now.rows, turned) ?? []
    refineRows(model, lines, rows, turned)
    now = costOf(rows, turned)
    found.push(now)
    since += 1
    if (now.cost < best.cost) {
      best = now
      since = 0
    } else if (since === PATIENCE) {
      now = best
      since = 0
    }
  }
  return found
}
