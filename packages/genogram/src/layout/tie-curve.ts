import type { Point } from '@relational-practice/core'
import { costOf, dearestOf, type CostField } from './cost-field.ts'
import { smoothPath } from './smooth-path.ts'
import { along, distance, isOutside, leaving, lengthOf, type TieEnd } from './tie-end.ts'

/** How much longer a line may be before that is worth one such fault unit. */
const DETOUR = 8
/** What each corner costs by itself, what turning back would cost, and what turning to both sides costs. */
const BEND = 2
const TURN = 10
const SWINGS = 6
/** What each sharper way to round the same corners costs. */
const SHARP = 2
/** How far from a corner its curve begins, where the whole line is not one curve. */
const REACHES = [160, 70, 30]

/** Two symbols that a tie joins, and how far beside their middle line it runs. */
export interface TiePair {
  readonly from: TieEnd
  readonly to: TieEnd
  readonly offset: number
}

/** A place moved across the direction from one symbol to the other. */
export const aside = ({ from, to }: TiePair, point: Point, by: number): Point => {
  const whole = distance(from, to) || 1
  return {
    x: point.x - Math.round(((to.y - from.y) * by) / whole),
    y: point.y + Math.round(((to.x - from.x) * by) / whole),
  }
}

/** The line by its corners, from edge to edge. */
const lineBy = (pair: TiePair, corners: readonly Point[]): readonly Point[] => {
  const { from, to, offset } = pair
  const [first, last] = [corners[0], corners.at(-1)]
  return first && last
    ? [leaving(from, first), ...corners, leaving(to, last)]
    : [aside(pair, leaving(from, to), offset), aside(pair, leaving(to, from), offset)]
}

/**
 * What a line costs for its shape alone: length, corners, and how sharply it turns at each. A corner
 * within a symbol cannot be drawn.
 */
export const shapeCost = ({ from, to }: TiePair, corners: readonly Point[]): number => {
  if (corners.length === 0) return 0
  if (!corners.every((corner) => isOutside(from, corner) && isOutside(to, corner))) return Infinity
  const points = [from, ...corners, to]
  const longer = Math.max(0, lengthOf(points) - distance(from, to))
  let cost = BEND * corners.length + longer / DETOUR
  const sides = new Set<number>()
  for (let place = 1; place + 1 < points.length; place += 1) {
    const [before, here, after] = [points[place - 1], points[place], points[place + 1]]
    if (!before || !here || !after) continue
    const [ax, ay, bx, by] = [
      here.x - before.x,
      here.y - before.y,
      after.x - here.x,
      after.y - here.y,
    ]
    const lengths = distance(before, here) * distance(here, after) || 1
    cost += TURN * (1 - (ax * bx + ay * by) / lengths)
    sides.add(Math.sign(ax * by - ay * bx))
  }
  return Math.round(cost + (sides.has(1) && sides.has(-1) ? SWINGS : 0))
}

/** Corners with a place before and after each, between which the curve turns. */
const withShoulders = (corners: readonly Point[], reach: number): Point[] => {
  const towards = (from: Point, to: Point): Point =>
    along(from, to, Math.min(reach, distance(from, to) / 2))
  return corners.flatMap((corner, place) => {
    const [before, after] = [corners[place - 1], corners[place + 1]]
    return before && after ? [towards(corner, before), corner, towards(corner, after)] : [corner]
  })
}

/** The curves that follow such corners, the roundest first. */
export const curvesBy = function* (
  pair: TiePair,
  corners: readonly Point[],
): Generator<readonly Point[]> {
  const line = lineBy(pair, corners)
  yield smoothPath(line)
  if (corners.length === 0) return
  for (const reach of REACHES) yield smoothPath(withShoulders(line, reach))
}

/** A curve and what it costs, for its shape and for what it runs over. */
export interface TieCurve {
  readonly corners: readonly Point[]
  readonly points: readonly Point[]
  readonly cost: number
}

/**
 * The roundest curve by such corners that runs over nothing dear; where each does, the cheapest.
 * Nothing where it costs the limit or more.
 */
export const curveBy = (
  pair: TiePair,
  corners: readonly Point[],
  field: CostField,
  dear: number,
  limit = Infinity,
): TieCurve | undefined => {
  let shape = shapeCost(pair, corners)
  let best: TieCurve | undefined
  for (const points of curvesBy(pair, corners)) {
    const most = best?.cost ?? limit
    if (shape >= most) break
    const cost = shape + costOf(field, points, most - shape)
    if (cost < most) best = { corners, points, cost }
    if (best && dearestOf(field, best.points) < dear) break
    shape += SHARP
  }
  return best
}
