import { itemsOf } from './arrange-rows.ts'
import type { Net, RowModel } from './row-model.ts'
import type { Order } from './search-order.ts'
import { packLeft, putRow, spacedRow, type SpacedRow } from './spaced-row.ts'
import { spread } from './spread.ts'
import { straightStart } from './straight-start.ts'

/** How far two neighbours' centres must be from each other, the left one first. */
export type Apart = (left: number, right: number) => number

/** Rounds over all rows: first each row after one other, then after both. */
const SWEEPS = 6
const ROUNDS = 16
/** From so many blocks on, lines are first made straight, and rows with many lines weigh more. */
const LARGE = 60
/** How far a line is off when it pulls half as much as it would in proportion: a few far off are better than many a little. */
const YIELD = 1000

/**
 * What weighs how much: a passage is held straight, parents and children pull each other, brothers
 * and sisters one another, and partners who are not side by side.
 */
const WEIGHT = { passage: 24, child: 6, parent: 8, sibling: 1, partner: 2 } as const
/** What keeps a place where nothing pulls. */
const STAY = 1

const middle = (net: Net, xs: readonly number[]): number => {
  let least = Infinity
  let most = -Infinity
  for (const bottom of net.bottoms) {
    const x = xs[bottom] ?? 0
    if (x < least) least = x
    if (x > most) most = x
  }
  return (least + most) / 2
}

const topOf = (net: Net, xs: readonly number[]): number | undefined => {
  const [one, other = one] = net.tops
  return one === undefined ? undefined : ((xs[one] ?? 0) + (xs[other ?? one] ?? 0)) / 2
}

/** From where a net's children are to where they would hang straight: the way its parents are off. */
const offBy = (model: RowModel, net: Net, xs: readonly number[]): number | undefined => {
  const top = topOf(net, xs)
  const [one = 0, other = one] = net.tops
  if (top === undefined) return undefined
  const below = middle(net, xs)
  if (model.blockOf[one] === model.blockOf[other]) return top - below
  // Parents who stand apart have a long line, and the children may hang from any of it.
  const [left, right] = [
    Math.min(xs[one] ?? 0, xs[other] ?? 0),
    Math.max(xs[one] ?? 0, xs[other] ?? 0),
  ]
  return Math.min(right, Math.max(left, below)) - below
}

/** Where each item of one part of a family stands from left to right, as whole numbers into `xs`. */
export const placeRows = (
  model: RowModel,
  order: Order,
  apart: Apart,
  xs: number[],
  care: 'full' | 'quick' = 'full',
): void => {
  const rows = order.rows.map((numbers) =>
    spacedRow(
      numbers,
      numbers.map((block) => itemsOf(model, order, block)),
      apart,
    ),
  )
  const isLarge = rows.reduce((sum, { numbers }) => sum + numbers.length, 0) > LARGE
  const isStraight = isLarge && care === 'full'
  if (isStraight) straightStart(model, rows, xs)
  else for (const row of rows) packLeft(row, xs)
  const importanceOf = isLarge ? importance(model) : undefined
  const partners = new Map(
    model.separate.flatMap(
      ([a, b]) =>
        [
          [a, b],
          [b, a],
        ] as const,
    ),
  )

  const settle = (row: SpacedRow, up: boolean, down: boolean): void => {
    const wanted: number[] = []
    const weights: number[] = []
    for (const block of row.blocks) {
      let sum = 0
      let weight = STAY
      for (const item of block) {
        const pull = (by: number, full: number, net?: Net): void => {
          let share = full
          if (importanceOf) share *= (net ? importanceOf(net) : 1) / (1 + Math.abs(by) / YIELD)
          sum += by * share
          weight += share
        }
        for (const number of up ? (model.above[item] ?? []) : []) {
          const net = model.nets[number]
          const by = net && offBy(model, net, xs)
          const isPassage = item >= model.nodeCount || (net?.tops[0] ?? 0) >= model.nodeCount
          if (by !== undefined) pull(by, isPassage ? WEIGHT.passage : WEIGHT.parent, net)
          if (net && net.bottoms.length > 1) pull(middle(net, xs) - (xs[item] ?? 0), WEIGHT.sibling)
        }
        for (const number of down ? (model.below[item] ?? []) : []) {
          const net = model.nets[number]
          const by = net && offBy(model, net, xs)
          if (by !== undefined)
            pull(-by, item >= model.nodeCount ? WEIGHT.passage : WEIGHT.child, net)
        }
        const partner = partners.get(item)
        if (partner !== undefined) pull((xs[partner] ?? 0) - (xs[item] ?? 0), WEIGHT.partner)
      }
      wanted.push((xs[block[0] ?? 0] ?? 0) + (sum === 0 ? 0 : sum / (weight - STAY)))
      weights.push(weight)
    }
    putRow(row, spread(wanted, weights, row.gaps), xs)
  }
  for (let sweep = 0; sweep < (isStraight ? 0 : SWEEPS); sweep += 1) {
    for (const row of rows) settle(row, true, false)
    for (const row of rows.toReversed()) settle(row, false, true)
  }
  const rounds = care === 'full' ? ROUNDS : 0
  for (let round = 0; round < rounds; round += 1) {
    for (const row of rows) settle(row, true, true)
    for (const row of rows.toReversed()) settle(row, true, true)
  }
  for (const row of rows.toReversed()) settle(row, false, true)
}

/** How much the lines between two rows weigh: where there are many, one aside pushes all others aside. */
const importance = ({ nets }: RowModel): ((net: Net) => number) => {
  const counts = new Map<number, number>()
  for (const { row } of nets) counts.set(row, (counts.get(row) ?? 0) + 1)
  return ({ row }) => (counts.get(row) ?? 1) * (counts.get(row) ?? 1)
}
