/** What the ring is ordered by: systems as numbers, who of them is tied to whom, and what each is. */
export interface RingGraph {
  /** What kind each system is; alike ones shall sit together. */
  readonly kinds: readonly string[]
  /** Ties between systems, each pair once and the lower number first. */
  readonly edges: readonly (readonly [number, number])[]
}

/** An order around the ring: which system sits on each seat, clockwise. */
export type RingOrder = readonly number[]

/** The seats of an order: on which each system sits. */
export const seatsOf = (order: RingOrder): readonly number[] => {
  const seats: number[] = Array.from({ length: order.length }, () => 0)
  for (const [seat, system] of order.entries()) seats[system] = seat
  return seats
}

/** Who is tied to each system. */
export const neighboursIn = ({ kinds, edges }: RingGraph): readonly (readonly number[])[] => {
  const neighbours: number[][] = kinds.map(() => [])
  for (const [a, b] of edges) {
    neighbours[a]?.push(b)
    neighbours[b]?.push(a)
  }
  return neighbours
}
