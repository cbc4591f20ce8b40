import { isIdOf, type Box, type Id, type Point } from '@relational-practice/core'
import type { ChildWires } from './child-wires.ts'
import { corners } from './corners.ts'
import type { FamilyGraph } from './family-graph.ts'
import type { PartnerLine } from './genogram-layout.ts'
import type { Bar, PartnerBars } from './partner-bars.ts'
import type { Label } from './person-label.ts'
import { netPath } from './net-path.ts'
import type { Heights } from './row-heights.ts'
import type { RowModel } from './row-model.ts'
import { HALF, symbolEdge } from './symbol-edge.ts'

type LabelOf = (partnership: Id<'u'>) => Label

interface Drawing {
  readonly graph: FamilyGraph
  readonly model: RowModel
  readonly bars: PartnerBars
  readonly wires: ChildWires
  readonly heights: Heights
}

/** From the symbol at the left (0) or right (1) end of a bar down to the bar. */
const upright = (bar: Bar, side: 0 | 1, { graph, heights, wires }: Drawing): Point[] => {
  const node = bar.ends[side]
  if (node === undefined) return []
  const x = side === 0 ? bar.left : bar.right
  const shape = graph.nodes[node]
  const edge = shape ? symbolEdge(shape, x - (wires.xs[node] ?? 0)) : HALF
  return [
    { x, y: (heights.ys[bar.row] ?? 0) + edge },
    { x, y: heights.barY(bar.row, bar.lane) },
  ]
}

/** From a partner higher up down to the level of a bar, and who that partner is. */
const descent = (
  { unit, row, lane }: Bar,
  { graph, heights, wires, model, bars: { leaves } }: Drawing,
): { readonly upper: number | undefined; readonly points: readonly Point[] } => {
  const { nets } = model
  const last = nets.findIndex(
    (net) => net.unit === unit && net.to === 'partner' && net.row === row - 1,
  )
  const first = nets.findIndex((net) => net.unit === unit && net.to === 'partner')
  const upper = nets[first]?.tops[0]
  const from = leaves.get(first) ?? 0
  const shape = graph.nodes[upper ?? -1]
  const start = heights.ys[model.rowOf[upper ?? -1] ?? 0] ?? 0
  const edge = shape ? symbolEdge(shape, from - (wires.xs[upper ?? -1] ?? 0)) : HALF
  const end = wires.xs[nets[last]?.bottoms[0] ?? -1] ?? 0
  const path = netPath(model, wires, heights, last, end)
  return {
    upper,
    points: [{ x: from, y: start + edge }, ...path, { x: end, y: heights.barY(row, lane) }],
  }
}

/** The level bar and what leads to it from both partners. */
const pathOf = (
  bar: Bar,
  drawing: Drawing,
): { readonly nodes: readonly (number | undefined)[]; readonly points: readonly Point[] } => {
  const [left, right] = [upright(bar, 0, drawing), upright(bar, 1, drawing).toReversed()]
  const [one, other] = bar.ends
  if (one !== undefined && other !== undefined) {
    return { nodes: bar.ends, points: corners([...left, ...right]) }
  }
  const { upper, points } = descent(bar, drawing)
  const rest = one === undefined ? right : left.toReversed()
  return { nodes: [upper, one ?? other], points: corners([...points, ...rest]) }
}

const middleOf = (points: readonly Point[]): Point => {
  let best: Point = points[0] ?? { x: 0, y: 0 }
  let longest = -1
  points.slice(1).forEach((point, place) => {
    const before = points[place] ?? point
    const length = Math.abs(point.x - before.x)
    if (point.y !== before.y || length <= longest) return
    longest = length
    best = { x: Math.floor((point.x + before.x) / 2), y: point.y }
  })
  return best
}

const above = ({ x, y }: Point, { width, height }: Label): Box => ({
  x: x - Math.floor(width / 2),
  y: y - height - (height > 0 ? 4 : 0),
  width,
  height,
})

/** How far words and slashes keep from a line that crosses theirs, and by how much they give way at a time. */
const CLEAR = 8
const SHIFT = 8

/** Where other lines cross a bar: those that start above it, and those from its row's symbols to a lower bar. */
const crossingsOf = (bar: Bar, { bars: { bars, stems } }: Drawing): readonly number[] => [
  ...bars
    .filter((other) => other.row === bar.row && other.lane > bar.lane)
    .flatMap(({ ends, left, right }) => [
      ...(ends[0] === undefined ? [] : [left]),
      ...(ends[1] === undefined ? [] : [right]),
    ]),
  ...bars
    .filter((other) => other.row === bar.row && other.lane < bar.lane)
    .flatMap(({ unit }) => stems[unit]?.x ?? []),
]

/** The place nearest to the middle of a bar where nothing crosses what stands at it; the middle, where there is none. */
const freeMiddle = (bar: Bar, middle: Point, { width }: Label, drawing: Drawing): Point => {
  const half = Math.ceil(width / 2) + CLEAR
  const taken = crossingsOf(bar, drawing)
  const isFree = (x: number): boolean =>
    taken.every((crossing) => crossing <= x - half || crossing >= x + half)
  if (width === 0 || isFree(middle.x)) return middle
  const room = Math.floor((bar.right - bar.left) / 2) - half
  for (let shift = SHIFT; shift <= room; shift += SHIFT) {
    const x = [middle.x - shift, middle.x + shift].find(isFree)
    if (x !== undefined) return { ...middle, x }
  }
  return middle
}

/** The lines between partners, and between people who share a child. */
export const partnerLines = (drawing: Drawing, labelOf: LabelOf): PartnerLine[] =>
  drawing.bars.bars.map((bar): PartnerLine => {
    const { nodes, points } = pathOf(bar, drawing)
    const [one, other] = nodes.map((node) => drawing.graph.nodes[node ?? -1]?.id)
    const label = bar.partnership ? labelOf(bar.partnership) : { lines: [], width: 0, height: 0 }
    const middle = freeMiddle(bar, middleOf(points), label, drawing)
    return {
      ...(bar.partnership && { partnership: bar.partnership }),
      partners: [personOf(one), personOf(other)],
      points,
      middle,
      label: label.lines.join(' '),
      labelBox: above(middle, label),
    }
  })

const personOf = (id: Id | undefined): Id<'p'> => (id && isIdOf('p', id) ? id : 'p-')
