import type { Apart } from './place-rows.ts'

/** A row's blocks from left to right and the room they need. */
export interface SpacedRow {
  readonly numbers: readonly number[]
  /** The items of each block. */
  readonly blocks: readonly (readonly number[])[]
  /** From the first item of a block to each of its items. */
  readonly offsets: readonly (readonly number[])[]
  /** From the first item of one block to the first of the next, at least. */
  readonly gaps: readonly number[]
  /** All of its items, left to right. */
  readonly items: readonly number[]
  /** For each block whether it is the rest of the one before it; nothing where no block is cut. */
  readonly joined: readonly boolean[]
}

/** Measures the room the blocks of a row need. */
export const spacedRow = (
  numbers: readonly number[],
  blocks: readonly (readonly number[])[],
  apart: Apart,
): SpacedRow => {
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
  return { numbers, blocks, offsets, gaps, items: blocks.flat(), joined: [] }
}

/** Writes where each item stands, from where the first of each block does. */
export const putRow = (
  { blocks, offsets }: SpacedRow,
  starts: readonly number[],
  xs: number[],
): void => {
  blocks.forEach((block, place) => {
    block.forEach((item, within) => {
      xs[item] = (starts[place] ?? 0) + (offsets[place]?.[within] ?? 0)
    })
  })
}

/** Puts a row together as close as it may be, from 0 on. */
export const packLeft = (row: SpacedRow, xs: number[]): void => {
  let at = 0
  const starts = row.blocks.map((_, place) => {
    if (place > 0) at += row.gaps[place - 1] ?? 0
    return at
  })
  putRow(row, starts, xs)
}
