import type { Apart } from './place-rows.ts'
import type { RowModel } from './row-model.ts'
import { spread } from './spread.ts'

/** Where items are to stand, by item: put by hand, or where they stood before. */
export interface Kept {
  readonly pinned: ReadonlyMap<number, number>
  readonly previous: ReadonlyMap<number, number>
}

/** How firmly each holds its place against making room for others. */
const HOLD = { pinned: 1_000_000, passage: 1000, previous: 50, newcomer: 1 } as const

const middle = (numbers: readonly number[]): number | undefined => {
  if (numbers.length === 0) return undefined
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1]
}

/** Where newcomers belong, from those whose places are known: beside brothers and sisters, or above or below. */
const belongs = (
  { above, below, nets }: RowModel,
  item: number,
  known: (item: number) => number | undefined,
): number | undefined => {
  const wishes: number[] = []
  const wish = (x: number | undefined): void => {
    if (x !== undefined) wishes.push(x)
  }
  const mean = (items: readonly number[]): number | undefined => {
    const at = items.flatMap((each) => known(each) ?? [])
    return at.length === 0 ? undefined : at.reduce((sum, x) => sum + x, 0) / at.length
  }
  for (const net of above[item] ?? []) {
    const { bottoms = [], tops = [] } = nets[net] ?? {}
    const own = bottoms.indexOf(item)
    const elder = bottoms.slice(0, own).findLast((each) => known(each) !== undefined)
    const younger = bottoms.slice(own + 1).find((each) => known(each) !== undefined)
    if (elder !== undefined) wish((known(elder) ?? 0) + 1)
    else if (younger !== undefined) wish((known(younger) ?? 0) - 1)
    else wish(mean(tops))
  }
  for (const net of below[item] ?? []) wish(mean(nets[net]?.bottoms ?? []))
  return wishes.length === 0 ? undefined : wishes.reduce((sum, x) => sum + x, 0) / wishes.length
}

/** Puts the blocks of a row in the order of where they want to be; turns those whose people want it. */
const inWantedOrder = (
  row: readonly number[],
  { blocks }: RowModel,
  wanted: readonly number[],
): number[][] =>
  row
    .map((block) => {
      const items = blocks[block] ?? []
      const want = (item: number | undefined): number => wanted[item ?? -1] ?? 0
      const isTurned = want(items[0]) > want(items.at(-1))
      const sum = items.reduce((total, item) => total + want(item), 0)
      return { block, items: isTurned ? items.toReversed() : [...items], at: sum / items.length }
    })
    .toSorted((a, b) => a.at - b.at || a.block - b.block)
    .map(({ items }) => items)

/**
 * Moves a finished layout, in `xs`, so that everyone stands where they were put by hand or stood
 * before, as far as all have room. Newcomers go where they belong and push others aside as little
 * as need be. Returns the items of each row from left to right.
 */
export const keepPlaces = (
  model: RowModel,
  { pinned, previous }: Kept,
  apart: Apart,
  xs: number[],
): number[][] => {
  const { rowOf, rowCount, blocks, nets, above } = model
  const anchors = new Map([...previous, ...pinned])
  // What nobody was told a place for keeps its distance from those who were.
  const shift = middle([...anchors].map(([item, x]) => x - (xs[item] ?? 0))) ?? 0
  const wanted = xs.map((x, item) => anchors.get(item) ?? x + shift)
  if (previous.size > 0) {
    const known = (item: number): number | undefined => anchors.get(item)
    for (const block of blocks) {
      const first = block.findIndex((item) => anchors.has(item))
      block.forEach((item, place) => {
        if (anchors.has(item)) return
        const mate = block[first]
        if (mate === undefined) wanted[item] = belongs(model, item, known) ?? wanted[item] ?? 0
        else wanted[item] = (wanted[mate] ?? 0) + Math.sign(place - first)
      })
    }
  }
  const rows = Array.from({ length: rowCount }, (): number[] => [])
  blocks.forEach((block, number) => rows[rowOf[block[0] ?? 0] ?? 0]?.push(number))
  const holdOf = (item: number): number => {
    if (pinned.has(item)) return HOLD.pinned
    if (item >= model.nodeCount) return HOLD.passage
    return anchors.has(item) || previous.size === 0 ? HOLD.previous : HOLD.newcomer
  }
  return rows.map((row) => {
    for (const block of row) {
      for (const item of blocks[block] ?? []) {
        const net = (above[item] ?? []).find((each) => nets[each]?.straight)
        const [one, other = one] = nets[net ?? -1]?.tops ?? []
        if (item < model.nodeCount || one === undefined || other === undefined) continue
        wanted[item] = ((xs[one] ?? 0) + (xs[other] ?? 0)) / 2
      }
    }
    const items = inWantedOrder(row, model, wanted).flat()
    const gaps = items.slice(1).map((item, place) => apart(items[place] ?? item, item))
    const places = spread(
      items.map((item) => wanted[item] ?? 0),
      items.map(holdOf),
      gaps,
    )
    items.forEach((item, place) => (xs[item] = places[place] ?? 0))
    return items
  })
}

/** Items that do not stand where they were put by hand, going by how far they are from the others. */
export const displaced = (pinned: ReadonlyMap<number, number>, xs: readonly number[]): number[] => {
  const by = (item: number, x: number): number => (xs[item] ?? 0) - x
  const common = middle([...pinned].map(([item, x]) => by(item, x))) ?? 0
  return [...pinned].flatMap(([item, x]) => (by(item, x) === common ? [] : [item]))
}
