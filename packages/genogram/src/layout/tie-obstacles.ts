import { grow, unionOf, type Box, type Point } from '@relational-practice/core'
import type { Obstacle } from './cost-field.ts'
import { distance, type TieEnd } from './tie-end.ts'

/** What a tie line joins and keeps clear of. */
export interface TieSpace {
  readonly ends: ReadonlyMap<string, TieEnd>
  /** Symbols by id; a line may enter those of its own two people only. */
  readonly symbols: ReadonlyMap<string, Box>
  /** Names and dates, at people, partner lines and homes. */
  readonly labels: readonly Box[]
  /** Marks and letters beside symbols. */
  readonly marks: readonly Box[]
  /** Where slashes stand behind the dates at partner lines. */
  readonly slashes: readonly Box[]
  /** Lines between partners and down to children, from end to end. */
  readonly lines: readonly (readonly Point[])[]
  /** Outlines of homes. */
  readonly outlines: readonly (readonly Point[])[]
}

/**
 * What each ten units cost over a symbol and close to it, over a label and close to it, over a sign beside a symbol, the slashes at a partner line,
 * across a line and along it, over another tie and near its ends, an outline, beside all people and words, and further away.
 */
export const OVER = {
  symbol: 300,
  nearSymbol: 50,
  label: 200,
  nearLabel: 30,
  mark: 60,
  slashes: 16,
  line: 3,
  alongLine: 8,
  tie: 9,
  tieEnd: 12,
  outline: 1,
  margin: 3,
  outside: 40,
} as const
/** As close as no line may come, and half of what a zigzag swings to its sides, and a little. */
const TOUCHING = 3
const CLEAR = 11
const BESIDE_LINE = 7
const ALONG_LINE = 12
/** How close to where one tie ends another does not. */
const BESIDE_END = 14
/** How far from its ends a line may go. */
export const NEAR = 330
/** A slanting line stands in the way of others piece by piece, not as one box around all of it. */
const PIECE = 20
const cutUp = (from: Point, to: Point): readonly (readonly [Point, Point])[] => {
  if (from.x === to.x || from.y === to.y) return [[from, to]]
  const steps = Math.ceil(distance(from, to) / PIECE)
  const at = (step: number): Point => ({
    x: from.x + Math.round(((to.x - from.x) * step) / steps),
    y: from.y + Math.round(((to.y - from.y) * step) / steps),
  })
  return Array.from({ length: steps }, (_, step) => [at(step), at(step + 1)] as const)
}

const boxBetween = (from: Point, to: Point): Box => ({
  x: Math.min(from.x, to.x),
  y: Math.min(from.y, to.y),
  width: Math.abs(to.x - from.x),
  height: Math.abs(to.y - from.y),
})

const pieces = (points: readonly Point[], by: number, cost: number): Obstacle[] =>
  points
    .slice(1)
    .flatMap((end, place) => cutUp(points[place] ?? end, end))
    .map(([from, to]) => ({ box: grow(boxBetween(from, to), by), cost }))

/** Room to both sides of the level and upright pieces of a line, along which no tie should run. */
const besides = (points: readonly Point[]): Obstacle[] =>
  points.slice(1).flatMap((to, place) => {
    const from = points[place] ?? to
    const way = from.y === to.y ? 'level' : from.x === to.x ? 'upright' : undefined
    const box = grow(boxBetween(from, to), ALONG_LINE)
    return way ? [{ box, cost: 0, along: { way, cost: OVER.alongLine } }] : []
  })

const closed = (points: readonly Point[]): readonly Point[] => [...points, ...points.slice(0, 1)]

export const boxAt = ({ x, y }: Point): Box => ({ x, y, width: 0, height: 0 })

/** The four sides of a box, as wide as a line may go. */
const around = ({ x, y, width, height }: Box): Box[] => [
  { x: x - NEAR, y: y - NEAR, width: width + 2 * NEAR, height: NEAR },
  { x: x - NEAR, y: y + height, width: width + 2 * NEAR, height: NEAR },
  { x: x - NEAR, y, width: NEAR, height },
  { x: x + width, y, width: NEAR, height },
]

/** What of a symbol its own ties keep out of, once they have left it: boxes within a square, and within a circle. */
const INSIDE = {
  square: [[46, 46]],
  round: [
    [31, 31],
    [38, 17],
    [17, 38],
  ],
} as const

export const insideOf = ({ isRound, x, y }: TieEnd): Obstacle[] =>
  INSIDE[isRound ? 'round' : 'square'].map(([across, down]) => ({
    box: { x: x - across, y: y - down, width: 2 * across, height: 2 * down },
    cost: OVER.symbol,
  }))

/** What a tie already drawn costs the others. */
export const tieObstacles = (points: readonly Point[]): Obstacle[] => [
  ...pieces(points, BESIDE_LINE, OVER.tie),
  ...[...points.slice(0, 1), ...points.slice(-1)].map((end) => ({
    box: grow(boxAt(end), BESIDE_END),
    cost: OVER.tieEnd,
  })),
]

/** What is in the way of every tie: homes, lines, words and signs, and all that is beside everybody. */
export const fixedObstacles = ({
  symbols,
  labels,
  marks,
  slashes,
  lines,
  outlines,
}: TieSpace): readonly Obstacle[] => {
  const bounds = unionOf([...symbols.values(), ...labels])
  return [
    ...outlines.flatMap((points) => [
      ...pieces(closed(points), 5, OVER.outline),
      ...besides(closed(points)),
    ]),
    ...lines.flatMap((points) => [...pieces(points, BESIDE_LINE, OVER.line), ...besides(points)]),
    ...labels.flatMap((box) => [
      { box: grow(box, TOUCHING), cost: OVER.label },
      { box: grow(box, CLEAR), cost: OVER.nearLabel },
    ]),
    ...marks.map((box) => ({ box, cost: OVER.mark })),
    ...slashes.map((box) => ({ box, cost: OVER.slashes })),
    ...(bounds ? around(bounds).map((box) => ({ box, cost: OVER.margin })) : []),
  ]
}

/** What people whom a tie does not join are to it. */
export const symbolObstacles = (box: Box): Obstacle[] => [
  { box: grow(box, TOUCHING), cost: OVER.symbol },
  { box: grow(box, CLEAR), cost: OVER.nearSymbol },
]
