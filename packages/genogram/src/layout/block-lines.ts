import type { RowModel } from './row-model.ts'

/** A group of brothers and sisters some of whom are in one block. */
export interface FamilySeats {
  readonly net: number
  /** Which of the net's bottoms are in the block. */
  readonly seats: readonly number[]
}

/** For each block the lines that its place along its row bears on. */
export interface BlockLines {
  /** Nets it is a bottom of, and a top of. */
  readonly up: readonly (readonly number[])[]
  readonly down: readonly (readonly number[])[]
  /** Those of `up` with more than one bottom. */
  readonly families: readonly (readonly FamilySeats[])[]
  /** Pairs of partners who stand apart, one or both of them in the block. */
  readonly partners: readonly (readonly (readonly [number, number])[])[]
}

/** Finds what each block's place bears on. */
export const blockLines = (model: RowModel): BlockLines => {
  const { blocks, blockOf, above, below, nets } = model
  const listOf = (lists: readonly (readonly number[])[], block: readonly number[]): number[] => [
    ...new Set(block.flatMap((item) => lists[item] ?? [])),
  ]
  const up = blocks.map((block) => listOf(above, block))
  const seatsOf = nets.map(({ bottoms }) => {
    const seats = new Map<number, number[]>()
    bottoms.forEach((bottom, seat) => {
      const block = blockOf[bottom] ?? 0
      const own = seats.get(block)
      if (own) own.push(seat)
      else seats.set(block, [seat])
    })
    return seats
  })
  const partners = blocks.map((): (readonly [number, number])[] => [])
  for (const pair of model.separate) {
    const [one = 0, other = 0] = pair.map((item) => blockOf[item] ?? 0)
    partners[one]?.push(pair)
    if (other !== one) partners[other]?.push(pair)
  }
  return {
    up,
    down: blocks.map((block) => listOf(below, block)),
    families: up.map((own, block) =>
      own
        .filter((net) => (nets[net]?.bottoms.length ?? 0) > 1)
        .map((net) => ({ net, seats: seatsOf[net]?.get(block) ?? [] })),
    ),
    partners,
  }
}
