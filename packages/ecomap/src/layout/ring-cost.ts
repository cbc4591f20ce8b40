import { seatsOf, type RingGraph, type RingOrder } from './ring-graph.ts'

/** What is wrong with an order, the worst first: lines that cross, kinds torn apart, long lines. */
export interface RingCost {
  readonly crossings: number
  readonly breaks: number
  readonly length: number
}

/** Below zero when the first is better. */
export const compareCosts = (a: RingCost, b: RingCost): number =>
  a.crossings - b.crossings || a.breaks - b.breaks || a.length - b.length

/** How many seats lie between two on the shorter way round. */
export const distanceAround = (a: number, b: number, count: number): number => {
  const apart = a < b ? b - a : a - b
  return Math.min(apart, count - apart)
}

/**
 * How many pairs of lines cross, when every line that does not join neighbours runs round the outside:
 * two do where their ends take turns around the ring.
 */
export const ringCrossings = ({ edges }: RingGraph, seats: readonly number[]): number => {
  const spans = edges.map(([a, b]) => {
    const [from = 0, to = 0] = [seats[a], seats[b]]
    return from < to ? [from, to] : [to, from]
  })
  let crossings = 0
  for (const [place, [a = 0, b = 0]] of spans.entries()) {
    for (let other = place + 1; other < spans.length; other += 1) {
      const [c = 0, d = 0] = spans[other] ?? []
      if ((a < c && c < b && b < d) || (c < a && a < d && d < b)) crossings += 1
    }
  }
  return crossings
}

/** What an order costs. */
export const ringCost = (graph: RingGraph, order: RingOrder): RingCost => {
  const seats = seatsOf(order)
  const { kinds, edges } = graph
  const breaks = order.filter((system, seat) => {
    const next = order[(seat + 1) % order.length] ?? system
    return kinds[system] !== kinds[next]
  })
  const length = edges.reduce(
    (sum, [a, b]) => sum + distanceAround(seats[a] ?? 0, seats[b] ?? 0, order.length),
    0,
  )
  return { crossings: ringCrossings(graph, seats), breaks: breaks.length, length }
}
