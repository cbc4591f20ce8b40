import type { Id, Point } from '@relational-practice/core'
import { isSystem } from '../find/index-ecomap.ts'
import type { Seats } from './ecomap-layout.ts'
import { arcBetween, arcLanes, legsOf, type Arc } from './arc-lanes.ts'
import { arcPath, spokePath, straightBetween, type SeatCircle } from './line-paths.ts'
import { memberOf, spokeEnd, type ModelLine } from './map-model.ts'
import { mapFaults } from './map-faults.ts'
import { insertIntoRing, orderRing } from './order-ring.ts'
import { onGrid, pointOnRing, withinTurn } from './point-on-ring.ts'
import type { RingGraph, RingOrder } from './ring-graph.ts'
import { placeSeats, type RingPlaces } from './ring-places.ts'
import { LEG_STEP, SPOKE_STEP, type Seat } from './seat-gaps.ts'
import { turnFor } from './turn-for.ts'

/** A system that wants a place. */
export interface UnplacedSystem {
  readonly id: Id<'sy'>
  readonly kind: string
  readonly radius: number
}

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

/** Between the circles and the first line round the outside, and from one such line to the next. */
const LANES = { first: 44, next: 20 } as const

/** How often a map is made wider for a line that ran too near a circle. */
const MOST_TRIES = 40
const WIDER = 24

interface Plan {
  readonly systems: readonly UnplacedSystem[]
  readonly spokes: readonly (readonly ModelLine[])[]
  readonly direct: readonly (readonly [number, number, readonly ModelLine[]])[]
  readonly arcs: readonly Arc[]
  readonly lanes: ReadonlyMap<string, number>
  readonly legs: readonly (readonly string[])[]
}

const pairsOf = (
  systems: readonly UnplacedSystem[],
  lines: readonly ModelLine[],
): readonly (readonly [number, number, readonly ModelLine[]])[] => {
  const place = new Map<string, number>(systems.map(({ id }, number) => [id, number]))
  const pairs = new Map<string, [number, number, ModelLine[]]>()
  for (const line of lines) {
    const [first, second] = line.ends
    if (!isSystem(first) || !isSystem(second)) continue
    const [a, b] = [place.get(first) ?? 0, place.get(second) ?? 0]
    const key = a < b ? `${a} ${b}` : `${b} ${a}`
    const pair = pairs.get(key)
    if (pair) pair[2].push(line)
    else pairs.set(key, [Math.min(a, b), Math.max(a, b), [line]])
  }
  return [...pairs.values()]
}

const orderFor = (
  graph: RingGraph,
  systems: readonly UnplacedSystem[],
  seats: Seats,
): RingOrder => {
  const known = systems.flatMap(({ id }, number) => {
    const angle = seats[id]
    return angle === undefined ? [] : [{ number, angle: withinTurn(angle) }]
  })
  if (known.length === 0) return orderRing(graph)
  const order = known
    .toSorted((a, b) => a.angle - b.angle || a.number - b.number)
    .map(({ number }) => number)
  return insertIntoRing(graph, order)
}

/** Decides who sits beside whom and which line runs where; nothing has a place yet. */
const planMap = (
  unordered: readonly UnplacedSystem[],
  lines: readonly ModelLine[],
  seats: Seats,
): Plan => {
  const pairs = pairsOf(unordered, lines)
  const graph = {
    kinds: unordered.map(({ kind }) => kind),
    edges: pairs.map(([a, b]) => [a, b] as const),
  }
  const order = orderFor(graph, unordered, seats)
  const seatOf = new Map(order.map((system, seat) => [system, seat]))
  const systems = order.flatMap((system) => unordered[system] ?? [])
  const count = systems.length
  const direct: [number, number, readonly ModelLine[]][] = []
  const arcs: Arc[] = []
  for (const [a, b, own] of pairs) {
    const [from, to] = [seatOf.get(a) ?? 0, seatOf.get(b) ?? 0]
    const arc = arcBetween('', from, to, count)
    // Of three seats two neighbours have the household between them.
    if (arc.steps === 1 && count > 3) direct.push([arc.from, arc.to, own])
    else for (const { key } of own) arcs.push({ ...arc, key })
  }
  const lanes = arcLanes(arcs, count)
  const spokes = systems.map(({ id }) => lines.filter((line) => spokeEnd(line)?.[1] === id))
  const legs = systems.map((_, seat) => legsOf(arcs, seat, lanes))
  return { systems, spokes, direct, arcs, lanes, legs }
}

/** A circle has room on its edge for every line that ends at it. */
const radiusFor = ({ systems, spokes, legs }: Plan, seat: number): number => {
  const width = ((spokes[seat]?.length ?? 1) - 1) * SPOKE_STEP
  const outwards = ((legs[seat]?.length ?? 1) - 1) * LEG_STEP
  return Math.max(
    systems[seat]?.radius ?? 0,
    Math.ceil((width * 5) / 8),
    Math.ceil((outwards * 5) / 6),
  )
}

/** Where the n-th of several lines beside each other runs, from their middle. */
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
      const points = straightBetween(from, to, offset(place, own.length, LEG_STEP))
      placed.push(keyed(line, points, line.ends[0] === plan.systems[a]?.id))
    }
  }
  const byKey = new Map(lines.map((line) => [line.key, line]))
  for (const { key, from, to } of plan.arcs) {
    const line = byKey.get(key)
    const ends = [from, to].map((seat) => {
      const legs = plan.legs[seat] ?? []
      return { seat: circles[seat], by: offset(legs.indexOf(key), legs.length, LEG_STEP) }
    })
    const [start, end] = ends
    if (!line || !start?.seat || !end?.seat) continue
    const lane = edge + LANES.first + (plan.lanes.get(key) ?? 0) * LANES.next
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
