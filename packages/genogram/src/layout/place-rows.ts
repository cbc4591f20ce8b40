import { itemsOf } from './arrange-rows.ts'
import type { Net, RowModel } from './row-model.ts'
import type { Order } from './search-order.ts'
import { spread } from './spread.ts'

/** How far two neighbours' centres must be from each other, the left one first. */
export type Apart = (left: number, right: number) => number

/** Rounds over all rows: first each row after one other, then after both. */
const SWEEPS = 6
const ROUNDS = 16

/**
 * What weighs how much: a passage is held straight, parents and children pull each other, brothers
 * and sisters one another, and partners who are not side by side.
 */
const WEIGHT = { passage: 24, child: 6, parent: 8, sibling: 1, partner: 2 } as const
/** What keeps a place where nothing pulls. */
const STAY = 1

interface Row {
  readonly blocks: readonly (readonly number[])[]
  /** From the first item of a block to each of its items. */
  readonly offsets: readonly (readonly number[])[]
  /** From the first item of one block to the first of the next, at least. */
  readonly gaps: readonly number[]
}

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
  const rows = order.rows.map((blocks) =>
    rowOf(
      blocks.map((block) => itemsOf(model, order, block)),
      apart,
    ),
  )
  for (const row of rows) packLeft(row, xs)
  const partners = new Map(
    model.separate.flatMap(
      ([a, b]) =>
        [
          [a, b],
          [b, a],
        ] as const,
    ),
  )

  const settle = (row: Row, up: boolean, down: boolean): void => {
    const wanted: number[] = []
    const weights: number[] = []
    for (const block of row.blocks) {
      let sum = 0
      let weight = STAY
      for (const item of block) {
        const pull = (by: number, share: number): void => {
          sum += by * share
          weight += share
        }
        for (const number of up ? (model.above[item] ?? []) : []) {
          const net = model.nets[number]
          const by = net && offBy(model, net, xs)
          const isPassage = item >= model.nodeCount || (net?.tops[0] ?? 0) >= model.nodeCount
          if (by !== undefined) pull(by, isPassage ? WEIGHT.passage : WEIGHT.parent)
          if (net && net.bottoms.length > 1) pull(middle(net, xs) - (xs[item] ?? 0), WEIGHT.sibling)
        }
        for (const number of down ? (model.below[item] ?? []) : []) {
          const net = model.nets[number]
          const by = net && offBy(model, net, xs)
          if (by !== undefined) pull(-by, item >= model.nodeCount ? WEIGHT.passage : WEIGHT.child)
        }
        const partner = partners.get(item)
        if (partner !== undefined) pull((xs[partner] ?? 0) - (xs[item] ?? 0), WEIGHT.partner)
      }
      wanted.push((xs[block[0] ?? 0] ?? 0) + (sum === 0 ? 0 : sum / (weight - STAY)))
      weights.push(weight)
    }
    put(row, spread(wanted, weights, row.gaps), xs)
  }
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
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

const rowOf = (blocks: readonly (readonly number[])[], apart: Apart): Row => {
  const offsets = blocks.map((block) => {
    let at = 0
    return block.map((item, place) => {
      const before = block[place - 1]
      if (before !== undefined) at += apart(before, item)
      return at
    })
  })
  const gaps = blocks.slice(1).map((block, place) => {
    const before = blocks[place] ?? []
    return (offsets[place]?.at(-1) ?? 0) + apart(before.at(-1) ?? 0, block[0] ?? 0)
  })
  return { blocks, offsets, gaps }
}

const put = ({ blocks, offsets }: Row, starts: readonly number[], xs: number[]): void => {
  blocks.forEach((block, place) => {
    block.forEach((item, within) => {
      xs[item] = (starts[place] ?? 0) + (offsets[place]?.[within] ?? 0)
    })
  })
}

const packLeft = (row: Row, xs: number[]): void => {
  let at = 0
  const starts = row.blocks.map((_, place) => {
    if (place > 0) at += row.gaps[place - 1] ?? 0
    return at
  })
  put(row, starts, xs)
}
