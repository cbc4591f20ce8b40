import { compareCosts, ringCost } from './ring-cost.ts'
import { neighboursIn, type RingGraph, type RingOrder } from './ring-graph.ts'
import { begunAt, siftRing } from './sift-ring.ts'

/** Up to so many systems every order is tried. */
const TRY_ALL = 6

/** Every order that begins with the first system; the two ways round are both there. */
function* allOrders(count: number): Generator<RingOrder> {
  const build = function* (order: readonly number[]): Generator<RingOrder> {
    if (order.length === count) yield order
    for (let next = 1; next < count; next += 1) {
      if (!order.includes(next)) yield* build([...order, next])
    }
  }
  yield* build([0])
}

/** Those tied to each other after one another, as a walk along the ties meets them. */
const alongTies = ({ kinds, edges }: RingGraph): RingOrder => {
  const neighbours = neighboursIn({ kinds, edges })
  const degree = (system: number): number => neighbours[system]?.length ?? 0
  const order: number[] = []
  const seen = new Set<number>()
  const visit = (system: number): void => {
    if (seen.has(system)) return
    seen.add(system)
    order.push(system)
    const next = (neighbours[system] ?? []).toSorted((a, b) => degree(a) - degree(b) || a - b)
    for (const each of next) visit(each)
  }
  const all = kinds.map((_, system) => system)
  for (const system of all.toSorted((a, b) => degree(a) - degree(b) || a - b)) {
    if (degree(system) > 0) visit(system)
  }
  for (const system of all) visit(system)
  return order
}

const best = (graph: RingGraph, orders: Iterable<RingOrder>): RingOrder => {
  let found: RingOrder | undefined
  let cost: ReturnType<typeof ringCost> | undefined
  for (const order of orders) {
    const own = ringCost(graph, order)
    if (cost && compareCosts(own, cost) >= 0) continue
    found = order
    cost = own
  }
  return found ?? []
}

/**
 * Orders systems around the ring: lines between them cross least, then kinds sit together, then lines
 * are short. Exact for a few systems, else the best of a few beginnings, each improved in counted
 * steps. Systems are given in the order in which they shall sit where nothing else decides.
 */
export const orderRing = (graph: RingGraph): RingOrder => {
  const count = graph.kinds.length
  const asGiven = graph.kinds.map((_, system) => system)
  if (count < 4) return asGiven
  if (count <= TRY_ALL) return best(graph, allOrders(count))
  const starts = graph.edges.length === 0 ? [asGiven] : [asGiven, alongTies(graph)]
  return begunAt(
    best(
      graph,
      starts.map((start) => siftRing(graph, start)),
    ),
    0,
  )
}

/**
 * Puts new systems into an order that stays as it is, each where it costs least.
 *
 * @param order the systems that have seats, clockwise
 */
export const insertIntoRing = (graph: RingGraph, order: RingOrder): RingOrder => {
  let current = order
  const missing = graph.kinds.map((_, system) => system).filter((each) => !order.includes(each))
  for (const system of missing) {
    const known = new Set([...current, system])
    const part: RingGraph = {
      kinds: graph.kinds,
      edges: graph.edges.filter(([a, b]) => known.has(a) && known.has(b)),
    }
    const places = Array.from({ length: current.length + 1 }, (_, place) => [
      ...current.slice(0, place),
      system,
      ...current.slice(place),
    ])
    current = best(part, places)
  }
  return current
}
