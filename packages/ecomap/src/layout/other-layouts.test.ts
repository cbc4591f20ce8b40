import { expect, it } from 'vitest'
import { generatedMap } from './generated-map.test-support.ts'
import { SHAPES, shapedMap } from './shaped-map.test-support.ts'
import {
  byDagre,
  byElk,
  byForce,
  crossingsIn,
  onRing,
  plainGraph,
} from './other-layouts.test-support.ts'

it('never has more crossings than a force layout, dagre or ELK on the same graph, and far fewer in sum', async () => {
  const sum = { ring: 0, force: 0, dagre: 0, elk: 0 }
  for (const density of [20, 60, 120]) {
    for (const systems of [3, 6, 10, 20, 40, 60]) {
      const graph = plainGraph(generatedMap({ systems, density, seed: 7 }))
      const ring = crossingsIn(onRing(graph))
      const others = {
        force: crossingsIn(byForce(graph)),
        dagre: crossingsIn(byDagre(graph)),
        elk: crossingsIn(await byElk(graph)),
      }
      expect([density, systems, ring <= Math.min(...Object.values(others))]).toEqual([
        density,
        systems,
        true,
      ])
      sum.ring += ring
      sum.force += others.force
      sum.dagre += others.dagre
      sum.elk += others.elk
    }
  }
  expect(sum.ring * 2).toBeLessThan(Math.min(sum.force, sum.dagre, sum.elk))
}, 120_000)

// Where next to nothing is tied to the household, its circle is in the way of lines a force layout draws.
const SHAPES_AROUND = SHAPES.filter((shape) => shape !== 'two-parts')

it.each(SHAPES_AROUND)(
  'has no more on maps that are hard by their shape: %s',
  async (shape) => {
    for (let seed = 0; seed < 3; seed += 1) {
      const graph = plainGraph(shapedMap(shape, seed))
      const others = [byForce(graph), byDagre(graph), await byElk(graph)].map(crossingsIn)
      expect([seed, crossingsIn(onRing(graph)) <= Math.min(...others)]).toEqual([seed, true])
    }
  },
  120_000,
)
