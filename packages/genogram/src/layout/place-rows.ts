import { itemsOf } from './arrange-rows.ts'
import { loosePieces } from './loose-pieces.ts'
import type { RowModel } from './row-model.ts'
import { rowPulls } from './row-pulls.ts'
import type { Order } from './search-order.ts'
import { packLeft, putRow, spacedRow, type SpacedRow } from './spaced-row.ts'
import { spread } from './spread.ts'
import { straightStart } from './straight-start.ts'
import { straightenRows } from './straighten-rows.ts'

/** How far two neighbours' centres must be from each other, the left one first. */
export type Apart = (left: number, right: number) => number

/** Rounds over all rows: first each row after one other, then after both. */
const SWEEPS = 6
const ROUNDS = 4
/** From so many blocks on, lines are first made straight, and rows with many lines weigh more. */
const LARGE = 20
/** What keeps a place where nothing pulls, and partners near each other who are each below their own parents. */
const STAY = 1
const TOGETHER = 3

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

  const pulls = rowPulls(model, xs, isLarge)
  const settle = (number: number, row: SpacedRow, up: boolean, down: boolean): void => {
    const { blocks, gaps } = row
    pulls.measure(number, row.items, up, down)
    const x = (place: number): number => xs[blocks[place]?.[0] ?? 0] ?? 0
    const weights: number[] = []
    const wanted = blocks.map((block, place) => {
      let sum = 0
      let weight = 0
      for (const item of block) {
        sum += pulls.sum[item] ?? 0
        weight += pulls.weight[item] ?? 0
      }
      if (row.joined[place]) {
        sum += TOGETHER * (x(place - 1) + (gaps[place - 1] ?? 0) - x(place))
        weight += TOGETHER
      }
      if (row.joined[place + 1]) {
        sum += TOGETHER * (x(place + 1) - (gaps[place] ?? 0) - x(place))
        weight += TOGETHER
      }
      weights.push(weight + STAY)
      return x(place) + (sum === 0 ? 0 : sum / weight)
    })
    putRow(row, spread(wanted, weights, gaps), xs)
  }
  const down = [...rows.keys()]
  const up = down.toReversed()
  const settleAll = (
    of: readonly SpacedRow[],
    way: readonly number[],
    above: boolean,
    below: boolean,
  ): void => {
    for (const number of way) {
      const row = of[number]
      if (row) settle(number, row, above, below)
    }
  }
  for (let sweep = 0; sweep < (isStraight ? 0 : SWEEPS); sweep += 1) {
    settleAll(rows, down, true, false)
    settleAll(rows, up, false, true)
  }
  if (care === 'quick') {
    settleAll(rows, up, false, true)
    return
  }
  const loose = rows.map((row) => loosePieces(model, row, apart))
  for (let round = 0; round < ROUNDS; round += 1) {
    settleAll(loose, down, true, true)
    settleAll(loose, up, true, true)
  }
  settleAll(loose, up, false, true)
  straightenRows(model, rows, apart, xs)
}
