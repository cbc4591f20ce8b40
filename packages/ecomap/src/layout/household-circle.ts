import {
  textWidth,
  unionOf,
  wrapText,
  type Box,
  type Id,
  type Point,
} from '@relational-practice/core'
import { generationRows } from './generation-rows.ts'
import type { KinInside } from './kin-inside.ts'
import { routeKin, type KinPath } from './kin-routes.ts'
import {
  asPlaced,
  BETWEEN,
  cellOf,
  centred,
  inColumns,
  seated,
  type Cell,
  type MemberText,
  type MiddleStyle,
  type SeatedMember,
} from './member-cells.ts'

/** The inside of the circle, from its middle, and the radius it needs. */
export interface Middle {
  readonly radius: number
  readonly members: readonly SeatedMember[]
  /** The lines between members. */
  readonly lines: readonly KinPath[]
  /** Lines between members who stand so that none can be drawn. */
  readonly undrawn: readonly KinInside[]
  /** Whether members stand where the host puts them. */
  readonly usesPlaces: boolean
  /** How it is set. */
  readonly style: MiddleStyle
  readonly label: readonly string[]
  readonly labelBox: Box
}

/** What the rows of a household look like, around the middle. */
interface Inside {
  readonly members: readonly SeatedMember[]
  readonly lines: Middle['lines']
  readonly undrawn: Middle['undrawn']
}

const lowered = ({ key, points }: KinPath, by: number): KinPath => ({
  key,
  points: points.map(({ x, y }) => ({ x, y: y + by })),
})

const setInRows = (
  rows: readonly (readonly Cell[])[],
  kin: readonly KinInside[],
  style: MiddleStyle,
): Inside => {
  const { ys, height, lines, undrawn } = routeKin(rows, kin, style.symbol)
  const up = Math.floor(height / 2)
  return {
    members: rows.flatMap((row, place) =>
      row.map((cell) => seated(cell, (ys[place] ?? 0) - up, style)),
    ),
    lines: lines.map((line) => lowered(line, -up)),
    undrawn,
  }
}

/** Widths to which names are wrapped, in tenths of their size, to find the one that makes the smallest circle. */
const NAME_WIDTHS = [68, 50, 38]
const LEAST_RADIUS = 90
const INSIDE = 16

const reachOf = (boxes: readonly Box[]): number => {
  const corners = boxes.flatMap(({ x, y, width, height }) => [
    [x, y],
    [x + width, y],
    [x, y + height],
    [x + width, y + height],
  ])
  return Math.ceil(Math.max(0, ...corners.map(([x = 0, y = 0]) => Math.sqrt(x * x + y * y))))
}

const symbolBox = ({ x, y }: Point, radius: number): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
})

/** Puts the household’s name over its members and everything around the middle. */
const withName = (
  { members, lines, undrawn }: Inside,
  name: string | undefined,
  style: MiddleStyle,
): Middle => {
  const corners = lines.flatMap(({ points }) => points)
  const boxes = [
    ...members.flatMap((member) => [symbolBox(member, style.symbol), member.labelBox]),
    ...corners.map((corner) => symbolBox(corner, 2)),
  ]
  const all = unionOf(boxes)
  const label =
    name === undefined ? [] : wrapText(name, style.size * 11, { size: style.size, bold: true })
  const width = Math.max(
    0,
    ...label.map((each) => textWidth(each, { size: style.size, bold: true })),
  )
  const height = label.length * style.line
  const room = height > 0 && all ? height + BETWEEN : 0
  const down = Math.floor(room / 2)
  const top = all ? all.y + down - room : -Math.floor(height / 2)
  const labelBox = { x: -Math.ceil(width / 2), y: top, width: 2 * Math.ceil(width / 2), height }
  const moved = members.map((member) => ({
    ...member,
    y: member.y + down,
    labelBox: { ...member.labelBox, y: member.labelBox.y + down },
  }))
  const reach = reachOf([
    ...boxes.map((box) => ({ ...box, y: box.y + down })),
    ...(height > 0 ? [labelBox] : []),
  ])
  return {
    radius: Math.max(LEAST_RADIUS, reach + INSIDE),
    members: moved,
    lines: lines.map((line) => lowered(line, down)),
    undrawn,
    usesPlaces: false,
    style,
    label,
    labelBox,
  }
}

/**
 * Sets the members of a household into a circle: where the host puts them, else as a small genogram
 * in rows by generation, or in the rows that make the smallest circle where nobody is known to be kin.
 */
export const layOutMiddle = (
  members: readonly MemberText[],
  name: string | undefined,
  style: MiddleStyle,
  kin: readonly KinInside[] = [],
  places: Readonly<Record<Id<'p'>, Point>> = {},
): Middle => {
  const nobody: Inside = { members: [], lines: [], undrawn: [] }
  if (members.length === 0) return withName(nobody, name, style)
  let best: Middle | undefined
  const offer = (rows: readonly (readonly Cell[])[], usesPlaces = false): void => {
    const middle = { ...withName(setInRows(rows, kin, style), name, style), usesPlaces }
    if (!best || middle.radius < best.radius) best = middle
  }
  const arePartners = (one: Id<'p'>, other: Id<'p'>): boolean =>
    kin.some(
      (line) =>
        line.what === 'partners' && line.partners.includes(one) && line.partners.includes(other),
    )
  for (const width of NAME_WIDTHS) {
    const cells = members.map((member) =>
      cellOf(member, style, Math.floor((width * style.size) / 10)),
    )
    const placed = asPlaced(cells, style, places, arePartners)
    if (placed) offer(placed, true)
    else if (kin.length > 0) {
      const rows = generationRows(members, kin)
      offer(
        rows.map((row) => {
          const own = row.flatMap((id) => cells.find((each) => each.id === id) ?? [])
          return centred(own, style, arePartners)
        }),
      )
    } else {
      for (let columns = 1; columns <= cells.length; columns += 1) {
        offer(inColumns(cells, columns).map((row) => centred(row, style)))
      }
    }
  }
  return best ?? withName(nobody, name, style)
}
