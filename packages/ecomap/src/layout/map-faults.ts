import { isSystem } from '../find/index-ecomap.ts'
import type { Id, Point } from '@relational-practice/core'
import { BADGE } from './ecomap-layout.ts'
import type { PlacedMap } from './place-map.ts'

/** How near two circles, or a line and a circle that is not its own, may come. */
const CLEAR = 5

/** The square of how far a point is from a line between two others. */
const awayFrom = (point: Point, from: Point, to: Point): number => {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = dx * dx + dy * dy
  const dot = (point.x - from.x) * dx + (point.y - from.y) * dy
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, dot / length))
  const [x, y] = [from.x + dx * share - point.x, from.y + dy * share - point.y]
  return x * x + y * y
}

/** Whether a line lies wholly to one side of a box around a point, which is quickly told. */
const isFarFrom = ({ x, y }: Point, from: Point, to: Point, reach: number): boolean =>
  Math.min(from.x, to.x) > x + reach ||
  Math.max(from.x, to.x) < x - reach ||
  Math.min(from.y, to.y) > y + reach ||
  Math.max(from.y, to.y) < y - reach

/** A circle that lines keep clear of, unless they end at it. */
interface Obstacle extends Point {
  readonly radius: number
  readonly of: string
}

/** What is wrong with the places of a map. */
export type MapFault =
  | { readonly fault: 'circles-touch'; readonly systems: readonly [Id<'sy'>, Id<'sy'>] }
  | { readonly fault: 'badges-touch'; readonly lines: readonly [string, string] }
  | { readonly fault: 'line-through-circle'; readonly line: string; readonly circle: string }

const obstaclesOf = ({ hub, systems, lines }: PlacedMap): readonly Obstacle[] => [
  { x: 0, y: 0, radius: hub, of: 'household' },
  ...[...systems].map(([id, { x, y, radius }]) => ({ x, y, radius, of: id })),
  ...[...lines.values()].flatMap(({ key, badge }) =>
    badge ? [{ ...badge, radius: BADGE, of: key }] : [],
  ),
]

/** Everything on a placed map that touches what it must not; nothing for a sound one. */
export const mapFaults = (map: PlacedMap): readonly MapFault[] => {
  const faults: MapFault[] = []
  const systems = [...map.systems]
  for (const [place, [id, a]] of systems.entries()) {
    for (const [other, b] of systems.slice(place + 1)) {
      const [dx, dy, apart] = [a.x - b.x, a.y - b.y, a.radius + b.radius + CLEAR]
      if (dx * dx + dy * dy < apart * apart) {
        faults.push({ fault: 'circles-touch', systems: [id, other] })
      }
    }
  }
  const badges = [...map.lines.values()].flatMap(({ key, badge }) =>
    badge ? [{ key, badge }] : [],
  )
  for (const [place, { key, badge: a }] of badges.entries()) {
    for (const { key: other, badge: b } of badges.slice(place + 1)) {
      const [dx, dy] = [a.x - b.x, a.y - b.y]
      if (dx * dx + dy * dy < 4 * BADGE * BADGE) {
        faults.push({ fault: 'badges-touch', lines: [key, other] })
      }
    }
  }
  const obstacles = obstaclesOf(map)
  for (const { key, ends, points } of map.lines.values()) {
    const own = new Set<string>([key, ...ends, ...(ends.every(isSystem) ? [] : ['household'])])
    for (const { of, radius, ...middle } of obstacles) {
      if (own.has(of)) continue
      const reach = radius + CLEAR
      const isHit = points.some((to, place) => {
        const from = points[place - 1]
        if (from === undefined || isFarFrom(middle, from, to, reach)) return false
        return awayFrom(middle, from, to) < reach * reach
      })
      if (isHit) faults.push({ fault: 'line-through-circle', line: key, circle: of })
    }
  }
  return faults
}
