import {
  textWidth,
  unionOf,
  wrapText,
  type Box,
  type Id,
  type Point,
} from '@relational-practice/core'

/** A member as they are set into the circle. */
export interface MemberText {
  readonly id: Id<'p'>
  readonly name: string
  readonly letters: string
  readonly isSubject: boolean
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

/** The inside of the circle, from its middle, and the radius it needs. */
export interface Middle {
  readonly radius: number
  readonly members: readonly SeatedMember[]
  readonly label: readonly string[]
  readonly labelBox: Box
}

const NAME_WIDTH = 150
const LEAST_RADIUS = 90
const BETWEEN = 18
const UNDER_SYMBOL = 6
const INSIDE = 16

interface Cell extends MemberText {
  readonly label: readonly string[]
  readonly width: number
  readonly height: number
}

const cellOf = (member: MemberText, style: MiddleStyle): Cell => {
  const label = wrapText(member.name, NAME_WIDTH, { size: style.size })
  const width = Math.max(
    2 * style.symbol + 12,
    ...label.map((words) => textWidth(words, { size: style.size, bold: member.isSubject })),
  )
  const height = 2 * style.symbol + UNDER_SYMBOL + label.length * style.line
  return { ...member, label, width, height }
}

const seated = (cell: Cell, at: Point, style: MiddleStyle): SeatedMember => {
  const { width: _, height: _height, ...member } = { ...cell }
  return {
    ...member,
    ...at,
    labelBox: {
      x: at.x - Math.ceil(cell.width / 2),
      y: at.y + style.symbol + UNDER_SYMBOL,
      width: 2 * Math.ceil(cell.width / 2),
      height: cell.label.length * style.line,
    },
  }
}

/** Rows of so many, centred on the middle. */
const inRows = (
  cells: readonly Cell[],
  columns: number,
  style: MiddleStyle,
): readonly SeatedMember[] => {
  const rows = Array.from({ length: Math.ceil(cells.length / columns) }, (_, row) =>
    cells.slice(row * columns, (row + 1) * columns),
  )
  const heights = rows.map((row) => Math.max(...row.map(({ height }) => height)))
  const total = heights.reduce((sum, height) => sum + height + BETWEEN, -BETWEEN)
  let top = -Math.floor(total / 2)
  return rows.flatMap((row, place) => {
    const y = top + style.symbol
    top += (heights[place] ?? 0) + BETWEEN
    const width = row.reduce((sum, cell) => sum + cell.width + BETWEEN, -BETWEEN)
    let left = -width / 2
    return row.map((cell) => {
      const x = Math.round(left + cell.width / 2)
      left += cell.width + BETWEEN
      return seated(cell, { x, y }, style)
    })
  })
}

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
  members: readonly SeatedMember[],
  name: string | undefined,
  style: MiddleStyle,
): Middle => {
  const boxes = members.flatMap((member) => [symbolBox(member, style.symbol), member.labelBox])
  const all = unionOf(boxes)
  const label = name === undefined ? [] : wrapText(name, 240, { size: style.size, bold: true })
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
    ...moved.flatMap((member) => [symbolBox(member, style.symbol), member.labelBox]),
    ...(height > 0 ? [labelBox] : []),
  ])
  return { radius: Math.max(LEAST_RADIUS, reach + INSIDE), members: moved, label, labelBox }
}

/**
 * Sets the members of a household into a circle: in the rows that make the smallest one, or where the
 * host puts them, if it says so of everybody.
 */
export const layOutMiddle = (
  members: readonly MemberText[],
  name: string | undefined,
  style: MiddleStyle,
  places: Readonly<Record<Id<'p'>, Point>> = {},
): Middle => {
  const cells = members.map((member) => cellOf(member, style))
  const placed = cells.flatMap((cell) => {
    const at = places[cell.id]
    return at ? [seated(cell, { x: Math.round(at.x), y: Math.round(at.y) }, style)] : []
  })
  if (cells.length > 0 && placed.length === cells.length) return withName(placed, name, style)
  let best = withName([], name, style)
  for (let columns = 1; columns <= cells.length; columns += 1) {
    const middle = withName(inRows(cells, columns, style), name, style)
    if (columns === 1 || middle.radius < best.radius) best = middle
  }
  return best
}
