import { itemsOf, type Rows } from './arrange-rows.ts'
import { COST } from './fault-costs.ts'
import { netsByRow } from './nets-by-row.ts'
import type { RowModel } from './row-model.ts'

/** An order being worked on: its rows, and for each net where it comes from and how far it reaches. */
export interface RowState {
  readonly model: RowModel
  readonly rows: Rows
  readonly turned: boolean[]
  readonly places: Int32Array
  /** Twice the place a net comes from; -1 for a group without parents. */
  readonly from: Int32Array
  readonly least: Int32Array
  readonly most: Int32Array
  readonly netsOfRow: ReadonlyMap<number, readonly number[]>
}

/** Reads where a net now comes from and how far it reaches. */
export const measureNet = ({ model, places, from, least, most }: RowState, net: number): void => {
  const { tops = [], bottoms = [] } = model.nets[net] ?? {}
  let low = 1 << 30
  let high = -1
  for (const bottom of bottoms) {
    const place = places[bottom] ?? 0
    if (place < low) low = place
    if (place > high) high = place
  }
  least[net] = low
  most[net] = high
  const [one, other = one] = tops
  from[net] =
    one === undefined || other === undefined ? -1 : (places[one] ?? 0) + (places[other] ?? 0)
}

/** Numbers the items of blocks that stand side by side, from a place on. */
export const numberBlocks = (
  { model, turned, places }: RowState,
  blocks: readonly number[],
  first: number,
): void => {
  let place = first
  for (const block of blocks) {
    for (const item of itemsOf(model, { turned }, block)) {
      places[item] = place
      place += 1
    }
  }
}

/** Begins work on an order of one part of a family; `rows` and `turned` are changed in place. */
export const rowState = (
  model: RowModel,
  part: readonly number[],
  rows: Rows,
  turned: boolean[],
): RowState => {
  const state: RowState = {
    model,
    rows,
    turned,
    places: new Int32Array(model.rowOf.length),
    from: new Int32Array(model.nets.length),
    least: new Int32Array(model.nets.length),
    most: new Int32Array(model.nets.length),
    netsOfRow: netsByRow(model, part),
  }
  for (const row of rows) numberBlocks(state, row, 0)
  for (const nets of state.netsOfRow.values()) for (const net of nets) measureNet(state, net)
  return state
}

const through = (
  { model, places, least, most, from }: RowState,
  upper: number,
  lower: number,
  stems: boolean,
): number => {
  const [low, high] = [least[lower] ?? 0, most[lower] ?? 0]
  let count = 0
  for (const bottom of model.nets[upper]?.bottoms ?? []) {
    const place = places[bottom] ?? 0
    if (place > low && place < high) count += 1
  }
  if (!stems || (from[upper] ?? 0) < 0) return count
  // Where the line from above meets the level piece is not known yet; most likely in its middle.
  const stem = low + high
  return count + (stem > 2 * (least[upper] ?? 0) && stem < 2 * (most[upper] ?? 0) ? 1 : 0)
}

/** How often two nets between the same rows cross, with whichever level piece above is better. */
export const netCrossings = (state: RowState, one: number, other: number): number => {
  const { from, least, most } = state
  const [a, b] = [from[one] ?? 0, from[other] ?? 0]
  const [left, right] = a <= b ? [one, other] : [other, one]
  if ((most[left] ?? 0) <= (least[right] ?? 0)) return 0
  const isOrdered = a >= 0 && b >= 0 && a !== b
  if ((least[left] ?? 0) >= (most[right] ?? 0)) return isOrdered ? 1 : 0
  return Math.min(through(state, left, right, isOrdered), through(state, right, left, isOrdered))
}

/** What strangers between brothers and sisters cost, and between twins. */
export const strangersCost = ({ model, places, least, most }: RowState, net: number): number => {
  const { bottoms = [], together = [] } = model.nets[net] ?? {}
  if (bottoms.length < 2) return 0
  let cost = COST.stranger * ((most[net] ?? 0) - (least[net] ?? 0) + 1 - bottoms.length)
  for (const twins of together) {
    const at = twins.map((twin) => places[twin] ?? 0)
    cost += COST.twins * (Math.max(...at) - Math.min(...at) + 1 - twins.length)
  }
  return cost
}

/** What brothers and sisters out of order cost. */
export const siblingOrderCost = ({ model, places }: RowState, net: number): number => {
  const { bottoms = [], dated = [] } = model.nets[net] ?? {}
  let cost = 0
  for (let later = 1; later < bottoms.length; later += 1) {
    const place = places[bottoms[later] ?? 0] ?? 0
    for (let earlier = 0; earlier < later; earlier += 1) {
      if ((places[bottoms[earlier] ?? 0] ?? 0) < place) continue
      cost += dated[earlier] && dated[later] ? COST.birthOrder : COST.recordOrder
    }
  }
  return cost
}
