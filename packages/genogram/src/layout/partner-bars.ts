import type { Id } from '@relational-practice/core'
import type { FamilyGraph } from './family-graph.ts'
import { freeLanes } from './free-lanes.ts'
import type { RowModel } from './row-model.ts'
import type { Sizes } from './sizes.ts'
import { filled } from './filled.ts'

/** A level line below the symbols of one row, between two partners or from one to the line of a higher one. */
export interface Bar {
  readonly unit: number
  readonly partnership?: Id<'u'>
  readonly row: number
  /** Who stands at its left and right end; nobody where the line comes down from a partner higher up. */
  readonly ends: readonly [number | undefined, number | undefined]
  left: number
  right: number
  /** 0 for the uppermost. */
  lane: number
}

/** Where lines leave the symbols of a row, and where those to children begin. */
export interface PartnerBars {
  readonly bars: readonly Bar[]
  /** Lanes used below each row. */
  readonly lanes: readonly number[]
  /** For each unit where its line to children begins, and below which lane (-1: at a lone parent's symbol). */
  readonly stems: readonly ({ readonly x: number; readonly lane: number } | undefined)[]
  /** For each net that leads from a partner down to the other's row, where it leaves the symbol. */
  readonly leaves: ReadonlyMap<number, number>
}

/** How far from a symbol's centre lines may leave it, and how far they keep from other things. */
const ATTACH = 30
const CLEAR = 12

/** The bars of one unit: one for each recorded partnership, or one for people who only share a child. */
const barsOf = (graph: FamilyGraph, model: RowModel, sizes: Sizes, unit: number): Bar[] => {
  const { parents, partnerships } = graph.units[unit] ?? { parents: [], partnerships: [] }
  const [one, other] = parents
  if (one === undefined || other === undefined) return []
  const names = partnerships.length > 0 ? partnerships : [undefined]
  const rowOf = (node: number): number => model.rowOf[node] ?? 0
  const x = (node: number): number => sizes.xs[node] ?? 0
  return names.flatMap((partnership): Bar[] => {
    const name = partnership && { partnership }
    if (rowOf(one) === rowOf(other)) {
      const ends: [number, number] = x(one) < x(other) ? [one, other] : [other, one]
      return [
        { unit, ...name, row: rowOf(one), ends, left: x(ends[0]), right: x(ends[1]), lane: 0 },
      ]
    }
    const lower = rowOf(one) < rowOf(other) ? other : one
    const last = model.nets.find(
      (net) => net.unit === unit && net.to === 'partner' && net.row === rowOf(lower) - 1,
    )
    const turn = sizes.xs[last?.bottoms[0] ?? lower] ?? 0
    const ends = x(lower) < turn ? ([lower, undefined] as const) : ([undefined, lower] as const)
    const [left, right] = [Math.min(x(lower), turn), Math.max(x(lower), turn)]
    return [{ unit, ...name, row: rowOf(lower), ends, left, right, lane: 0 }]
  })
}

/**
 * Spreads the lines that leave a symbol below over its width, so that none cross close to it.
 * Returns where `straight` of them go straight down.
 */
const attach = (node: number, bars: readonly Bar[], straight: number, x: number): number[] => {
  const toLeft = bars.filter(({ ends }) => ends[1] === node).toSorted((a, b) => b.left - a.left)
  const toRight = bars.filter(({ ends }) => ends[0] === node).toSorted((a, b) => b.right - a.right)
  const count = toLeft.length + toRight.length + straight
  const at = (place: number): number =>
    count < 2 ? x : x - ATTACH + Math.round((2 * ATTACH * place) / (count - 1))
  toLeft.forEach((bar, place) => (bar.right = at(place)))
  toRight.forEach((bar, place) => (bar.left = at(count - toRight.length + place)))
  return Array.from({ length: straight }, (_, place) => at(toLeft.length + place))
}

/** Draws the bars between partners below their symbols, and finds where children's lines begin. */
export const partnerBars = (graph: FamilyGraph, model: RowModel, sizes: Sizes): PartnerBars => {
  const bars = graph.units.flatMap((_, unit) => barsOf(graph, model, sizes, unit))
  const stems: ({ x: number; lane: number } | undefined)[] = graph.units.map(() => undefined)
  const leaves = new Map<number, number>()
  const barsAt = graph.nodes.map((): Bar[] => [])
  for (const bar of bars)
    for (const node of bar.ends) if (node !== undefined) barsAt[node]?.push(bar)
  graph.nodes.forEach((_, node) => {
    const lone = graph.unitsOf[node]?.find(
      (unit) => graph.units[unit]?.parents.length === 1 && graph.units[unit].children.length > 0,
    )
    const down = (model.below[node] ?? []).filter((net) => model.nets[net]?.to === 'partner')
    const count = down.length + (lone === undefined ? 0 : 1)
    const places = attach(node, barsAt[node] ?? [], count, sizes.xs[node] ?? 0)
    down.forEach((net, place) => leaves.set(net, places[place] ?? 0))
    if (lone !== undefined) stems[lone] = { x: places.at(-1) ?? 0, lane: -1 }
  })
  const lanes = filled(model.rowCount, 0)
  for (let row = 0; row < model.rowCount; row += 1) {
    const own = bars.filter((bar) => bar.row === row)
    const shortFirst = own.toSorted(
      (a, b) => a.right - a.left - (b.right - b.left) || a.unit - b.unit,
    )
    const used = freeLanes(shortFirst.map(({ left, right }) => [left, right] as const))
    shortFirst.forEach((bar, place) => (bar.lane = used[place] ?? 0))
    lanes[row] = used.reduce((most, lane) => Math.max(most, lane + 1), 0)
  }

  const children = wantedStems(graph, model, sizes.xs)
  const taken = new Set<string>()
  graph.units.forEach(({ parents }, unit) => {
    if (parents.length < 2 || children[unit] === undefined) return
    const own = bars.filter((bar) => bar.unit === unit)
    const deepest = own.toSorted((a, b) => b.row - a.row || b.lane - a.lane)[0]
    if (!deepest) return
    const x = stemX(deepest, children[unit], sizes, (at) => taken.has(`${deepest.row} ${at}`))
    taken.add(`${deepest.row} ${x}`)
    stems[unit] = { x, lane: deepest.lane }
  })
  return { bars, lanes, stems, leaves }
}

const wantedStems = (
  graph: FamilyGraph,
  model: RowModel,
  xs: readonly number[],
): (number | undefined)[] => {
  const wanted: (number | undefined)[] = graph.units.map(({ children }) =>
    children.length > 0 ? (xs[children[0] ?? 0] ?? 0) : undefined,
  )
  for (const { unit, to, tops, bottoms } of model.nets) {
    if (to === 'partner' || !tops.some((top) => top < model.nodeCount)) continue
    const at = bottoms.map((bottom) => xs[bottom] ?? 0)
    wanted[unit] = Math.floor((Math.min(...at) + Math.max(...at)) / 2)
  }
  return wanted
}

/** The place on a bar from which a line goes down between the labels, nearest to the children. */
const stemX = (bar: Bar, wanted: number, sizes: Sizes, isTaken: (x: number) => boolean): number => {
  const { xs, neighbours } = sizes
  const row = neighbours[bar.row] ?? []
  const spans: [number, number][] = []
  for (let place = 0; place <= row.length; place += 1) {
    const [before, after] = [row[place - 1], row[place]]
    const from =
      before === undefined
        ? -Infinity
        : (xs[before] ?? 0) + sizes.labelReachOf(before).right + CLEAR
    const to =
      after === undefined ? Infinity : (xs[after] ?? 0) - sizes.labelReachOf(after).left - CLEAR
    const low = Math.max(from, bar.left + CLEAR)
    const high = Math.min(to, bar.right - CLEAR)
    if (low <= high) spans.push([low, high])
  }
  const middle = Math.floor((bar.left + bar.right) / 2)
  const places = spans.map(([low, high]) => Math.min(high, Math.max(low, wanted)))
  const [best = middle] = places.toSorted(
    (a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || a - b,
  )
  let x = best
  for (let step = 1; isTaken(x) && step < 9; step += 1)
    x = best + (step % 2 ? 1 : -1) * 8 * Math.ceil(step / 2)
  return x
}
