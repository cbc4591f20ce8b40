import { angleOf } from './point-on-ring.ts'

/** What a seat needs room for. */
export interface Seat {
  /** The radius of its circle. */
  readonly radius: number
  /** How many lines lead from it to the household. */
  readonly spokes: number
  /** How many lines leave it outwards. */
  readonly legs: number
  /** From the middle of the first of those to that of the last. */
  readonly legsWidth: number
  /** Whether a line leads straight from it to the next seat. */
  readonly tiedToNext: boolean
}

/** How large the circle in the middle is, and how far out the seats lie. */
export interface Rings {
  readonly hub: number
  readonly inner: number
  /** The same as the inner one where there is but one ring. */
  readonly outer: number
}

/** From one line of a seat to the next beside it: room for a badge or an arrowhead. */
export const SPOKE_STEP = 38

/** Between two circles, and between a circle and a line that passes it. */
const GAP = 14

/** Between two circles that are tied to each other, so that their line is seen. */
const TIED = 76

/** Whether a seat lies on the outer ring: every other one does, where there are two. */
export const isOuter = (seat: number, { inner, outer }: Rings): boolean =>
  outer > inner && seat % 2 === 1

/** Half the room the lines of a seat take to one side of its middle. */
const halfOf = (count: number, step: number): number => ((count - 1) * step) / 2

/** What two seats next to each other need at the edge of the middle for their lines. */
const atHub = (a: Seat, b: Seat): number =>
  a.spokes === 0 || b.spokes === 0
    ? 0
    : halfOf(a.spokes, SPOKE_STEP) + halfOf(b.spokes, SPOKE_STEP) + SPOKE_STEP + 4

const root = (value: number): number => Math.sqrt(Math.max(0, value))

/** What a seat on the inner ring and the next on the outer one need, as angles. */
const betweenRings = (inside: Seat, outside: Seat, isTied: boolean, rings: Rings): number => {
  const apart = rings.outer - rings.inner
  const reach = inside.radius + outside.radius + (isTied ? TIED : GAP)
  const past = inside.radius + GAP + halfOf(outside.spokes, SPOKE_STEP)
  const beyond = outside.radius + GAP + inside.legsWidth / 2
  return Math.max(
    angleOf(root(reach * reach - apart * apart), rings.inner),
    outside.spokes > 0 ? angleOf(past, rings.inner) : 0,
    inside.legs > 0 ? angleOf(beyond, rings.outer) : 0,
  )
}

const onOneRing = (a: Seat, b: Seat, isTied: boolean, distance: number): number =>
  angleOf(a.radius + b.radius + (isTied ? TIED : GAP), distance)

/** Widens the gaps between two seats with lines where those between them have none, and so need no room at the edge of the middle. */
const atHubBeyond = (seats: readonly Seat[], gaps: number[], hub: number): void => {
  const count = seats.length
  const tied = seats.flatMap(({ spokes }, place) => (spokes > 0 ? [place] : []))
  for (const [place, from] of tied.entries()) {
    const to = tied[(place + 1) % tied.length] ?? from
    const steps = (to - from + count) % count
    const [a, b] = [seats[from], seats[to]]
    if (steps < 2 || !a || !b) continue
    const between = Array.from({ length: steps }, (_, step) => (from + step) % count)
    const has = between.reduce((sum, gap) => sum + (gaps[gap] ?? 0), 0)
    const lacking = angleOf(atHub(a, b), hub) - has
    if (lacking <= 0) continue
    for (const gap of between) gaps[gap] = (gaps[gap] ?? 0) + Math.ceil(lacking / steps)
  }
}

/** The least angle from each seat to the next one, clockwise. */
export const neededGaps = (seats: readonly Seat[], rings: Rings): readonly number[] => {
  const count = seats.length
  const gaps = seats.map((seat, place) => {
    const after = (place + 1) % count
    const next = seats[after] ?? seat
    const [outer, nextOuter] = [isOuter(place, rings), isOuter(after, rings)]
    const own =
      outer === nextOuter
        ? onOneRing(seat, next, seat.tiedToNext, outer ? rings.outer : rings.inner)
        : betweenRings(outer ? next : seat, outer ? seat : next, seat.tiedToNext, rings)
    return Math.max(own, angleOf(atHub(seat, next), rings.hub))
  })
  atHubBeyond(seats, gaps, rings.hub)
  if (rings.outer === rings.inner) return gaps
  // Two seats of one ring have one of the other ring between them, which may need no room at all.
  for (const [place, seat] of seats.entries()) {
    const [between, after] = [(place + 1) % count, (place + 2) % count]
    const other = seats[after]
    if (!other || isOuter(place, rings) !== isOuter(after, rings)) continue
    if (isOuter(place, rings) === isOuter(between, rings)) continue
    const distance = isOuter(place, rings) ? rings.outer : rings.inner
    const wanted = angleOf(seat.radius + other.radius + GAP, distance)
    const lacking = wanted - (gaps[place] ?? 0) - (gaps[between] ?? 0)
    if (lacking <= 0) continue
    gaps[place] = (gaps[place] ?? 0) + Math.ceil(lacking / 2)
    gaps[between] = (gaps[between] ?? 0) + Math.ceil(lacking / 2)
  }
  return gaps
}
