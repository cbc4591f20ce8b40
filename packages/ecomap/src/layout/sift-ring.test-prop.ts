import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { insertIntoRing, orderRing } from './order-ring.ts'
import { compareCosts, ringCost } from './ring-cost.ts'
import type { RingGraph } from './ring-graph.ts'
import { siftRing } from './sift-ring.ts'

const graphs = (most: number): fc.Arbitrary<RingGraph> =>
  fc.integer({ min: 1, max: most }).chain((count) =>
    fc.record({
      kinds: fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: count, maxLength: count }),
      edges: fc
        .uniqueArray(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), {
          maxLength: count * 2,
          selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`,
        })
        .map((pairs) =>
          pairs
            .filter(([a, b]) => a !== b)
            .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
        ),
    }),
  )

const everybody = ({ kinds }: RingGraph): number[] => kinds.map((_, system) => system)

it('an order holds everybody once, and is never worse than the one it began with', () => {
  fc.assert(
    fc.property(graphs(24), (graph) => {
      const start = everybody(graph)
      const sifted = siftRing(graph, start)
      expect(sifted.toSorted((a, b) => a - b)).toEqual(start)
      expect(compareCosts(ringCost(graph, sifted), ringCost(graph, start))).toBeLessThanOrEqual(0)
      expect(orderRing(graph).toSorted((a, b) => a - b)).toEqual(start)
    }),
    { numRuns: 500 },
  )
})

it('what sifting reckons in steps is what the whole order costs: no single move makes it better', () => {
  fc.assert(
    fc.property(graphs(9), (graph) => {
      const order = siftRing(graph, everybody(graph))
      const cost = ringCost(graph, order)
      for (const system of order) {
        const rest = order.filter((each) => each !== system)
        for (const place of rest.keys()) {
          const moved = [...rest.slice(0, place), system, ...rest.slice(place)]
          expect(ringCost(graph, moved).crossings).toBeGreaterThanOrEqual(cost.crossings)
        }
      }
    }),
    { numRuns: 300 },
  )
})

it('somebody new sits where it costs least, and the others keep their order', () => {
  fc.assert(
    fc.property(graphs(12), (graph) => {
      const [newcomer, ...known] = everybody(graph)
      const order = insertIntoRing(graph, known)
      expect(order.filter((each) => each !== newcomer)).toEqual(known)
      expect(order).toHaveLength(graph.kinds.length)
    }),
    { numRuns: 200 },
  )
})
