import { isIdOf, type Id, type Point } from '@relational-practice/core'
import type { ChildWires } from './child-wires.ts'
import { corners } from './corners.ts'
import type { Descent, FamilyGraph } from './family-graph.ts'
import type { ChildLine, TwinMark } from './genogram-layout.ts'
import type { PartnerBars } from './partner-bars.ts'
import { netPath } from './net-path.ts'
import { FORK, type Heights } from './row-heights.ts'
import type { RowModel } from './row-model.ts'
import type { Sizes } from './sizes.ts'
import { HALF, symbolEdge } from './symbol-edge.ts'

/** How far a line to a child beside or above its parents keeps from symbols. */
const DETOUR = 14

/** The lines from parents, or from the bar of a group, to each child. */
export const childLines = (
  graph: FamilyGraph,
  model: RowModel,
  bars: PartnerBars,
  wires: ChildWires,
  heights: Heights,
  sizes: Sizes,
): { readonly lines: readonly ChildLine[]; readonly twins: readonly TwinMark[] } => {
  const { nets, above, rowOf } = model
  const y = (node: number): number => heights.ys[rowOf[node] ?? 0] ?? 0
  const topOf = (child: number): number => y(child) - HALF
  const endAt = (child: number, x: number): Point => {
    const node = graph.nodes[child]
    return { x, y: y(child) - (node ? symbolEdge(node, x - (wires.xs[child] ?? 0)) : HALF) }
  }
  const personId = (node: number): Id<'p'>[] => {
    const id = graph.nodes[node]?.id
    return id && isIdOf('p', id) ? [id] : []
  }

  const startOf = (unit: number): Point[] => {
    const stem = bars.stems[unit]
    const parents = graph.units[unit]?.parents ?? []
    if (!stem || parents.length === 0) return []
    const row = Math.max(...parents.map((parent) => rowOf[parent] ?? 0))
    if (stem.lane >= 0) return [{ x: stem.x, y: heights.barY(row, stem.lane) }]
    const [parent = -1] = parents
    const node = graph.nodes[parent]
    const edge = node ? symbolEdge(node, stem.x - (wires.xs[parent] ?? 0)) : HALF
    return [{ x: stem.x, y: (heights.ys[row] ?? 0) + edge }]
  }
  /** To a child that could not be put below: down from the parents, beside the child, and over it. */
  const detour = (unit: number, child: number): Point[] => {
    const [start] = startOf(unit)
    if (!start) return []
    const row = Math.max(...(graph.units[unit]?.parents ?? []).map((parent) => rowOf[parent] ?? 0))
    const low = (heights.bottoms[row] ?? 0) + DETOUR
    const x = wires.xs[child] ?? 0
    const beside = x + sizes.reachOf(child).right + DETOUR
    const over = topOf(child) - DETOUR
    return [
      start,
      { x: start.x, y: low },
      { x: beside, y: low },
      { x: beside, y: over },
      { x, y: over },
      endAt(child, x),
    ]
  }

  const lines: ChildLine[] = []
  graph.units.forEach(({ descents }, unit) => {
    const drawn = new Map<number, number>()
    for (const descent of descents) {
      const { child } = descent
      const count = drawn.get(child) ?? 0
      drawn.set(child, count + 1)
      const net = above[child]?.find((each) => nets[each]?.unit === unit)
      if (net === undefined) {
        lines.push(lineOf(graph, descent, detour(unit, child), personId))
        continue
      }
      const x = wires.attachedAt(net, child)[count] ?? wires.xs[child] ?? 0
      const fork = count === 0 ? wires.forkAt(net, child) : undefined
      const points = [...startOf(unit), ...netPath(model, wires, heights, net, fork ?? x)]
      if (fork !== undefined) points.push({ x: fork, y: topOf(child) - FORK })
      lines.push(lineOf(graph, descent, corners([...points, endAt(child, x)]), personId))
    }
  })
  const twins = graph.twins.flatMap(({ id, nodes, identical }): TwinMark[] => {
    const [first] = nodes
    const net = above[first ?? -1]?.find((each) => wires.forkAt(each, first ?? -1) !== undefined)
    const fork = net === undefined ? undefined : wires.forkAt(net, first ?? -1)
    if (net === undefined || first === undefined || fork === undefined) return []
    const born = nodes.filter((node) => wires.forkAt(net, node) === fork)
    const to = born.map((node) => endAt(node, wires.attachedAt(net, node)[0] ?? 0))
    const from = { x: fork, y: topOf(first) - FORK }
    const halves = to.map((end) => Math.floor((end.x + fork) / 2))
    const level = topOf(first) - FORK / 2
    const bar: [Point, Point] = [
      { x: Math.min(...halves), y: level },
      { x: Math.max(...halves), y: level },
    ]
    return [{ id, from, to, ...(identical && { bar }) }]
  })
  return { lines, twins }
}

const lineOf = (
  graph: FamilyGraph,
  { child, kind, links, parents, contested }: Descent,
  points: readonly Point[],
  personId: (node: number) => Id<'p'>[],
): ChildLine => ({
  links,
  parents: parents.flatMap(personId),
  child: graph.nodes[child]?.id ?? 'p-',
  kind,
  contested,
  points,
})
