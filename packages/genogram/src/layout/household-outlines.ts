import { isIdOf, boxesOverlap, type Box, type Id } from '@relational-practice/core'
import type { Genogram } from '../schema/index.ts'
import { LABEL_LINE, type HouseholdOutline } from './genogram-layout.ts'
import { nameLines, placeName } from './household-name.ts'
import { unionOutline } from './union-outline.ts'

/** A person or pregnancy with the room they take: symbol and label together, and the symbol alone. */
export interface Occupant {
  readonly id: string
  readonly row: number
  readonly room: Box
  readonly symbol: Box
}

/** The rows of a drawing: who stands where, and the free height between. */
export interface HouseholdSpace {
  /** Everyone by row, left to right. */
  readonly rows: readonly (readonly Occupant[])[]
  /** Top of the symbols, and bottom of the labels, of each row. */
  readonly tops: readonly number[]
  readonly bottoms: readonly number[]
  /** Where lines come down to the symbols of each row, left to right. */
  readonly drops: readonly (readonly number[])[]
}

/** Outlines that overlap are drawn at different distances, in this many steps. */
const STEPS = 4
const ASIDE = 13
const ASIDE_STEP = 5
const BAND = 16
const RISER = 12
/** Pieces further than this from each other, to the side, are drawn as several outlines of one name. */
const FARTHEST = 260
/** Two outlines' parts one above the other are joined directly when they share this much. */
const SHARED = 60

interface Run {
  readonly row: number
  readonly people: readonly string[]
  readonly box: Box
}

const runsOf = (
  space: HouseholdSpace,
  members: ReadonlySet<string>,
  step: number,
  lines: number,
): Run[][] => {
  const aside = ASIDE + ASIDE_STEP * step
  return space.rows.map((occupants, row) => {
    const runs: Occupant[][] = []
    let isOpen = false
    for (const occupant of occupants) {
      if (isIdOf('w', occupant.id)) continue
      const isMember = members.has(occupant.id)
      if (isMember && !isOpen) runs.push([])
      if (isMember) runs.at(-1)?.push(occupant)
      isOpen = isMember
    }
    const rise = 10 + 4 * step + LABEL_LINE * lines
    return runs.map((people) => {
      const left = Math.min(...people.map(({ room }) => room.x)) - aside
      const right = Math.max(...people.map(({ room }) => room.x + room.width)) + aside
      const top = (space.tops[row] ?? 0) - rise
      const height = (space.bottoms[row] ?? 0) + 8 + 5 * step - top
      return {
        row,
        people: people.map(({ id }) => id),
        box: { x: left, y: top, width: right - left, height },
      }
    })
  })
}

const strip = (from: number, to: number, y: number, height: number): Box => ({
  x: Math.min(from, to),
  y,
  width: Math.abs(to - from),
  height,
})

/** Where a narrow passage can go straight through the rows between two others. */
const freeX = (
  space: HouseholdSpace,
  from: number,
  to: number,
  near: number,
): number | undefined => {
  const rooms = space.rows
    .slice(from + 1, to)
    .flat()
    .map(({ room }) => room)
  const isFree = (x: number): boolean =>
    rooms.every((room) => x + 2 * RISER <= room.x || x - 2 * RISER >= room.x + room.width)
  const edges = rooms.flatMap((room) => [room.x - 2 * RISER, room.x + room.width + 2 * RISER])
  const nearest = [near, ...edges].toSorted(
    (a, b) => Math.abs(a - near) - Math.abs(b - near) || a - b,
  )
  return nearest.find(isFree)
}

/** Boxes that join the runs of one row below it, and each row with the next. */
const joints = (space: HouseholdSpace, rows: readonly Run[][], step: number): Box[] | undefined => {
  const boxes: Box[] = []
  const filled = rows.filter((runs) => runs.length > 0)
  for (const [place, runs] of filled.entries()) {
    const [first] = runs
    const next = filled[place + 1]
    const [below] = next ?? []
    if (!first) continue
    const bottom = first.box.y + first.box.height
    const [left, right] = [first.box.x, (runs.at(-1)?.box.x ?? 0) + (runs.at(-1)?.box.width ?? 0)]
    if (!next || !below) {
      if (runs.length > 1) boxes.push(strip(left, right, bottom, BAND))
      continue
    }
    const top = below.box.y
    if (runs.length === 1 && next.length === 1 && below.row === first.row + 1) {
      const from = Math.max(left, below.box.x)
      const to = Math.min(right, below.box.x + below.box.width)
      if (to - from >= SHARED) {
        boxes.push(strip(from, to, bottom, top - bottom))
        continue
      }
    }
    if (below.row > first.row + 1) return undefined
    const end = (next.at(-1)?.box.x ?? 0) + (next.at(-1)?.box.width ?? 0)
    if (below.box.x - right > FARTHEST || left - end > FARTHEST) return undefined
    const centre = Math.floor((left + right) / 2)
    const centreOf = ({ box }: Run): number => box.x + Math.floor(box.width / 2)
    const target =
      next.toSorted((a, b) => Math.abs(centreOf(a) - centre) - Math.abs(centreOf(b) - centre))[0] ??
      below
    const [from, to] = [target.box.x + RISER, target.box.x + target.box.width - RISER]
    const near = Math.min(to, Math.max(from, centre))
    const x = freeX(space, first.row, below.row, near)
    if (x === undefined) return undefined
    const ends = [x - RISER, x + RISER]
    if (runs.length > 1 || x - RISER < left || x + RISER > right) {
      boxes.push(strip(Math.min(left, ...ends), Math.max(right, ...ends), bottom, BAND))
    }
    const isInside = x >= from && x <= to
    const stop = isInside ? top : top - BAND - 4 * step
    boxes.push(strip(x - RISER, x + RISER, bottom, stop - bottom))
    if (!isInside) {
      const reach = x < from ? from + RISER : to - RISER
      boxes.push(strip(Math.min(reach, ...ends), Math.max(reach, ...ends), stop, top - stop))
    }
  }
  return boxes
}

/** What is drawn already, for a home's name to keep clear of. */
interface Drawn {
  /** Tops of the pieces of all homes, by home. */
  readonly tops: ReadonlyMap<Id<'hh'>, readonly Box[]>
  readonly names: Box[]
}

const outlineOf = (
  id: Id<'hh'>,
  runs: readonly Run[],
  boxes: readonly Box[],
  name: string | undefined,
  { drops }: HouseholdSpace,
  { tops, names }: Drawn,
): HouseholdOutline | undefined => {
  const [first] = runs
  if (!first) return undefined
  const others = [...tops].flatMap(([other, pieces]) => (other === id ? [] : pieces))
  // The sides of other homes come down like lines, and no name is to stand across one.
  const { y, height } = first.box
  const edges = others
    .filter((other) => other.y < y + height && y < other.y + other.height)
    .flatMap((other) => [other.x, other.x + other.width])
  const { tab, ...named } = placeName(name, first.box, {
    drops: [...(drops[first.row] ?? []), ...edges].toSorted((a, b) => a - b),
    taken: [...others, ...names],
  })
  const points = unionOutline(tab ? [...boxes, tab] : boxes)
  if (!points) return undefined
  names.push(named.labelBox)
  const people = runs
    .flatMap((run) => run.people)
    .filter((each) => isIdOf('p', each))
    .toSorted()
  return { id, people, points, ...named }
}

/**
 * Draws a line around the people of each household and nobody else: in one piece where a way
 * between the others can be found, else around each group that stands together.
 */
export const householdOutlines = (
  genogram: Genogram,
  homes: ReadonlyMap<Id<'hh'>, readonly Id<'p'>[]>,
  space: HouseholdSpace,
): HouseholdOutline[] => {
  const rowsOf = new Map(
    [...homes].map(([id, people], place) => {
      const { name } = genogram.households?.[id] ?? {}
      const members = new Set<string>(people)
      const step = place % STEPS
      return [
        id,
        { name, members, step, rows: runsOf(space, members, step, nameLines(name).length) },
      ]
    }),
  )
  const drawn: Drawn = {
    tops: new Map([...rowsOf].map(([id, { rows }]) => [id, rows.flat().map(({ box }) => box)])),
    names: [],
  }
  return [...rowsOf].flatMap(([id, { name, members, step, rows }]) => {
    const runs = rows.flat()
    const strangers = space.rows
      .flat()
      .filter((each) => !members.has(each.id) && isIdOf('p', each.id))
    const ways = joints(space, rows, step)
    if (ways) {
      const boxes = [...runs.map(({ box }) => box), ...ways]
      const isClear = strangers.every(
        ({ symbol }) => !boxes.some((box) => boxesOverlap(box, symbol)),
      )
      const whole = isClear ? outlineOf(id, runs, boxes, name, space, drawn) : undefined
      if (whole) return [whole]
    }
    return runs.flatMap((run) => {
      const part = outlineOf(id, [run], [run.box], name, space, drawn)
      return part ? [part] : []
    })
  })
}
