import type { Rows } from './arrange-rows.ts'
import { COST } from './fault-costs.ts'
import { separateCost } from './separate-cost.ts'
import {
  measureNet,
  netCrossings,
  numberBlocks,
  rowState,
  siblingOrderCost,
  strangersCost,
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

/** Measures the orders of one part of a family; smaller is better. */
export const orderCost = (
  model: RowModel,
  part: readonly number[],
): ((rows: Rows, turned: boolean[]) => Costed) => {
  const own = new Set(part)
  const separate = model.separate.filter(([one]) => own.has(model.blockOf[one] ?? -1))
  const turnable = part.filter((block) => (model.blocks[block]?.length ?? 0) > 1)
  const known = rowState(model, part, [], [])
  const layers = [...known.netsOfRow.values()]
  const { from, least, most } = known

  return (rows, turned) => {
    const state = { ...known, rows, turned }
    for (const row of rows) numberBlocks(state, row, 0)
    let crossings = 0
    let others = 0
    let slight = 0
    for (const block of turnable) if (turned[block]) slight += COST.turned
    for (const layer of layers) {
      for (const net of layer) {
        measureNet(state, net)
        slight += strangersCost(state, net)
        others += siblingOrderCost(state, net)
      }
      const inOrder = Int32Array.from(layer).toSorted(
        (a, b) => (from[a] ?? 0) - (from[b] ?? 0) || a - b,
      )
      for (let right = 1; right < inOrder.length; right += 1) {
        const low = least[inOrder[right] ?? 0] ?? 0
        for (let left = 0; left < right; left += 1) {
          if ((most[inOrder[left] ?? 0] ?? 0) <= low) continue
          crossings += netCrossings(state, inOrder[left] ?? 0, inOrder[right] ?? 0)
        }
      }
    }
    for (const pair of separate) others += separateCost(model, pair, known.netsOfRow, known.places)
    const grave = COST.crossing * crossings + others
    return { rows, turned, cost: grave + slight, besideCrossings: others + slight, grave }
  }
}
