import { cosineOf, sineOf, SINE_SCALE, type Point } from '@relational-practice/core'

/** A whole turn: angles are whole hundredths of a degree, clockwise from the top. */
export const TURN = 36_000

/** How much of a circle’s radius one hundredth of a degree is along its edge, times a million. */
const ARC = 174_533

/** The angle that takes so much of a circle’s edge, rounded up. */
export const angleOf = (length: number, radius: number): number =>
  Math.ceil((length * 1e9) / (radius * ARC))

/** An angle between nothing and a whole turn. */
export const withinTurn = (angle: number): number => ((angle % TURN) + TURN) % TURN

const between = (table: (degrees: number) => number, angle: number): number => {
  const degree = Math.floor(angle / 100)
  const rest = angle - degree * 100
  return (table(degree) * (100 - rest) + table(degree + 1) * rest) / (100 * SINE_SCALE)
}

/** Which way an angle points: a direction of length 1, as nearly as the tables tell. */
export const directionOf = (angle: number): Point => ({
  x: between(sineOf, withinTurn(angle)),
  y: -between(cosineOf, withinTurn(angle)),
})

/** The place on a circle around the origin at an angle, unrounded. */
export const pointOnRing = (angle: number, radius: number): Point => {
  const { x, y } = directionOf(angle)
  return { x: x * radius, y: y * radius }
}

/** A place on the grid of whole units. */
export const onGrid = ({ x, y }: Point): Point => ({ x: Math.round(x) || 0, y: Math.round(y) || 0 })
