import type { Id } from '@relational-practice/core'
import { isSystem } from '../find/index-ecomap.ts'
import { arcBetween, arcLanes, legsOf, type Arc } from './arc-lanes.ts'
import type { Seats } from './ecomap-layout.ts'
import { spokeEnd, type ModelLine } from './map-model.ts'
import { insertIntoRing, orderRing } from './order-ring.ts'
import { withinTurn } from './point-on-ring.ts'
import type { RingGraph, RingOrder } from './ring-graph.ts'

/** A system that wants a place. */
export interface UnplacedSystem {
  readonly id: Id<'sy'>
  readonly kind: string
  readonly radius: number
}

/** Who sits beside whom and which line runs where, before anything has a place. */
export interface Plan {
  readonly systems: readonly UnplacedSystem[]
  readonly spokes: readonly (readonly ModelLine[])[]
  readonly direct: readonly (readonly [number, number, readonly ModelLine[]])[]
  readonly arcs: readonly Arc[]
  readonly lanes: ReadonlyMap<string, number>
  readonly legs: readonly (readonly string[])[]
  /** How much room each line takes beside others, and the widest line between systems. */
  readonly rooms: ReadonlyMap<string, number>
  readonly widest: number
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
export const planMap = (
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
  const between = pairs.flatMap(([, , own]) => own)
  const rooms = new Map(between.map(({ key, room }) => [key, room]))
  const widest = Math.max(0, ...rooms.values())
  return { systems, spokes, direct, arcs, lanes, legs, rooms, widest }
}
