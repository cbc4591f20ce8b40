import type { Rows } from './arrange-rows.ts'
import type { BlockLines } from './block-lines.ts'
import { COST } from './fault-costs.ts'
import { separateCost } from './separate-cost.ts'
import {
  measureFrom,
  measureReach,
  netCrossings,
  numberBlocks,
  orderCostOf,
  rowState,
  strangersCost,
} from './row-state.ts'
import type { RowModel } from './row-model.ts'

/** How much worse a block's way along its row may get before it is given up. */
const PATIENCE = 3 * COST.crossing
const ROUNDS = 3

/**
 * Moves single blocks along their rows and turns them round, as long as that takes faults away.
 * When two neighbours change places only their own lines can come to cross, so each step is cheap;
 * and only what a change bears on is looked at again.
 */
export const refineRows = (
  model: RowModel,
  { up, down, families, partners }: BlockLines,
  rows: Rows,
  turned: boolean[],
): void => {
  const state = rowState(model, rows, turned)
  const { places, least, most } = state
  const { nets, blocks, blockOf } = model
  const seat = new Int32Array(blocks.length)
  for (const row of rows) row.forEach((block, place) => (seat[block] = place))
  const isDue = new Uint8Array(blocks.length).fill(1)

  const crossingsOf = (ones: readonly number[], others: readonly number[]): number => {
    let crossings = 0
    for (const one of ones) {
      for (const other of others) if (one !== other) crossings += netCrossings(state, one, other)
    }
    return crossings
  }
  /** What brothers and sisters in two blocks, or in one, cost by who is left of whom. */
  const orderOf = (left: number, right: number): number => {
    let cost = 0
    for (const { net, seats } of families[left] ?? []) {
      const others = families[right]?.find((family) => family.net === net)?.seats ?? []
      for (const one of seats) {
        for (const other of others) {
          if (one < other) cost += orderCostOf(state, net, one, other)
          else if (left !== right && other < one) cost += orderCostOf(state, net, other, one)
        }
      }
    }
    return cost
  }
  const strangersOf = (left: number, right: number): number => {
    let cost = 0
    for (const { net } of families[left] ?? []) cost += strangersCost(state, net)
    if (left === right) return cost
    for (const { net } of families[right] ?? []) {
      if (!families[left]?.some((family) => family.net === net)) cost += strangersCost(state, net)
    }
    return cost
  }
  const apartOf = (left: number, right: number): number => {
    const [ones, others] = [partners[left] ?? [], partners[right] ?? []]
    if (ones.length + others.length === 0) return 0
    const lines = [...(down[left] ?? []), ...(left === right ? [] : (down[right] ?? []))]
    let cost = 0
    for (const pair of ones) cost += separateCost(state, pair, lines)
    for (const pair of others) if (!ones.includes(pair)) cost += separateCost(state, pair, lines)
    return cost
  }
  /** All that two neighbours cost which their order among themselves decides. */
  const between = (left: number, right: number): number =>
    COST.crossing *
      (crossingsOf(up[left] ?? [], up[right] ?? []) +
        crossingsOf(down[left] ?? [], down[right] ?? [])) +
    strangersOf(left, right) +
    orderOf(left, right) +
    apartOf(left, right)

  const measure = (block: number, from: number, to: number): void => {
    for (const net of down[block] ?? []) measureFrom(state, net)
    for (const net of up[block] ?? []) {
      // Who stands neither leftmost nor rightmost of brothers and sisters does not change their reach.
      const [low, high] = [least[net] ?? 0, most[net] ?? 0]
      if ((low >= from && low < to) || (high >= from && high < to)) measureReach(state, net)
    }
  }
  const swap = (row: number[], place: number): void => {
    const [left, right] = [row[place] ?? 0, row[place + 1] ?? 0]
    const [leftItems, rightItems] = [blocks[left] ?? [], blocks[right] ?? []]
    let from = 1 << 30
    for (const item of leftItems) {
      const at = places[item] ?? 0
      if (at < from) from = at
      places[item] = at + rightItems.length
    }
    for (const item of rightItems) places[item] = (places[item] ?? 0) - leftItems.length
    row[place] = right
    row[place + 1] = left
    seat[right] = place
    seat[left] = place + 1
    const to = from + leftItems.length + rightItems.length
    measure(left, from, to)
    measure(right, from, to)
  }
  /** Changes two neighbours over and returns what that adds. */
  const gain = (row: number[], place: number): number => {
    const [left, right] = [row[place] ?? 0, row[place + 1] ?? 0]
    const before = between(left, right)
    swap(row, place)
    return between(left, right) - before
  }
  /** Carries a block to one side as far as it may pay, and back to where it paid most. */
  const carry = (row: number[], from: number, step: 1 | -1): number => {
    let sum = 0
    let lowest = 0
    let best = from
    let at = from
    while (sum - lowest < PATIENCE) {
      const place = step > 0 ? at : at - 1
      if (place < 0 || place + 1 >= row.length) break
      sum += gain(row, place)
      at += step
      if (sum < lowest) {
        lowest = sum
        best = at
      }
    }
    while (at !== best) {
      swap(row, step > 0 ? at - 1 : at)
      at -= step
    }
    return best
  }
  /** What turning a block round can change: nobody else changes place. */
  const inside = (block: number): number => {
    const [ups, downs] = [up[block] ?? [], down[block] ?? []]
    return (
      COST.turned * (turned[block] ? 1 : 0) * 2 +
      COST.crossing * (crossingsOf(ups, ups) + crossingsOf(downs, downs)) +
      strangersOf(block, block) +
      orderOf(block, block) +
      apartOf(block, block)
    )
  }
  const turn = (block: number): boolean => {
    const items = blocks[block] ?? []
    if (items.length < 2) return false
    const first = Math.min(places[items[0] ?? 0] ?? 0, places[items.at(-1) ?? 0] ?? 0)
    const flip = (): number => {
      turned[block] = !turned[block]
      numberBlocks(state, [block], first)
      measure(block, first, first + items.length)
      return inside(block)
    }
    const before = inside(block)
    if (flip() < before) return true
    flip()
    return false
  }
  const wake = (row: readonly number[], place: number): void => {
    for (let near = Math.max(0, place - 1); near <= place + 1; near += 1) {
      isDue[row[near] ?? 0] = 1
    }
  }
  const wakeKin = (block: number): void => {
    for (const net of up[block] ?? []) {
      for (const top of nets[net]?.tops ?? []) isDue[blockOf[top] ?? 0] = 1
    }
    for (const net of down[block] ?? []) {
      for (const bottom of nets[net]?.bottoms ?? []) isDue[blockOf[bottom] ?? 0] = 1
    }
  }

  for (let round = 0; round < ROUNDS; round += 1) {
    let changed = false
    for (const row of round % 2 ? rows.toReversed() : rows) {
      for (const block of row.slice()) {
        if (!isDue[block]) continue
        isDue[block] = 0
        const start = seat[block] ?? 0
        const right = carry(row, start, 1)
        const left = carry(row, right, -1)
        const isTurned = turn(block)
        if (left === start && !isTurned) continue
        changed = true
        wake(row, start)
        wake(row, left)
        wakeKin(block)
      }
    }
    if (!changed) break
  }
}
