import { itemsOf, type Rows } from './arrange-rows.ts'
import {
  COST,
  crossingsOf,
  disorderOf,
  netsByRow,
  separateCost,
  stretchOf,
  type Stretch,
} from './order-cost.ts'
import type { RowModel } from './row-model.ts'

/** How far a block is tried to either side, and how often all are. */
const REACH = 24
const REACH_OF_MANY = 8
const MANY = 1500
const ROUNDS = 4

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
  const { nets, blocks, rowOf, above, below } = model
  const places = new Int32Array(rowOf.length)
  const plan = { turned }
  const number = (row: readonly number[], from: number, place: number): void => {
    let at = place
    for (let next = from; next < row.length; next += 1) {
      for (const item of itemsOf(model, plan, row[next] ?? 0)) {
        places[item] = at
        at += 1
      }
    }
  }
  for (const row of rows) number(row, 0, 0)
  const netsOfRow = netsByRow(model, part)
  const reach = part.length > MANY ? REACH_OF_MANY : REACH
  const partners = new Map<number, (readonly [number, number])[]>()
  for (const pair of model.separate) {
    for (const item of pair) {
      const block = model.blockOf[item] ?? 0
      partners.set(block, [...(partners.get(block) ?? []), pair])
    }
  }
  const touching = blocks.map((items) => [
    ...new Set(items.flatMap((item) => [...(above[item] ?? []), ...(below[item] ?? [])])),
  ])
  const stretches = (block: number): Stretch[] =>
    (touching[block] ?? []).flatMap((net) => {
      const own = nets[net]
      return own ? [stretchOf(own, net, places)] : []
    })

  /** All that two blocks cost which their order among themselves decides. */
  const between = (left: number, right: number): number => {
    let cost = 0
    const [ones, others] = [stretches(left), left === right ? [] : stretches(right)]
    const seen = new Set<number>()
    for (const stretch of [...ones, ...others]) {
      if (seen.has(stretch.number)) continue
      seen.add(stretch.number)
      cost += disorderOf(stretch, places)
    }
    for (const one of ones) {
      for (const other of left === right ? ones : others) {
        if (one.number === other.number || one.net.row !== other.net.row) continue
        cost += COST.crossing * crossingsOf(one, other, places)
      }
    }
    for (const pair of [...(partners.get(left) ?? []), ...(partners.get(right) ?? [])]) {
      cost += separateCost(model, pair, netsOfRow, places)
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
  }
  /** Changes two neighbours over and returns what that adds. */
  const gain = (row: number[], place: number): number => {
    const [left, right] = [row[place] ?? 0, row[place + 1] ?? 0]
    const before = between(left, right)
    swap(row, place)
    return between(left, right) - before
  }
  /** Carries a block to one side as far as it may pay, and back to where it paid most. */
  const carry = (row: number[], from: number, step: 1 | -1): boolean => {
    let sum = 0
    let least = 0
    let best = from
    let at = from
    for (let moved = 0; moved < reach; moved += 1) {
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
    return best !== from
  }
  const turn = (row: readonly number[], block: number): boolean => {
    if ((blocks[block]?.length ?? 0) < 2) return false
    const place = row.indexOf(block)
    const first = places[itemsOf(model, plan, block)[0] ?? 0] ?? 0
    const cost = (): number => between(block, block) + COST.turned * (turned[block] ? 1 : 0) * 2
    const before = cost() + outside(block)
    turned[block] = !turned[block]
    number([row[place] ?? 0], 0, first)
    if (cost() + outside(block) < before) return true
    turned[block] = !turned[block]
    number([row[place] ?? 0], 0, first)
    return false
  }
  /** Crossings of a block's own lines with all others between the same rows. */
  const outside = (block: number): number => {
    let crossings = 0
    for (const one of stretches(block)) {
      for (const net of netsOfRow.get(one.net.row) ?? []) {
        const other = nets[net]
        if (!other || net === one.number) continue
        crossings += crossingsOf(one, stretchOf(other, net, places), places)
      }
    }
    return COST.crossing * crossings
  }

  for (let round = 0; round < ROUNDS; round += 1) {
    let changed = false
    for (const row of round % 2 ? rows.toReversed() : rows) {
      for (const block of row.slice()) {
        changed = carry(row, row.indexOf(block), 1) || changed
        changed = carry(row, row.indexOf(block), -1) || changed
        changed = turn(row, block) || changed
      }
    }
    if (!changed) break
  }
}
