import type { Point } from '@relational-practice/core'
import { BADGE } from './ecomap-layout.ts'
import { angleOf, directionOf, onGrid, pointOnRing, TURN } from './point-on-ring.ts'

/** A circle a line begins or ends at. */
export interface Circle extends Point {
  readonly radius: number
}

/** A seat with its circle. */
export interface SeatCircle extends Circle {
  readonly angle: number
  readonly distance: number
}

/** Beside a direction, `by` units to its right as it runs. */
const beside = ({ x, y }: Point, by: number): Point => ({ x: -y * by, y: x * by })

const root = (value: number): number => Math.sqrt(Math.max(0, value))

const along = (direction: Point, distance: number, off: Point): Point => ({
  x: direction.x * distance + off.x,
  y: direction.y * distance + off.y,
})

/** A straight line between two circles, `by` units beside the line of their middles. */
export const straightBetween = (a: Circle, b: Circle, by: number): readonly Point[] => {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const length = root(dx * dx + dy * dy) || 1
  const direction = { x: dx / length, y: dy / length }
  const off = beside(direction, by)
  const start = root(a.radius * a.radius - by * by)
  const end = length - root(b.radius * b.radius - by * by)
  return [start, end].map((distance) => {
    const at = along(direction, distance, off)
    return onGrid({ x: a.x + at.x, y: a.y + at.y })
  })
}

/** A line from the household out to a seat, `by` units beside the middle; one of a single member begins at a badge. */
export const spokePath = (
  hub: number,
  seat: SeatCircle,
  by: number,
  hasBadge: boolean,
): { readonly points: readonly Point[]; readonly badge?: Point } => {
  const direction = directionOf(seat.angle)
  const off = beside(direction, by)
  const edge = root(hub * hub - by * by)
  const start = hasBadge ? edge + 2 * BADGE : edge
  const end = seat.distance - root(seat.radius * seat.radius - by * by)
  const points = [start, end].map((distance) => onGrid(along(direction, distance, off)))
  return hasBadge ? { points, badge: onGrid(along(direction, edge + BADGE, off)) } : { points }
}

/** From one corner of a round line to the next, in hundredths of a degree. */
const STEP = 300

/** By how much the corner is cut at which a line turns on to its lane. */
const CORNER = 12

/** The line that leaves a seat outwards, `by` units beside its middle, up to a lane, and where it meets it. */
const leg = (
  seat: SeatCircle,
  by: number,
  lane: number,
): { readonly points: readonly [Point, Point]; readonly angle: number } => {
  const direction = directionOf(seat.angle)
  const off = beside(direction, by)
  const from = seat.distance + root(seat.radius * seat.radius - by * by)
  const to = root(lane * lane - by * by)
  const turn = by === 0 ? 0 : Math.sign(by) * angleOf(Math.abs(by), lane)
  return {
    points: [onGrid(along(direction, from, off)), onGrid(along(direction, to - CORNER, off))],
    angle: seat.angle + turn,
  }
}

/** A line round the outside, clockwise from one seat to another, on a lane. */
export const arcPath = (
  from: { readonly seat: SeatCircle; readonly by: number },
  to: { readonly seat: SeatCircle; readonly by: number },
  lane: number,
): readonly Point[] => {
  const start = leg(from.seat, from.by, lane)
  const end = leg(to.seat, to.by, lane)
  const cut = angleOf(CORNER, lane)
  const first = start.angle + cut
  const turn = (((end.angle - cut - first) % TURN) + TURN) % TURN
  const pieces = Math.max(1, Math.ceil(turn / STEP))
  const inner = Array.from({ length: pieces + 1 }, (_, piece) =>
    onGrid(pointOnRing(first + Math.round((turn * piece) / pieces), lane)),
  )
  return [...start.points, ...inner, ...end.points.toReversed()]
}
