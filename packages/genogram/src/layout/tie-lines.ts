import { entries, grow, unionOf, type Box, type Id, type Point } from '@relational-practice/core'
import type { Genogram } from '../schema/index.ts'
import { costField, type CostField, type Obstacle } from './cost-field.ts'
import type { TieLine } from './genogram-layout.ts'
import { smoothPath } from './smooth-path.ts'
import { tiePaths, type TieEnd } from './tie-paths.ts'
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
  /** Lines between partners and down to children, from end to end. */
  readonly lines: readonly (readonly Point[])[]
  /** Outlines of homes. */
  readonly outlines: readonly (readonly Point[])[]
}

/** Between the ties of one pair. */
const FAN = 30
/** What each ten units cost over a symbol, a label, a sign beside a symbol, along a line, another tie, an outline, beside all people and words, and further away. */
const OVER = {
  symbol: 120,
  label: 80,
  mark: 20,
  line: 4,
  tie: 5,
  outline: 1,
  margin: 3,
  outside: 40,
} as const
/** Half of what a zigzag swings to its sides, and a little. */
const CLEAR = 11
const BESIDE_LINE = 7
/** How far from its ends a line may go. */
const NEAR = 330

const pieces = (points: readonly Point[], by: number, cost: number): Obstacle[] =>
  points.slice(1).map((to, place) => {
    const from = points[place] ?? to
    const corner = { x: Math.min(from.x, to.x), y: Math.min(from.y, to.y) }
    const size = { width: Math.abs(to.x - from.x), height: Math.abs(to.y - from.y) }
    return { box: grow({ ...corner, ...size }, by), cost }
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
const bestPath = (
  [from, to]: readonly [TieEnd, TieEnd],
  offset: number,
  field: CostField,
  part: Box,
  others: readonly Box[],
  texts: readonly Box[],
): readonly Point[] => {
  let best: readonly Point[] = []
  let least = Infinity
  for (const { points, detour } of tiePaths(from, to, offset, others, texts)) {
    if (detour >= least) break
    const curve = smoothPath(points)
    const cost = detour + field.costOf(curve, least - detour)
    if (cost >= least) continue
    least = cost
    best = curve
  }
  if (field.dearestOf(best) < OVER.label) return best
  const round = wayRound(from, to, field, part, OVER.label)
  return round && field.costOf(round) < field.costOf(best) ? round : best
}

/**
 * Lines of bonds and of harm between symbols: straight, or curved where that keeps them off other
 * people, words and lines. Several between the same two stand side by side. Harm by nobody known has
 * no line.
 */
export const tieLines = (genogram: Genogram, space: TieSpace): TieLine[] => {
  const { ends, symbols, labels, marks, lines, outlines } = space
  const pairs = pairsOf(genogram).filter(([, a, b]) => a !== b && ends.has(a) && ends.has(b))
  const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)
  const counts = new Map<string, number>()
  for (const [, a, b] of pairs) counts.set(keyOf(a, b), (counts.get(keyOf(a, b)) ?? 0) + 1)
  const drawn = new Map<string, number>()
  const texts = labels.filter(({ width }) => width > 0)
  const fixed: Obstacle[] = [
    ...outlines.flatMap((points) => pieces(closed(points), 5, OVER.outline)),
    ...lines.flatMap((points) => pieces(points, BESIDE_LINE, OVER.line)),
    ...texts.map((box) => ({ box: grow(box, CLEAR), cost: OVER.label })),
    ...marks.map((box) => ({ box, cost: OVER.mark })),
  ]
  const bounds = unionOf([...symbols.values(), ...texts])
  const margins = bounds ? around(bounds).map((box) => ({ box, cost: OVER.margin })) : []
  return pairs.flatMap(([id, a, b]): TieLine[] => {
    const [from, to] = [ends.get(a), ends.get(b)]
    if (!from || !to) return []
    const key = keyOf(a, b)
    const place = drawn.get(key) ?? 0
    drawn.set(key, place + 1)
    const side = a < b ? 1 : -1
    const offset = side * Math.round(((2 * place - (counts.get(key) ?? 1) + 1) * FAN) / 2)
    const near = grow(unionOf([boxAt(from), boxAt(to)]) ?? boxAt(from), NEAR)
    const others = [...symbols].filter(([own]) => own !== a && own !== b).map(([, box]) => box)
    const symbolsNear = others.map((box) => ({ box: grow(box, CLEAR), cost: OVER.symbol }))
    const field = costField(near, [...fixed, ...symbolsNear, ...margins], OVER.outside)
    const points = bestPath([from, to], offset, field, near, others, texts)
    fixed.push(...pieces(points, BESIDE_LINE, OVER.tie))
    return [{ id, between: [a, b], points }]
  })
}
