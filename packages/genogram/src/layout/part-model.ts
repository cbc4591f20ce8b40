import type { Net, RowModel } from './row-model.ts'

/** One part of a family as a family of its own, and which of the whole's items and blocks its own are. */
export interface PartModel {
  readonly model: RowModel
  readonly items: readonly number[]
  readonly blocks: readonly number[]
}

/** Takes one part out of a family, so that work on it costs what the part is large, not the family. */
export const partModel = (whole: RowModel, part: readonly number[]): PartModel => {
  const items = part.flatMap((block) => whole.blocks[block] ?? []).toSorted((a, b) => a - b)
  if (part.length === whole.blocks.length) return { model: whole, items, blocks: part }
  const own = new Map(items.map((item, number) => [item, number]))
  const numbersOf = (list: readonly number[]): number[] => list.map((item) => own.get(item) ?? 0)
  const netNumbers = [
    ...new Set(
      items.flatMap((item) => [...(whole.above[item] ?? []), ...(whole.below[item] ?? [])]),
    ),
  ].toSorted((a, b) => a - b)
  const nets = netNumbers.flatMap((number): Net[] => {
    const net = whole.nets[number]
    if (!net) return []
    const { tops, bottoms, together } = net
    return [
      {
        ...net,
        tops: numbersOf(tops),
        bottoms: numbersOf(bottoms),
        together: together.map(numbersOf),
      },
    ]
  })
  const above = items.map((): number[] => [])
  const below = items.map((): number[] => [])
  nets.forEach((net, number) => {
    for (const top of net.tops) below[top]?.push(number)
    for (const bottom of net.bottoms) above[bottom]?.push(number)
  })
  const blocks = part.map((block) => numbersOf(whole.blocks[block] ?? []))
  const blockOf = items.map(() => 0)
  blocks.forEach((block, number) => {
    for (const item of block) blockOf[item] = number
  })
  const model = {
    rowOf: items.map((item) => whole.rowOf[item] ?? 0),
    rowCount: whole.rowCount,
    blocks,
    blockOf,
    nets,
    above,
    below,
    separate: whole.separate.flatMap(([one, other]): [number, number][] => {
      const [a, b] = [own.get(one), own.get(other)]
      return a === undefined || b === undefined ? [] : [[a, b]]
    }),
    parts: [blocks.map((_, block) => block)],
    nodeCount: items.filter((item) => item < whole.nodeCount).length,
  }
  return { model, items, blocks: part }
}
