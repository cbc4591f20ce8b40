import { graphlib, layout as layOutByDagre } from '@dagrejs/dagre'
import { segmentsCross, type Point } from '@relational-practice/core'
import { forceCollide, forceLink, forceManyBody, forceSimulation } from 'd3-force'
import ELK, { type ElkNode } from 'elkjs/lib/elk.bundled.js'
import type { Ecomap } from '../schema/index.ts'
import { workersView } from './generated-map.test-support.ts'
import { modelOf, type ModelLine } from './map-model.ts'
import { placeMap } from './place-map.ts'
import type { UnplacedSystem } from './plan-map.ts'

/** The radius of the household in every layout. */
const HUB = 150

/** One map as the same plain graph for every layout: the household, the systems, one line a pair. */
export interface PlainGraph {
  readonly systems: readonly UnplacedSystem[]
  readonly lines: readonly ModelLine[]
  readonly nodes: readonly { readonly id: string; readonly radius: number }[]
  readonly edges: readonly (readonly [string, string])[]
}

type Lines = readonly (readonly Point[])[]

/** A map as a plain graph. */
export const plainGraph = (ecomap: Ecomap): PlainGraph => {
  const model = modelOf(workersView(ecomap), { asOf: '2026-06-01' })
  const lines = new Map<string, ModelLine>()
  for (const line of model.lines) {
    const [a, b] = line.ends
    const ends = [a.startsWith('sy-') ? a : 'hh-home', b.startsWith('sy-') ? b : 'hh-home'] as const
    const key = ends.toSorted().join(' ')
    if (!lines.has(key)) lines.set(key, { ...line, key, ends: [ends[0], ends[1]] })
  }
  return {
    systems: model.systems,
    lines: [...lines.values()],
    nodes: [{ id: 'hh-home', radius: HUB }, ...model.systems],
    edges: [...lines.values()].map(({ ends }) => ends),
  }
}

/** How many pairs of lines cross. */
export const crossingsIn = (lines: Lines): number => {
  const pieces = lines.map((line) => line.slice(1).map((to, n) => ({ from: line[n] ?? to, to })))
  return pieces.reduce(
    (sum, own, place) =>
      sum +
      pieces
        .slice(place + 1)
        .filter((other) => own.some((a) => other.some((b) => segmentsCross(a, b)))).length,
    0,
  )
}

/** The lines of this package’s ring. */
export const onRing = ({ systems, lines }: PlainGraph): Lines =>
  [...placeMap(systems, lines, HUB).lines.values()].map(({ points }) => points)

/** The lines of a force layout, the household held in the middle (d3-force, 300 steps). */
export const byForce = ({ nodes, edges }: PlainGraph): Lines => {
  interface Body {
    id: string
    radius: number
    x?: number
    y?: number
    fx?: number
    fy?: number
  }
  const bodies = nodes.map(({ id, radius }): Body => ({
    id,
    radius,
    ...(id === 'hh-home' && { fx: 0, fy: 0 }),
  }))
  forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, { source: string; target: string }>(
        edges.map(([source, target]) => ({ source, target })),
      )
        .id(({ id }) => id)
        .distance(350),
    )
    .force('charge', forceManyBody().strength(-3000))
    .force(
      'collide',
      forceCollide<Body>(({ radius }) => radius + 8),
    )
    .stop()
    .tick(300)
  const places = new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, { x, y }]))
  return edges.map((ends) => ends.flatMap((end) => places.get(end) ?? []))
}

/** The lines dagre draws. */
export const byDagre = ({ nodes, edges }: PlainGraph): Lines => {
  const graph = new graphlib.Graph()
  graph.setGraph({})
  graph.setDefaultEdgeLabel(() => ({}))
  for (const { id, radius } of nodes) graph.setNode(id, { width: 2 * radius, height: 2 * radius })
  for (const [a, b] of edges) graph.setEdge(a, b)
  layOutByDagre(graph)
  const at = (id: string): Point => {
    const { x = 0, y = 0 } = graph.node(id)
    return { x, y }
  }
  return graph.edges().map((edge: { readonly v: string; readonly w: string }): readonly Point[] => {
    const inner: readonly Point[] = graph.edge(edge).points ?? []
    return [at(edge.v), ...inner.slice(1, -1), at(edge.w)]
  })
}

/** The lines ELK’s layered layout draws. */
export const byElk = async ({ nodes, edges }: PlainGraph): Promise<Lines> => {
  const map: ElkNode = {
    id: 'map',
    layoutOptions: { 'elk.algorithm': 'layered', 'elk.edgeRouting': 'POLYLINE' },
    children: nodes.map(({ id, radius }) => ({ id, width: 2 * radius, height: 2 * radius })),
    edges: edges.map(([a, b], place) => ({ id: `e${place}`, sources: [a], targets: [b] })),
  }
  const drawn: ElkNode = await new ELK.default().layout(map)
  return (drawn.edges ?? []).flatMap(({ sections = [] }) =>
    sections.map(({ startPoint, bendPoints = [], endPoint }) => [
      startPoint,
      ...bendPoints,
      endPoint,
    ]),
  )
}
