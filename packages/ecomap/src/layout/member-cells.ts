import { textWidth, wrapText, type Box, type Id, type Point } from '@relational-practice/core'
import type { ShapeName } from '@relational-practice/core/drawing'
import type { RowCell } from './kin-routes.ts'

/** A member as they are set into the circle. */
export interface MemberText {
  readonly id: Id<'p'>
  readonly name: string
  readonly letters: string
  readonly isSubject: boolean
  readonly isPet: boolean
  /** The outline of their symbol. */
  readonly shape: ShapeName
}

/** How the inside of the circle is set. */
export interface MiddleStyle {
  readonly size: number
  readonly line: number
  /** The radius of a member’s symbol. */
  readonly symbol: number
}

/** A member in the circle, from its middle. */
export interface SeatedMember extends MemberText, Point {
  readonly label: readonly string[]
  readonly labelBox: Box
}

/** Between two names of a row. */
export const BETWEEN = 18

const UNDER_SYMBOL = 6

/** How far from the middle of the household a host may put somebody. */
const FARTHEST = 2000

/** A member with the room they take in a row. */
export interface Cell extends MemberText, RowCell {
  readonly label: readonly string[]
}

/** A member with their name wrapped to a width. */
export const cellOf = (member: MemberText, style: MiddleStyle, widest: number): Cell => {
  const label = wrapText(member.name, widest, { size: style.size, bold: member.isSubject })
  const width = Math.max(
    2 * style.symbol + 12,
    ...label.map((words) => textWidth(words, { size: style.size, bold: member.isSubject })),
  )
  const height = 2 * style.symbol + UNDER_SYMBOL + label.length * style.line
  return { ...member, x: 0, label, width, height }
}

/** A member of a row at their height. */
export const seated = (cell: Cell, y: number, style: MiddleStyle): SeatedMember => {
  const { width, height: _, x, label, ...member } = cell
  return {
    ...member,
    label,
    x,
    y,
    labelBox: {
      x: x - Math.ceil(width / 2),
      y: y + style.symbol + UNDER_SYMBOL,
      width: 2 * Math.ceil(width / 2),
      height: label.length * style.line,
    },
  }
}

/** So much of the line between two partners is seen, that its strokes tell what it is. */
const BETWEEN_PARTNERS = 64

/** From the middle of one member of a row to that of the next. */
const stepBetween = (left: Cell, right: Cell, style: MiddleStyle, arePartners: boolean): number =>
  Math.max(
    Math.ceil((left.width + right.width) / 2) + BETWEEN,
    arePartners ? 2 * style.symbol + BETWEEN_PARTNERS : 0,
  )

/** A row set close around the middle. */
export const centred = (
  row: readonly Cell[],
  style: MiddleStyle,
  arePartners: (one: Id<'p'>, other: Id<'p'>) => boolean = () => false,
): readonly Cell[] => {
  const xs: number[] = []
  for (const [place, cell] of row.entries()) {
    const before = row[place - 1]
    const last = xs[place - 1]
    xs.push(
      before === undefined || last === undefined
        ? Math.ceil(cell.width / 2)
        : last + stepBetween(before, cell, style, arePartners(before.id, cell.id)),
    )
  }
  const half = Math.floor(((xs.at(-1) ?? 0) + Math.ceil((row.at(-1)?.width ?? 0) / 2)) / 2)
  return row.map((cell, place) => ({ ...cell, x: (xs[place] ?? 0) - half }))
}

/** Rows of so many. */
export const inColumns = (cells: readonly Cell[], columns: number): readonly (readonly Cell[])[] =>
  Array.from({ length: Math.ceil(cells.length / columns) }, (_, row) =>
    cells.slice(row * columns, (row + 1) * columns),
  )

/**
 * Rows where the host puts members: those of one height are a row, in their order and at distances in
 * the same proportion, as near as names allow. Nothing where a place is missing, is no number, or is
 * another’s.
 */
export const asPlaced = (
  cells: readonly Cell[],
  style: MiddleStyle,
  places: Readonly<Record<Id<'p'>, Point>>,
  arePartners: (one: Id<'p'>, other: Id<'p'>) => boolean,
): readonly (readonly Cell[])[] | undefined => {
  const at = cells.flatMap((cell) => {
    const place = Object.hasOwn(places, cell.id) ? places[cell.id] : undefined
    const isPlace = place && Number.isFinite(place.x) && Number.isFinite(place.y)
    return isPlace ? [{ cell, x: place.x, y: place.y }] : []
  })
  if (at.length === 0 || at.length < cells.length) return undefined
  const rows = [...new Set(at.map(({ y }) => y))]
    .toSorted((a, b) => a - b)
    .map((y) => at.filter((each) => each.y === y).toSorted((a, b) => a.x - b.x))
  let scale = 0
  for (const row of rows) {
    for (const [place, right] of row.entries()) {
      const left = row[place - 1]
      if (!left) continue
      if (right.x <= left.x) return undefined
      const partners = arePartners(left.cell.id, right.cell.id)
      const wanted = stepBetween(left.cell, right.cell, style, partners)
      scale = Math.max(scale, wanted / (right.x - left.x))
    }
  }
  const xs = at.map(({ x }) => x)
  const middle = Math.min(...xs) / 2 + Math.max(...xs) / 2
  const placed = rows.map((row) =>
    row.map(({ cell, x }) => ({ ...cell, x: Math.round((x - middle) * scale) || 0 })),
  )
  // A place far out would make a picture of nothing but the way to it.
  const isNear = placed.every((row) => row.every(({ x }) => Math.abs(x) < FARTHEST))
  return isNear ? placed : undefined
}
