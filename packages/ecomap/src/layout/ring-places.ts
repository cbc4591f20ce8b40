import { isOuter, neededGaps, type Rings, type Seat } from './seat-gaps.ts'
import { TURN } from './point-on-ring.ts'

/** Where a seat lies: its angle, and how far its middle is from that of the household. */
export interface SeatPlace {
  readonly angle: number
  readonly distance: number
}

/** The seats around a household, and how large its circle has to be for their lines to reach it. */
export interface RingPlaces {
  readonly hub: number
  readonly seats: readonly SeatPlace[]
  /** Beyond every circle. */
  readonly edge: number
}

/** The shortest a line from the household to a system is. */
const LEAST_SPOKE = 130

/** Between the circles of the inner and of the outer ring. */
const BETWEEN_RINGS = 22

/** With so many seats on one ring wider than this, every other one moves outwards. */
const WIDEST = 470

/** How much wider than the least a ring is, in percent, so that the circle in the middle need not fill it. */
const EASE = 105

const total = (angles: readonly number[]): number => angles.reduce((sum, angle) => sum + angle, 0)

/** The smallest whole number, from `low`, that will do, where every larger one does too. */
const least = (low: number, does: (value: number) => boolean): number => {
  let step = 1
  while (!does(low + step)) step *= 2
  let [short, enough] = [low - 1, low + step]
  while (enough - short > 1) {
    const middle = Math.floor((short + enough) / 2)
    if (does(middle)) enough = middle
    else short = middle
  }
  return enough
}

/** The smallest rings of one shape on which everything has room; the middle grows where its edge is what is short. */
const fitted = (seats: readonly Seat[], leastHub: number, apart: number, wider: number): Rings => {
  const largest = Math.max(0, ...seats.map(({ radius }) => radius))
  const around = LEAST_SPOKE + largest
  const fits = (hub: number, inner: number): boolean =>
    total(neededGaps(seats, { hub, inner, outer: inner + apart })) <= TURN
  const tightest = least(Math.max(220, leastHub + around), (inner) => fits(inner - around, inner))
  const inner = Math.floor((tightest * EASE) / 100) + wider
  const hub = least(leastHub, (each) => fits(each, inner))
  return { hub, inner, outer: inner + apart }
}

const largestOf = (seats: readonly Seat[], odd: number): number =>
  Math.max(0, ...seats.filter((_, seat) => seat % 2 === odd).map(({ radius }) => radius))

/**
 * Places seats around a household in their order, clockwise from the top: on one ring, or, where that
 * would be too wide, every other one further out so that its lines pass between the inner ones.
 *
 * @param wider how much wider than needed, where lines between systems want it
 */
export const placeSeats = (seats: readonly Seat[], leastHub: number, wider: number): RingPlaces => {
  let rings = fitted(seats, leastHub, 0, wider)
  if (rings.inner > WIDEST) {
    const apart = largestOf(seats, 0) + largestOf(seats, 1) + BETWEEN_RINGS
    const two = fitted(seats, leastHub, apart, wider)
    if (two.outer < rings.inner) rings = two
  }
  const gaps = neededGaps(seats, rings)
  const spare = Math.floor((TURN - total(gaps)) / Math.max(1, seats.length))
  let angle = 0
  const places = gaps.map((gap, seat) => {
    const place = { angle, distance: isOuter(seat, rings) ? rings.outer : rings.inner }
    angle += gap + spare
    return place
  })
  const largest = Math.max(0, ...seats.map(({ radius }) => radius))
  return { hub: rings.hub, seats: places, edge: rings.outer + largest }
}
