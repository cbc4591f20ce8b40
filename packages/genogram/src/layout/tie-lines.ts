import { entries, grow, unionOf, type Box, type Id, type Point } from '@relational-practice/core'
import type { Genogram } from '../schema/index.ts'
import { costField, type CostField, type Obstacle } from './cost-field.ts'
import type { TieLine } from './genogram-layout.ts'
import { refineCurve } from './refine-curve.ts'
import { curveBy, type TieCurve, type TiePair } from './tie-curve.ts'
import { distance, type TieEnd } from './tie-end.ts'
import { tieWays } from './tie-ways.ts'
import { wayRound } from './way-round.ts'

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

/** Between the ties of one pair. */
const FAN = 30
/**
 * What each ten units cost over a symbol, a label, a sign beside a symbol, the slashes at a partner line,
 * across a line and along it, over another tie and near its ends, an outline, beside all people and words, and further away.
 */
const OVER = {
  symbol: 300,
  label: 200,
  mark: 60,
  slashes: 12,
  line: 3,
  alongLine: 8,
  tie: 5,
  tieEnd: 12,
  outline: 1,
  margin: 3,
  outside: 40,
} as const
/** Half of what a zigzag swings to its sides, and a little. */
const CLEAR = 11
const BESIDE_LINE = 7
const ALONG_LINE = 12
/** How close to where one tie ends another does not. */
const BESIDE_END = 14
/** How far from its ends a line may go. */
const NEAR = 330
/** A slanting line stands in the way of others piece by piece, not as one box around all of it. */
const PIECE = 20
/** How often every tie is drawn anew, beside all the others. */
const ROUNDS = 2

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

const pairsOf = (genogram: Genogram): [Id<'b'> | Id<'x'>, Id<'p'>, Id<'p'>][] => [
  ...entries(genogram.bonds).map(([id, { between }]): [Id<'b'>, Id<'p'>, Id<'p'>] => [
    id,
    between[0],
    between[1],
  ]),
  ...entries(genogram.harms).flatMap(([id, { by, harmed }]): [Id<'x'>, Id<'p'>, Id<'p'>][] =>
    by === undefined ? [] : [[id, by, harmed]],
  ),
]

const closed = (points: readonly Point[]): readonly Point[] => [...points, ...points.slice(0, 1)]

const boxAt = ({ x, y }: Point): Box => ({ x, y, width: 0, height: 0 })

/** The four sides of a box, as wide as a line may go. */
const around = ({ x, y, width, height }: Box): Box[] => [
  { x: x - NEAR, y: y - NEAR, width: width + 2 * NEAR, height: NEAR },
  { x: x - NEAR, y: y + height, width: width + 2 * NEAR, height: NEAR },
  { x: x - NEAR, y, width: NEAR, height },
  { x: x + width, y, width: NEAR, height },
]

/** The cheapest way of all that are tried; where each runs over words or somebody else, the way round them. */
const bestCurve = (
  pair: TiePair,
  field: CostField,
  part: Box,
  others: readonly Box[],
  texts: readonly Box[],
): TieCurve | undefined => {
  const by = (corners: readonly Point[], limit?: number): TieCurve | undefined =>
    curveBy(pair, corners, field, OVER.label, limit)
  let best: TieCurve | undefined
  for (const { corners, shape } of tieWays(pair, others, texts)) {
    if (best && shape >= best.cost) break
    best = by(corners, best?.cost) ?? best
  }
  const refined = best && refineCurve(best, by)
  if (refined && field.dearestOf(refined.points) < OVER.label) return refined
  const corners = wayRound(pair.from, pair.to, field, part)
  const round = corners && by(corners, refined?.cost)
  return round ? refineCurve(round, by) : refined
}

/** What of a symbol its own ties keep out of, once they have left it: boxes within a square, and within a circle. */
const INSIDE = {
  square: [[46, 46]],
  round: [
    [31, 31],
    [38, 17],
    [17, 38],
  ],
} as const

const insideOf = ({ isRound, x, y }: TieEnd): Obstacle[] =>
  INSIDE[isRound ? 'round' : 'square'].map(([across, down]) => ({
    box: { x: x - across, y: y - down, width: 2 * across, height: 2 * down },
    cost: OVER.symbol,
  }))

/** What a tie already drawn costs the others. */
const obstaclesOf = (points: readonly Point[]): Obstacle[] => [
  ...pieces(points, BESIDE_LINE, OVER.tie),
  ...[...points.slice(0, 1), ...points.slice(-1)].map((end) => ({
    box: grow(boxAt(end), BESIDE_END),
    cost: OVER.tieEnd,
  })),
]

/**
 * Lines of bonds and of harm between symbols: straight, or curved where that keeps them off other
 * people, words and lines. The shortest are drawn first; then each is drawn anew beside all the
 * others. Several between the same two stand side by side. Harm by nobody known has no line.
 */
export const tieLines = (genogram: Genogram, space: TieSpace): TieLine[] => {
  const { ends, symbols, labels, marks, slashes, lines, outlines } = space
  const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)
  const counts = new Map<string, number>()
  const ties = pairsOf(genogram).flatMap(([id, a, b]) => {
    const [from, to] = [ends.get(a), ends.get(b)]
    if (a === b || !from || !to) return []
    const key = keyOf(a, b)
    const place = counts.get(key) ?? 0
    counts.set(key, place + 1)
    return [{ id, between: [a, b] as const, from, to, place, key }]
  })
  const texts = labels.filter(({ width }) => width > 0)
  const fixed: Obstacle[] = [
    ...outlines.flatMap((points) => pieces(closed(points), 5, OVER.outline)),
    ...lines.flatMap((points) => [...pieces(points, BESIDE_LINE, OVER.line), ...besides(points)]),
    ...texts.map((box) => ({ box: grow(box, CLEAR), cost: OVER.label })),
    ...marks.map((box) => ({ box, cost: OVER.mark })),
    ...slashes.map((box) => ({ box, cost: OVER.slashes })),
  ]
  const bounds = unionOf([...symbols.values(), ...texts])
  const margins = bounds ? around(bounds).map((box) => ({ box, cost: OVER.margin })) : []

  const inTurn = ties.toSorted(
    (one, other) => distance(one.from, one.to) - distance(other.from, other.to),
  )
  const drawn = new Map<string, readonly Point[]>()
  for (let round = 0; round < (ties.length > 1 ? ROUNDS : 1); round += 1) {
    for (const { id, between, from, to, place, key } of inTurn) {
      const side = between[0] < between[1] ? 1 : -1
      const offset = side * Math.round(((2 * place - (counts.get(key) ?? 1) + 1) * FAN) / 2)
      const near = grow(unionOf([boxAt(from), boxAt(to)]) ?? boxAt(from), NEAR)
      const others = [...symbols].filter(([own]) => !between.some((each) => each === own))
      const boxes = others.map(([, box]) => box)
      const field = costField(
        near,
        [
          ...fixed,
          ...[...drawn].flatMap(([other, points]) => (other === id ? [] : obstaclesOf(points))),
          ...boxes.map((box) => ({ box: grow(box, CLEAR), cost: OVER.symbol })),
          ...[from, to].flatMap(insideOf),
          ...margins,
        ],
        OVER.outside,
      )
      const curve = bestCurve({ from, to, offset }, field, near, boxes, texts)
      drawn.set(id, curve?.points ?? [])
    }
  }
  return ties.map(({ id, between: [a, b] }) => ({
    id,
    between: [a, b],
    points: drawn.get(id) ?? [],
  }))
}
