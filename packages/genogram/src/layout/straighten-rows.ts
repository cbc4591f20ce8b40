import type { Apart } from './place-rows.ts'
import type { RowModel } from './row-model.ts'
import { putRow, spacedRow, type SpacedRow } from './spaced-row.ts'
import { spread } from './spread.ts'

/** What going straight weighs against staying in place. */
const FIRM = 1000
/** Times rows are gone through downwards, and upwards in between where lines below had no room. */
const PASSES = 4
/** A passage keeps others so far from its line, besides half a symbol. */
const CLEAR = 60

/** How far a line past a generation is from going straight down: from where it ends to where it begins. */
const bentBy = ({ nets }: RowModel, net: number, xs: readonly number[]): number | undefined => {
  const { straight = false, tops = [], bottoms = [] } = nets[net] ?? {}
  const [one, other = one] = tops
  if (!straight || one === undefined || other === undefined) return undefined
  return ((xs[one] ?? 0) + (xs[other] ?? 0)) / 2 - (xs[bottoms[0] ?? 0] ?? 0)
}

/** How far a block would have to go for its lines past a generation to go straight, if it has any. */
const offBy = (
  model: RowModel,
  block: readonly number[],
  xs: readonly number[],
  towards: 'above' | 'below',
): number | undefined => {
  let sum = 0
  let count = 0
  for (const item of block) {
    for (const net of model[towards][item] ?? []) {
      const by = bentBy(model, net, xs)
      if (by === undefined) continue
      sum += towards === 'above' ? by : -by
      count += 1
    }
  }
  return count === 0 ? undefined : sum / count
}

/** How many lines past a generation do not go straight down, so that somebody may stand in their way. */
export const bentLines = (model: RowModel, xs: readonly number[]): number =>
  model.nets.filter((_, net) => Math.abs(bentBy(model, net, xs) ?? 0) > CLEAR).length

const straighten = (
  model: RowModel,
  { numbers, blocks }: SpacedRow,
  apart: Apart,
  xs: number[],
  towards: 'above' | 'below',
): void => {
  const { blockOf } = model
  const weights: number[] = []
  let isBent = false
  const wanted = blocks.map((block) => {
    const by = offBy(model, block, xs, towards)
    weights.push(by === undefined ? 1 : FIRM)
    if (by !== undefined && by !== 0) isBent = true
    return (xs[block[0] ?? 0] ?? 0) + (by ?? 0)
  })
  if (!isBent) return
  // Partners keep the distance they have.
  const kept = spacedRow(numbers, blocks, (left, right) =>
    blockOf[left] === blockOf[right] ? (xs[right] ?? 0) - (xs[left] ?? 0) : apart(left, right),
  )
  putRow(kept, spread(wanted, weights, kept.gaps), xs)
}

/**
 * Puts passages straight below where their lines come from, and moves others aside as little as need
 * be: a line past a generation that goes straight down runs through nobody.
 */
export const straightenRows = (
  model: RowModel,
  rows: readonly SpacedRow[],
  apart: Apart,
  xs: number[],
): void => {
  if (!model.nets.some(({ straight }) => straight)) return
  for (let pass = 0; pass < PASSES; pass += 1) {
    if (pass > 0) for (const row of rows.toReversed()) straighten(model, row, apart, xs, 'below')
    for (const row of rows) straighten(model, row, apart, xs, 'above')
  }
}
