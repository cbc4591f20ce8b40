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

/** How much worse a block's way along its row may get before it is given up. */
const PATIENCE = 3 * COST.crossing
const ROUNDS = 2

/**
 * Moves single blocks along their rows and turns them round, as long as that takes faults away.
 * When two neighbours change places only their own lines can come to cross, so each step is cheap.
 */
export const refineRows = (
  model: RowModel,
  part: readonly number[],
  rows: Rows,
  turned: boolean[],
): void => {
  const state = rowState(model, part, rows, turned)
  const { places, netsOfRow } = state
  const { nets, blocks, blockOf, above, below } = model
  const partners = new Map<number, (readonly [number, number])[]>()
  for (const pair of model.separate) {
    for (const item of pair) {
      const block = blockOf[item] ?? 0
      partners.set(block, [...(partners.get(block) ?? []), pair])
    }
  }
  const touching: number[][] = []
  const familyOf: number[][] = []
  const layer = new Int32Array(nets.length)
  nets.forEach((net, number) => (layer[number] = net.row))
  for (const block of part) {
    const own = new Set<number>()
    const families = new Set<number>()
    for (const item of blocks[block] ?? []) {
      for (const net of above[item] ?? []) {
        own.add(net)
        if ((nets[net]?.bottoms.length ?? 0) > 1) families.add(net)
      }
      for (const net of below[item] ?? []) own.add(net)
    }
    touching[block] = [...own]
    familyOf[block] = [...families]
  }
  const netsOf = (block: number): readonly number[] => touching[block] ?? []

  /** All that two neighbours cost which their order among themselves decides. */
  const between = (left: number, right: number): number => {
    let crossings = 0
    for (const one of netsOf(left)) {
      for (const other of netsOf(right)) {
        if (one !== other && layer[one] === layer[other])
          crossings += netCrossings(state, one, other)
      }
    }
    let cost = COST.crossing * crossings
    const rightFamilies = familyOf[right] ?? []
    for (const net of familyOf[left] ?? []) {
      cost += strangersCost(state, net)
      if (rightFamilies.includes(net)) cost += siblingOrderCost(state, net)
    }
    for (const net of rightFamilies) {
      if (!familyOf[left]?.includes(net)) cost += strangersCost(state, net)
    }
    if (partners.size > 0) {
      for (const block of [left, right]) {
        for (const pair of partners.get(block) ?? []) {
          cost += separateCost(model, pair, netsOfRow, places)
        }
      }
    }
    return cost
  }
  const swap = (row: number[], place: number): void => {
    const [left, right] = [row[place] ?? 0, row[place + 1] ?? 0]
    const [leftItems, rightItems] = [blocks[left] ?? [], blocks[right] ?? []]
    for (const item of leftItems) places[item] = (places[item] ?? 0) + rightItems.length
    for (const item of rightItems) places[item] = (places[item] ?? 0) - leftItems.length
    row[place] = right
    row[place + 1] = left
    for (const net of netsOf(left)) measureNet(state, net)
    for (const net of netsOf(right)) measureNet(state, net)
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
    let least = 0
    let best = from
    let at = from
    while (sum - least < PATIENCE) {
      const place = step > 0 ? at : at - 1
      if (place < 0 || place + 1 >= row.length) break
      sum += gain(row, place)
      at += step
      if (sum < least) {
        least = sum
        best = at
      }
    }
    while (at !== best) {
      swap(row, step > 0 ? at - 1 : at)
      at -= step
    }
    return best
  }
  /** Crossings of a block's own lines with all others between the same rows, and what else turning it changes. */
  const outside = (block: number): number => {
    let cost = COST.turned * (turned[block] ? 1 : 0) * 2
    for (const one of netsOf(block)) {
      for (const other of netsOfRow.get(layer[one] ?? 0) ?? []) {
        if (other !== one) cost += COST.crossing * netCrossings(state, one, other)
      }
    }
    for (const net of familyOf[block] ?? []) {
      cost += strangersCost(state, net) + siblingOrderCost(state, net)
    }
    for (const pair of partners.get(block) ?? []) {
      cost += separateCost(model, pair, netsOfRow, places)
    }
    return cost
  }
  const turn = (block: number): boolean => {
    const items = blocks[block] ?? []
    if (items.length < 2) return false
    const first = Math.min(places[items[0] ?? 0] ?? 0, places[items.at(-1) ?? 0] ?? 0)
    const flip = (): number => {
      turned[block] = !turned[block]
      numberBlocks(state, [block], first)
      for (const net of netsOf(block)) measureNet(state, net)
      return outside(block)
    }
    const before = outside(block)
    if (flip() < before) return true
    flip()
    return false
  }

  for (let round = 0; round < ROUNDS; round += 1) {
    let changed = false
    for (const row of round % 2 ? rows.toReversed() : rows) {
      for (const block of row.slice()) {
        const start = row.indexOf(block)
        const right = carry(row, start, 1)
        const left = carry(row, right, -1)
        changed = turn(block) || right !== start || left !== right || changed
      }
    }
    if (!changed) break
  }
}
