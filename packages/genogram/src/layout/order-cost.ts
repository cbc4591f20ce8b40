import { itemsOf, type Plan, type Rows } from './arrange-rows.ts'
import type { Net, RowModel } from './row-model.ts'

/** What each fault of an order weighs against a crossing. */
export const COST = {
  crossing: 100,
  /** Two people between whose dates of birth tell the order, the wrong way round. */
  birthOrder: 16,
  /** Two people whose order only the record's own tells. */
  recordOrder: 4,
  /** Partners who do not stand side by side, and each person between them. */
  apart: 60,
  between: 12,
  /** Someone else between brothers and sisters. */
  stranger: 2,
  /** Someone else between twins. */
  twins: 60,
  turned: 7,
} as const

/** One net as an order has it. */
export interface Stretch {
  readonly net: Net
  readonly number: number
  /** Twice the place it comes from; -1 for a group without parents. */
  readonly from: number
  readonly least: number
  readonly most: number
}

const countWithin = (net: Net, places: Int32Array, least: number, most: number): number => {
  let count = 0
  for (const bottom of net.bottoms) {
    const place = places[bottom] ?? 0
    if (place > least && place < most) count += 1
  }
  return count
}

/** Crossings when the level piece of `upper` is drawn above that of `lower`. */
const crossingsBelow = (
  upper: Stretch,
  lower: Stretch,
  places: Int32Array,
  stems: boolean,
): number => {
  const through = countWithin(upper.net, places, lower.least, lower.most)
  if (!stems) return through
  // Where the line from above meets the level piece is not known yet; most likely in its middle.
  const stem = lower.least + lower.most
  return through + (stem > 2 * upper.least && stem < 2 * upper.most ? 1 : 0)
}

/**
 * How often the level and upright lines of two nets between the same rows must cross: drawn with
 * whichever level piece above the other is better.
 */
export const crossingsOf = (one: Stretch, other: Stretch, places: Int32Array): number => {
  const isOrdered = one.from >= 0 && other.from >= 0 && one.from !== other.from
  const [left, right] = one.from <= other.from ? [one, other] : [other, one]
  if (left.most <= right.least) return 0
  if (left.least >= right.most) return isOrdered ? 1 : 0
  return Math.min(
    crossingsBelow(left, right, places, isOrdered),
    crossingsBelow(right, left, places, isOrdered),
  )
}

/** A net as the places have it. */
export const stretchOf = (net: Net, number: number, places: Int32Array): Stretch => {
  let least = Infinity
  let most = -1
  for (const bottom of net.bottoms) {
    const place = places[bottom] ?? 0
    if (place < least) least = place
    if (place > most) most = place
  }
  const [one, other = one] = net.tops
  const from = one === undefined ? -1 : (places[one] ?? 0) + (places[other ?? one] ?? 0)
  return { net, number, from, least, most }
}

/** What a net costs by itself: brothers and sisters out of order, strangers between them. */
export const disorderOf = ({ net, least, most }: Stretch, places: Int32Array): number => {
  const { bottoms, dated, together } = net
  if (bottoms.length < 2) return 0
  let cost = COST.stranger * (most - least + 1 - bottoms.length)
  for (let later = 1; later < bottoms.length; later += 1) {
    for (let earlier = 0; earlier < later; earlier += 1) {
      if ((places[bottoms[earlier] ?? 0] ?? 0) < (places[bottoms[later] ?? 0] ?? 0)) continue
      cost += dated[earlier] && dated[later] ? COST.birthOrder : COST.recordOrder
    }
  }
  for (const twins of together) {
    const at = twins.map((twin) => places[twin] ?? 0)
    cost += COST.twins * (Math.max(...at) - Math.min(...at) + 1 - twins.length)
  }
  return cost
}

/** What partners cost who do not stand side by side: those between them, and lines down between them. */
export const separateCost = (
  { rowOf, nets }: RowModel,
  [one, other]: readonly [number, number],
  netsOfRow: ReadonlyMap<number, readonly number[]>,
  places: Int32Array,
): number => {
  const [a, b] = [places[one] ?? 0, places[other] ?? 0]
  let cost = COST.apart + COST.between * (Math.abs(a - b) - 1)
  for (const net of netsOfRow.get(rowOf[one] ?? 0) ?? []) {
    const tops = nets[net]?.tops ?? []
    if (tops.includes(one) && tops.includes(other)) continue
    if (tops.some((top) => ((places[top] ?? 0) - a) * ((places[top] ?? 0) - b) < 0)) {
      cost += COST.crossing
    }
  }
  return cost
}

/** The nets that begin at each row, of one part of a family. */
export const netsByRow = (
  model: RowModel,
  part: readonly number[],
): ReadonlyMap<number, readonly number[]> => {
  const own = new Set(part)
  const netsOfRow = new Map<number, number[]>()
  model.nets.forEach(({ row, bottoms }, net) => {
    if (!own.has(model.blockOf[bottoms[0] ?? 0] ?? -1)) return
    const list = netsOfRow.get(row)
    if (list) list.push(net)
    else netsOfRow.set(row, [net])
  })
  return netsOfRow
}

/** Measures the orders of one part of a family; smaller is better. */
export const orderCost = (
  model: RowModel,
  part: readonly number[],
): ((rows: Rows, plan: Pick<Plan, 'turned'>) => number) => {
  const places = new Int32Array(model.rowOf.length)
  const own = new Set(part)
  const netsOfRow = netsByRow(model, part)
  const layers = [...netsOfRow.values()]
  const separate = model.separate.filter(([one]) => own.has(model.blockOf[one] ?? -1))
  const turnable = part.filter((block) => (model.blocks[block]?.length ?? 0) > 1)

  return (rows, plan) => {
    for (const row of rows) {
      let place = 0
      for (const block of row) {
        for (const item of itemsOf(model, plan, block)) {
          places[item] = place
          place += 1
        }
      }
    }
    let cost = 0
    for (const block of turnable) if (plan.turned[block]) cost += COST.turned
    for (const layer of layers) {
      const stretches = layer.flatMap((number) => {
        const net = model.nets[number]
        return net ? [stretchOf(net, number, places)] : []
      })
      let crossings = 0
      for (let place = 0; place < stretches.length; place += 1) {
        const one = stretches[place]
        if (!one) continue
        cost += disorderOf(one, places)
        for (let next = place + 1; next < stretches.length; next += 1) {
          const other = stretches[next]
          if (other) crossings += crossingsOf(one, other, places)
        }
      }
      cost += COST.crossing * crossings
    }
    for (const pair of separate) cost += separateCost(model, pair, netsOfRow, places)
    return cost
  }
}
