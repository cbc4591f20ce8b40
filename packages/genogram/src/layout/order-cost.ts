import type { Rows } from './arrange-rows.ts'
import { COST } from './fault-costs.ts'
import { separateCost } from './separate-cost.ts'
import {
  measureAll,
  netCrossings,
  rowState,
  siblingOrderCost,
  strangersCost,
  type RowState,
} from './row-state.ts'
import type { RowModel } from './row-model.ts'

/** An order of one part of a family, with all it costs and with what its crossings leave of that. */
export interface Costed {
  readonly rows: Rows
  readonly turned: boolean[]
  readonly cost: number
  readonly besideCrossings: number
  /** What it costs without what hardly shows: blocks turned round, others between brothers and sisters. */
  readonly grave: number
}

/** Crossings between two rows: of nets in order of where they come from, each with those it overtakes. */
const layerCrossings = (state: RowState, layer: readonly number[]): number => {
  const { from, least, most } = state
  const inOrder = Int32Array.from(layer).toSorted(
    (a, b) => (from[a] ?? 0) - (from[b] ?? 0) || a - b,
  )
  // How far any of those so far reaches: once that is short of a net, nothing further left meets it.
  const furthest = new Int32Array(inOrder.length)
  let crossings = 0
  let far = -1
  inOrder.forEach((net, place) => {
    const low = least[net] ?? 0
    for (let left = place - 1; left >= 0 && (furthest[left] ?? 0) > low; left -= 1) {
      const other = inOrder[left] ?? 0
      if ((most[other] ?? 0) > low) crossings += netCrossings(state, other, net)
    }
    far = Math.max(far, most[net] ?? 0)
    furthest[place] = far
  })
  return crossings
}

/** Measures the orders of one part of a family; smaller is better. */
export const orderCost = (model: RowModel): ((rows: Rows, turned: boolean[]) => Costed) => {
  const known = rowState(model, [], [])
  return (rows, turned) => {
    const state = { ...known, rows, turned }
    measureAll(state)
    let crossings = 0
    let others = 0
    let slight = 0
    model.blocks.forEach((items, block) => {
      if (turned[block] && items.length > 1) slight += COST.turned
    })
    for (const layer of known.netsOfRow) {
      for (const net of layer) {
        if ((known.bottoms[net]?.length ?? 0) < 2) continue
        slight += strangersCost(state, net)
        others += siblingOrderCost(state, net)
      }
      crossings += layerCrossings(state, layer)
    }
    for (const pair of model.separate) {
      others += separateCost(state, pair, known.netsOfRow[model.rowOf[pair[0]] ?? 0] ?? [])
    }
    const grave = COST.crossing * crossings + others
    return { rows, turned, cost: grave + slight, besideCrossings: others + slight, grave }
  }
}
