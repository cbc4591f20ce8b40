import type { Id, Point } from '@relational-practice/core'
import { isSystem } from '../find/index-ecomap.ts'
import type { Seats } from './ecomap-layout.ts'
import { arcPath, spokePath, straightBetween, type SeatCircle } from './line-paths.ts'
import { memberOf, type ModelLine } from './map-model.ts'
import { mapFaults } from './map-faults.ts'
import { onGrid, pointOnRing, withinTurn } from './point-on-ring.ts'
import { planMap, type Plan, type UnplacedSystem } from './plan-map.ts'
import { placeSeats, type RingPlaces } from './ring-places.ts'
import { SPOKE_STEP, type Seat } from './seat-gaps.ts'
import { turnFor } from './turn-for.ts'

/** A line with its place; `badge` where it is one member’s. */
export interface PlacedLine {
  readonly key: string
  readonly ends: ModelLine['ends']
  readonly points: readonly Point[]
  readonly badge?: Point
}

/** A map with places, around the origin. */
export interface PlacedMap {
  readonly hub: number
  readonly systems: ReadonlyMap<Id<'sy'>, SeatCircle>
  readonly lines: ReadonlyMap<string, PlacedLine>
}

/** Between the circles and the first line round the outside, and between two such lines beside their room. */
const LANES = { first: 44, between: 6 } as const

/** How often a map is made wider for a line that ran too near a circle. */
const MOST_TRIES = 40
const WIDER = 24

const roomsOf = ({ rooms }: Plan, keys: readonly string[]): readonly number[] =>
  keys.map((key) => rooms.get(key) ?? 0)

const legRooms = (plan: Plan, seat: number): readonly number[] =>
  roomsOf(plan, plan.legs[seat] ?? [])

/** From the middle of the first of several lines beside each other to that of the last. */
const widthOf = (rooms: readonly number[]): number =>
  rooms.reduce(
    (sum, room, place) => sum + (place > 0 ? (room + (rooms[place - 1] ?? 0)) / 2 : 0),
    0,
  )

/** Where the n-th of several lines beside each other runs, from their middle. */
const offsetIn = (rooms: readonly number[], place: number): number =>
  Math.round(widthOf(rooms.slice(0, place + 1)) - widthOf(rooms) / 2)

/** A circle has room on its edge for every line that ends at it. */
const radiusFor = (plan: Plan, seat: number): number => {
  const { systems, spokes } = plan
  const width = ((spokes[seat]?.length ?? 1) - 1) * SPOKE_STEP
  const outwards = widthOf(legRooms(plan, seat))
  return Math.max(
    systems[seat]?.radius ?? 0,
    Math.ceil((width * 5) / 8),
    Math.ceil((outwards * 5) / 6),
  )
}

/** The same for lines to the household, which all take the same room. */
const offset = (place: number, count: number, step: number): number =>
  Math.round((place - (count - 1) / 2) * step)

const keyed = (
  line: ModelLine,
  points: readonly Point[],
  isForwards: boolean,
  badge?: Point,
): readonly [string, PlacedLine] => [
  line.key,
  {
    key: line.key,
    ends: line.ends,
    points: isForwards ? points : points.toReversed(),
    ...(badge && { badge }),
  },
]

const drawLines = (
  plan: Plan,
  lines: readonly ModelLine[],
  circles: readonly SeatCircle[],
  { hub, edge }: Pick<RingPlaces, 'hub' | 'edge'>,
  hasBadge: (line: ModelLine) => boolean,
): ReadonlyMap<string, PlacedLine> => {
  const placed: (readonly [string, PlacedLine])[] = []
  for (const [seat, own] of plan.spokes.entries()) {
    const circle = circles[seat]
    if (!circle) continue
    for (const [place, line] of own.entries()) {
      const by = offset(place, own.length, SPOKE_STEP)
      const { points, badge } = spokePath(hub, circle, by, hasBadge(line))
      placed.push(keyed(line, points, isSystem(line.ends[1]), badge))
    }
  }
  for (const [a, b, own] of plan.direct) {
    const [from, to] = [circles[a], circles[b]]
    if (!from || !to) continue
    for (const [place, line] of own.entries()) {
      const points = straightBetween(
        from,
        to,
        offsetIn(
          own.map(({ room }) => room),
          place,
        ),
      )
      placed.push(keyed(line, points, line.ends[0] === plan.systems[a]?.id))
    }
  }
  const byKey = new Map(lines.map((line) => [line.key, line]))
  for (const { key, from, to } of plan.arcs) {
    const line = byKey.get(key)
    const ends = [from, to].map((seat) => {
      const legs = plan.legs[seat] ?? []
      return { seat: circles[seat], by: offsetIn(roomsOf(plan, legs), legs.indexOf(key)) }
    })
    const [start, end] = ends
    if (!line || !start?.seat || !end?.seat) continue
    const lane = edge + LANES.first + (plan.lanes.get(key) ?? 0) * (plan.widest + LANES.between)
    const points = arcPath({ seat: start.seat, by: start.by }, { seat: end.seat, by: end.by }, lane)
    placed.push(keyed(line, points, line.ends[0] === plan.systems[from]?.id))
  }
  return new Map(placed)
}

/**
 * Gives every system a seat around the household and every line its way: systems that are tied sit
 * beside each other where they can, kinds sit together, lines to the household are straight, and
 * lines between systems that are no neighbours run round the outside. It is made wider until no line
 * touches a circle that is not its own.
 *
 * @param leastHub the radius the members need
 * @param seats where systems sat before; their order is kept, and they are moved as little as can be
 * @param hasBadge whether a line is marked as one member’s own
 */
export const placeMap = (
  systems: readonly UnplacedSystem[],
  lines: readonly ModelLine[],
  leastHub: number,
  seats: Seats = {},
  hasBadge: (line: ModelLine) => boolean = (line) => memberOf(line) !== undefined,
): PlacedMap => {
  const plan = planMap(systems, lines, seats)
  const wanted: readonly Seat[] = plan.systems.map((_, seat) => ({
    radius: radiusFor(plan, seat),
    spokes: plan.spokes[seat]?.length ?? 0,
    legs: plan.legs[seat]?.length ?? 0,
    legsWidth: widthOf(legRooms(plan, seat)),
    tiedToNext: plan.direct.some(([a]) => a === seat),
  }))
  let map: PlacedMap | undefined
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    const places = placeSeats(wanted, leastHub, attempt * WIDER)
    const turn = turnFor(
      places.seats.map(({ angle }, seat) => ({
        angle,
        before: seats[plan.systems[seat]?.id ?? 'sy-'],
      })),
    )
    const circles = places.seats.map(({ angle, distance }, seat): SeatCircle => {
      const turned = withinTurn(angle + turn)
      return {
        ...onGrid(pointOnRing(turned, distance)),
        angle: turned,
        distance,
        radius: wanted[seat]?.radius ?? 0,
      }
    })
    map = {
      hub: places.hub,
      systems: new Map(
        plan.systems.flatMap(({ id }, seat) => {
          const circle = circles[seat]
          return circle ? [[id, circle] as const] : []
        }),
      ),
      lines: drawLines(plan, lines, circles, places, hasBadge),
    }
    if (mapFaults(map).length === 0) return map
  }
  return map ?? { hub: leastHub, systems: new Map(), lines: new Map() }
}
