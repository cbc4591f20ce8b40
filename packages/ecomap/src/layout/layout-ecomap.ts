import { unionOf, type Box, type Point, type View } from '@relational-practice/core'
import type { Ecomap } from '../schema/index.ts'
import {
  type EcomapLayout,
  type KinLine,
  type LayoutNote,
  type LayoutOptions,
  type PlacedMember,
  type PlacedSystem,
  type Seats,
  type TiePath,
} from './ecomap-layout.ts'
import { filledMiddle } from './filled-middle.ts'
import { layOutMiddle, type Middle } from './household-circle.ts'
import { memberOf, modelOf, type MapModel } from './map-model.ts'
import { placeMap, type PlacedMap } from './place-map.ts'
import { unitedMaps } from './united-maps.ts'

/** Around everything that is drawn. */
const MARGIN = 24

const boxAround = ({ x, y }: Point, radius: number): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
})

const boundsOf = ({ hub, systems, lines }: PlacedMap): Box =>
  unionOf([
    boxAround({ x: 0, y: 0 }, hub),
    ...[...systems.values()].map((circle) => boxAround(circle, circle.radius)),
    ...[...lines.values()].flatMap(({ points }) => points.map((point) => boxAround(point, 10))),
  ]) ?? boxAround({ x: 0, y: 0 }, hub)

const moved = <T extends Point>(item: T, by: Point): T => ({
  ...item,
  x: item.x + by.x,
  y: item.y + by.y,
})

const membersAt = (model: MapModel, middle: Middle, by: Point): readonly PlacedMember[] => {
  const own = new Map(model.middle.members.map((member) => [member.id, member]))
  return middle.members.flatMap((seated) => {
    const member = own.get(seated.id)
    if (!member) return []
    const { label, labelBox, letters } = seated
    return [
      {
        ...moved({ x: seated.x, y: seated.y }, by),
        id: seated.id,
        radius: middle.style.symbol,
        letters,
        label,
        labelBox: moved(labelBox, by),
        isSubject: member.isSubject,
        shape: member.shape,
      },
    ]
  })
}

/** The lines between members that a map itself tells of. */
const kinAt = (model: MapModel, middle: Middle, by: Point): readonly KinLine[] => {
  const own = new Map(model.middle.kin.map((line) => [line.key, line]))
  return middle.lines.flatMap(({ key, points }): KinLine[] => {
    const line = own.get(key)
    if (!line) return []
    const { key: _, ...rest } = line
    return [{ ...rest, points: points.map((point) => moved(point, by)) }]
  })
}

const kinNotes = (
  model: MapModel,
  middle: Middle,
  { members }: LayoutOptions,
): readonly LayoutNote[] => {
  const own = new Set(model.middle.kin.map(({ key }) => key))
  const undrawn = middle.undrawn.filter(({ key }) => own.has(key))
  return [
    ...undrawn.map((line): LayoutNote => ({
      problem: 'kin-not-drawn',
      about: line.what === 'partners' ? line.partners : [...line.parents, line.child],
    })),
    ...(members && !middle.usesPlaces && model.middle.members.length > 0
      ? [{ problem: 'places-not-used', about: [] } as const]
      : []),
  ]
}

const systemsAt = (model: MapModel, map: PlacedMap, by: Point): readonly PlacedSystem[] =>
  model.systems
    .flatMap(({ id, label, caption }) => {
      const circle = map.systems.get(id)
      if (!circle) return []
      const { radius, angle } = circle
      return [{ ...moved({ x: circle.x, y: circle.y }, by), id, radius, angle, label, caption }]
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))

const tiesAt = (model: MapModel, middle: Middle, map: PlacedMap, by: Point): readonly TiePath[] => {
  const letters = new Map(middle.members.map((member) => [member.id, member.letters]))
  return model.lines.flatMap((line): TiePath[] => {
    const placed = map.lines.get(line.key)
    const member = memberOf(line)
    if (!placed) return []
    // Two maps on the same seats may name the ends of one line the other way round.
    const isTurned = placed.ends[0] !== line.ends[0]
    const points = placed.points.map((point) => moved(point, by))
    return [
      {
        id: line.tie,
        ends: line.ends,
        points: isTurned ? points.toReversed() : points,
        ...(placed.badge &&
          member && {
            badge: { ...moved(placed.badge, by), letters: letters.get(member) ?? '?' },
          }),
      },
    ]
  })
}

/**
 * Lays several maps out on the same seats: whoever and whatever two of them show has one place on both,
 * so that a glance from one to the other shows what differs.
 *
 * @param options for all of them; a list where the day or another option differs from map to map
 */
export const layOutTogether = (
  views: readonly View<Ecomap>[],
  options: LayoutOptions | readonly LayoutOptions[],
): readonly EcomapLayout[] => {
  const each = views.map((view, place) => {
    const own = Array.isArray(options) ? options[place] : options
    return { view, options: own, model: modelOf(view, own) }
  })
  const all = unitedMaps(each.map(({ model }) => model))
  const places = each[0]?.options.members
  const { members, name, style, kin } = all.middle
  const tight = layOutMiddle(members, name, style, kin, places)
  const seats = Object.assign({}, ...each.map((one) => one.options.seats ?? {}).toReversed())
  const [teller] = new Set(each.map(({ model }) => model.linesOf))
  const isOneTeller = teller !== undefined && each.every(({ model }) => model.linesOf === teller)
  const map = placeMap(
    all.systems,
    all.lines,
    tight.radius,
    seats,
    (line) => !isOneTeller && memberOf(line) !== undefined,
  )
  const middle = filledMiddle(map.hub, tight, style, (larger) =>
    layOutMiddle(members, name, larger, kin, places),
  )
  const bounds = boundsOf(map)
  const by = { x: MARGIN - bounds.x, y: MARGIN - bounds.y }
  return each.map(({ view, options: own, model }) => ({
    view,
    options: own,
    width: bounds.width + 2 * MARGIN,
    height: bounds.height + 2 * MARGIN,
    household: {
      ...by,
      ...(model.middle.id && { id: model.middle.id }),
      radius: map.hub,
      label: middle.label,
      labelBox: moved(middle.labelBox, by),
      text: { size: middle.style.size, line: middle.style.line },
    },
    members: membersAt(model, middle, by),
    kin: kinAt(model, middle, by),
    systems: systemsAt(model, map, by),
    ties: tiesAt(model, middle, map, by),
    ...(isOneTeller && { linesOf: teller }),
    notes: [...kinNotes(model, middle, own), ...model.notes],
  }))
}

/**
 * Lays an ecomap out: the household in the middle with its members inside, systems around it, and a
 * line for each tie that stands on the day. Positions are whole units and the same on every machine.
 *
 * @example
 * ```ts
 * import { viewFor } from '@relational-practice/core'
 * import { addTiedSystem, createEcomap, ecomapRecord, layoutEcomap } from '@relational-practice/ecomap'
 *
 * const home = { ...createEcomap('r-1'), household: 'hh-1' as const, households: { 'hh-1': {} } }
 * const map = addTiedSystem(home, {
 *   id: 'sy-1',
 *   system: { name: 'Judo', domain: 'recreation' },
 *   tie: 't-1',
 *   with: 'hh-1',
 * })
 * const view = viewFor(ecomapRecord, map, 'worker')
 * const layout = view && layoutEcomap(view, { asOf: '2026-06-01' })
 * if (layout?.ties.length !== 1) throw new Error('The tie has a line.')
 * ```
 */
export const layoutEcomap = (view: View<Ecomap>, options: LayoutOptions): EcomapLayout => {
  // When we leave, everybody who stays keeps their seat, and what goes leaves a gap.
  const layout = options.whenWeLeave
    ? layOutTogether([view, view], [options, { ...options, whenWeLeave: false }])[0]
    : layOutTogether([view], options)[0]
  if (!layout) throw new TypeError('One view gives one layout.')
  return layout
}

/** Where the systems of a layout sit, to lay a later map out on the same seats. */
export const seatsIn = ({ systems }: EcomapLayout): Seats =>
  Object.fromEntries(systems.map(({ id, angle }) => [id, angle]))
