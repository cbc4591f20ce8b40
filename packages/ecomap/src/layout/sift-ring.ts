import { distanceAround, type RingCost } from './ring-cost.ts'
import { neighboursIn, seatsOf, type RingGraph, type RingOrder } from './ring-graph.ts'

const less = (a: RingCost, b: RingCost): boolean =>
  a.crossings < b.crossings ||
  (a.crossings === b.crossings &&
    (a.breaks < b.breaks || (a.breaks === b.breaks && a.length < b.length)))

/**
 * How many more crossings there are between the lines of two neighbours, `u` before `v`, once they
 * have changed places: nothing else changes.
 */
const swapGain = (
  neighboursOfU: readonly number[],
  neighboursOfV: readonly number[],
  after: (system: number) => number,
  [u, v]: readonly [number, number],
): number => {
  let gain = 0
  for (const a of neighboursOfU) {
    if (a === v) continue
    for (const b of neighboursOfV) {
      if (b === u || a === b) continue
      gain += after(a) > after(b) ? 1 : -1
    }
  }
  return gain
}

/** Takes one system all the way round and leaves it where the order is best; the same order where it sits best. */
const siftOne = (
  graph: RingGraph,
  neighbours: readonly (readonly number[])[],
  order: RingOrder,
  system: number,
): RingOrder => {
  const count = order.length
  const { kinds } = graph
  const start = order.indexOf(system)
  // The others as one meets them clockwise from the system; `passed` of them lie behind it.
  const rest = [...order.slice(start + 1), ...order.slice(0, start)]
  const placeInRest: number[] = Array.from({ length: count }, () => -1)
  for (const [place, each] of rest.entries()) placeInRest[each] = place
  const own = neighbours[system] ?? []
  const apart = (a: number, b: number): number => (kinds[a] === kinds[b] ? 0 : 1)
  const costAt = (passed: number, crossings: number): RingCost => {
    const before = rest[(passed + count - 2) % (count - 1)] ?? system
    const next = rest[passed % (count - 1)] ?? system
    const breaks = apart(before, system) + apart(system, next) - apart(before, next)
    const length = own.reduce((sum, other) => {
      const place = placeInRest[other] ?? 0
      const seat = place < passed ? place : place + 1
      return sum + distanceAround(seat, passed, count)
    }, 0)
    return { crossings, breaks, length }
  }
  let crossings = 0
  let best = costAt(0, 0)
  let bestPassed = 0
  for (let passed = 1; passed < count - 1; passed += 1) {
    const other = rest[passed - 1] ?? system
    // Seen from behind the two, clockwise: where each end lies on the rest of the ring.
    const after = (end: number): number => {
      const place = placeInRest[end] ?? 0
      return place < passed ? place + count : place
    }
    crossings += swapGain(own, neighbours[other] ?? [], after, [system, other])
    if (crossings > best.crossings) continue
    const cost = costAt(passed, crossings)
    if (less(cost, best)) {
      best = cost
      bestPassed = passed
    }
  }
  if (bestPassed === 0) return order
  return [...rest.slice(0, bestPassed), system, ...rest.slice(bestPassed)]
}

/** How often every system is taken round at most. */
const MOST_ROUNDS = 12

/**
 * Improves an order by taking one system after another round the ring (circular sifting, Baur and
 * Brandes 2004), until nothing gets better or the rounds are used up.
 */
export const siftRing = (graph: RingGraph, start: RingOrder): RingOrder => {
  if (start.length < 3) return start
  const neighbours = neighboursIn(graph)
  const byDegree = start.toSorted(
    (a, b) => (neighbours[b]?.length ?? 0) - (neighbours[a]?.length ?? 0) || a - b,
  )
  let order = start
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = order
    for (const system of byDegree) order = siftOne(graph, neighbours, order, system)
    if (order === before) break
  }
  return order
}

/** The same order, begun at the system that lay on the first seat of another. */
export const begunAt = (order: RingOrder, first: number): RingOrder => {
  const seat = seatsOf(order)[first] ?? 0
  return [...order.slice(seat), ...order.slice(0, seat)]
}
