import { entries, grow, unionOf, type Box, type Id, type Point } from '@relational-practice/core'
import type { Genogram } from '../schema/index.ts'
import { costField, dearestOf, type CostField, type Obstacle } from './cost-field.ts'
import type { TieLine } from './genogram-layout.ts'
import { refineCurve } from './refine-curve.ts'
import { curveBy, type TieCurve, type TiePair } from './tie-curve.ts'
import { distance } from './tie-end.ts'
import {
  boxAt,
  fixedObstacles,
  insideOf,
  NEAR,
  OVER,
  symbolObstacles,
  tieObstacles,
  type TieSpace,
} from './tie-obstacles.ts'
import { tieWays } from './tie-ways.ts'
import { wayRound } from './way-round.ts'

/** Between the ties of one pair. */
const FAN = 30
/** How often every tie is drawn; from the second time on beside all the others. Very many are drawn once. */
const ROUNDS = 2
const MANY = 60

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
  if (refined && dearestOf(field, refined.points) < OVER.label) return refined
  const corners = wayRound(pair.from, pair.to, field, part)
  const round = corners && by(corners, refined?.cost)
  return round ? refineCurve(round, by) : refined
}

/**
 * Lines of bonds and of harm between symbols: straight, or curved where that keeps them off other
 * people, words and lines. The shortest are drawn first; then each is drawn anew beside all the
 * others. Several between the same two stand side by side. Harm by nobody known has no line.
 */
export const tieLines = (genogram: Genogram, space: TieSpace): TieLine[] => {
  const { ends, symbols } = space
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
  const texts = space.labels.filter(({ width }) => width > 0)
  const fixed = fixedObstacles({ ...space, labels: texts })
  const inTurn = ties.toSorted(
    (one, other) => distance(one.from, one.to) - distance(other.from, other.to),
  )
  const drawn = new Map<
    string,
    { readonly points: readonly Point[]; readonly obstacles: Obstacle[] }
  >()
  const rounds = ties.length > 1 && ties.length <= MANY ? ROUNDS : 1
  for (let round = 0; round < rounds; round += 1) {
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
          ...[...drawn].flatMap(([other, { obstacles }]) => (other === id ? [] : obstacles)),
          ...boxes.flatMap(symbolObstacles),
          ...[from, to].flatMap(insideOf),
        ],
        OVER.outside,
      )
      const curve = bestCurve({ from, to, offset }, field, near, boxes, texts)
      const points = curve?.points ?? []
      drawn.set(id, { points, obstacles: tieObstacles(points) })
    }
  }
  return ties.map(({ id, between: [a, b] }) => ({
    id,
    between: [a, b],
    points: drawn.get(id)?.points ?? [],
  }))
}
