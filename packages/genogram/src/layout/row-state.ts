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
  /** The first and the last of each net's tops; -1 where there is nobody. */
  readonly topOne: Int32Array
  readonly topTwo: Int32Array
  readonly bottoms: readonly (readonly number[])[]
  /** 1 for each net that is to go straight down. */
  readonly straight: Uint8Array
  /** Twice the place a net comes from; -1 for a group without parents. */
  readonly from: Int32Array
  readonly least: Int32Array
  readonly most: Int32Array
  readonly netsOfRow: readonly (readonly number[])[]
}

/** Reads where a net now comes from. */
export const measureFrom = ({ places, topOne, topTwo, from }: RowState, net: number): void => {
  const one = topOne[net] ?? -1
  from[net] = one < 0 ? -1 : (places[one] ?? 0) + (places[topTwo[net] ?? 0] ?? 0)
}

/** Reads how far a net now reaches. */
export const measureReach = ({ places, bottoms, least, most }: RowState, net: number): void => {
  let low = 1 << 30
  let high = -1
  for (const bottom of bottoms[net] ?? []) {
    const place = places[bottom] ?? 0
    if (place < low) low = place
    if (place > high) high = place
  }
  least[net] = low
  most[net] = high
}

/** Numbers the items of blocks that stand side by side, from a place on. */
export const numberBlocks = (
  { model, turned, places }: Pick<RowState, 'model' | 'turned' | 'places'>,
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

/** Begins work on an order; `rows` and `turned` are changed in place. */
export const rowState = (model: RowModel, rows: Rows, turned: boolean[]): RowState => {
  const { nets } = model
  const state: RowState = {
    model,
    rows,
    turned,
    places: new Int32Array(model.rowOf.length),
    topOne: Int32Array.from(nets, ({ tops }) => tops[0] ?? -1),
    topTwo: Int32Array.from(nets, ({ tops }) => tops[1] ?? tops[0] ?? -1),
    bottoms: nets.map(({ bottoms }) => bottoms),
    straight: Uint8Array.from(nets, ({ straight }) => (straight ? 1 : 0)),
    from: new Int32Array(nets.length),
    least: new Int32Array(nets.length),
    most: new Int32Array(nets.length),
    netsOfRow: netsByRow(model),
  }
  measureAll(state)
  return state
}

/** Reads all of an order anew. */
export const measureAll = (state: RowState): void => {
  for (const row of state.rows) numberBlocks(state, row, 0)
  for (let net = 0; net < state.from.length; net += 1) {
    measureFrom(state, net)
    measureReach(state, net)
  }
}

/** What two lines that cross where both are to go straight down count. */
const BOTH_STRAIGHT = 6

const through = (
  { places, bottoms, least, most, from }: RowState,
  upper: number,
  lower: number,
  stems: boolean,
): number => {
  const [low, high] = [least[lower] ?? 0, most[lower] ?? 0]
  let count = 0
  for (const bottom of bottoms[upper] ?? []) {
    const place = places[bottom] ?? 0
    if (place > low && place < high) count += 1
  }
  if (!stems || (from[upper] ?? 0) < 0) return count
  // Where the line from above meets the level piece is not known yet; most likely in its middle.
  const stem = low + high
  return count + (stem > 2 * (least[upper] ?? 0) && stem < 2 * (most[upper] ?? 0) ? 1 : 0)
}

/**
 * How often two nets between the same rows cross, with whichever level piece above is better. Where
 * both are to go straight down they cannot, and one would lead through somebody: that counts more.
 */
export const netCrossings = (state: RowState, one: number, other: number): number => {
  const { from, least, most, straight } = state
  const [a, b] = [from[one] ?? 0, from[other] ?? 0]
  const [left, right] = a <= b ? [one, other] : [other, one]
  if ((most[left] ?? 0) <= (least[right] ?? 0)) return 0
  const isOrdered = a >= 0 && b >= 0 && a !== b
  if ((least[left] ?? 0) >= (most[right] ?? 0)) {
    if (!isOrdered) return 0
    return straight[one] && straight[other] ? BOTH_STRAIGHT : 1
  }
  return Math.min(through(state, left, right, isOrdered), through(state, right, left, isOrdered))
}

/** What strangers between brothers and sisters cost, and between twins. */
export const strangersCost = (
  { model, places, bottoms, least, most }: RowState,
  net: number,
): number => {
  const count = bottoms[net]?.length ?? 0
  if (count < 2) return 0
  let cost = COST.stranger * ((most[net] ?? 0) - (least[net] ?? 0) + 1 - count)
  for (const twins of model.nets[net]?.together ?? []) {
    const at = twins.map((twin) => places[twin] ?? 0)
    cost += COST.twins * (Math.max(...at) - Math.min(...at) + 1 - twins.length)
  }
  return cost
}

/** What two of a net's bottoms, the elder first, cost when they stand the wrong way round. */
export const orderCostOf = (
  { places, bottoms, model }: RowState,
  net: number,
  elder: number,
  younger: number,
): number => {
  const own = bottoms[net] ?? []
  if ((places[own[elder] ?? 0] ?? 0) < (places[own[younger] ?? 0] ?? 0)) return 0
  const { dated = [] } = model.nets[net] ?? {}
  return dated[elder] && dated[younger] ? COST.birthOrder : COST.recordOrder
}

/** What brothers and sisters out of order cost. */
export const siblingOrderCost = (state: RowState, net: number): number => {
  const { places, bottoms } = state
  const own = bottoms[net] ?? []
  let cost = 0
  let furthest = -1
  for (let younger = 0; younger < own.length; younger += 1) {
    const place = places[own[younger] ?? 0] ?? 0
    if (place > furthest) {
      furthest = place
      continue
    }
    for (let elder = 0; elder < younger; elder += 1) cost += orderCostOf(state, net, elder, younger)
  }
  return cost
}
