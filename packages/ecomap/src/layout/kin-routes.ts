import type { Id, Point } from '@relational-practice/core'
import type { KinInside, ParentsInside, PartnersInside } from './kin-inside.ts'

/** A member in their row, before rows have a height. */
export interface RowCell {
  readonly id: Id<'p'>
  /** The middle of the symbol. */
  readonly x: number
  /** Of the symbol or the name, whichever is wider. */
  readonly width: number
  /** From the top of the symbol to under the name. */
  readonly height: number
}

/** The way of a line between members; a line of two parents who stand apart has two. */
export interface KinPath {
  readonly key: string
  readonly points: readonly Point[]
}

/** Members in rows with heights, and the lines between them. */
export interface RoutedRows {
  /** The middle of each row’s symbols, from the top of the first row. */
  readonly ys: readonly number[]
  readonly height: number
  readonly lines: readonly KinPath[]
  /** Lines between members who stand so that none can be drawn. */
  readonly undrawn: readonly KinInside[]
}

/** Between two rows without lines, and around the lines between two rows. */
const BETWEEN = 18
const LANE = { first: 14, next: 13, last: 34 } as const

/** How far over their symbols partners are joined who do not stand beside each other. */
const BRACKET = { first: 10, next: 12, aside: 10 } as const

/** From one line that ends at a child, or begins at a parent, to the next. */
const ASIDE = 12

/** From one row to the next a line keeps so far from the last name of a row it passes. */
const PAST = 14

interface Seat extends RowCell {
  readonly row: number
  readonly place: number
}

interface Descent {
  readonly line: ParentsInside
  /** Lines that leave the same parents and are drawn alike share a way down. */
  readonly way: string
  readonly from: Seat
  readonly other?: Seat
  readonly to: Seat
}

const edges = ({ x, width }: RowCell): readonly [number, number] => [
  x - Math.ceil(width / 2),
  x + Math.ceil(width / 2),
]

const middleBetween = (left: RowCell, right: RowCell): number =>
  Math.round((edges(left)[1] + edges(right)[0]) / 2)

/** Where a line may pass a row: beside it, or between two of its names; the nearest. */
const gapNear = (row: readonly RowCell[], x: number): number => {
  const [first, last] = [row[0], row.at(-1)]
  const gaps = [
    ...(first ? [edges(first)[0] - PAST] : []),
    ...row.slice(1).flatMap((cell, place) => {
      const before = row[place]
      return before ? [middleBetween(before, cell)] : []
    }),
    ...(last ? [edges(last)[1] + PAST] : []),
  ]
  return gaps.toSorted((a, b) => Math.abs(a - x) - Math.abs(b - x) || a - b)[0] ?? x
}

const bracketsIn = (
  rows: readonly (readonly RowCell[])[],
  partners: readonly PartnersInside[],
  seats: ReadonlyMap<Id<'p'>, Seat>,
): readonly (readonly PartnersInside[])[] =>
  rows.map((_, row) =>
    partners.filter(({ partners: [a, b] }) => {
      const [one, other] = [seats.get(a), seats.get(b)]
      return one?.row === row && other?.row === row && Math.abs(one.place - other.place) > 1
    }),
  )

/** A couple beside each other has one line down; anybody else a line of their own. */
const descentsOf = (
  line: ParentsInside,
  seats: ReadonlyMap<Id<'p'>, Seat>,
): readonly Descent[] | undefined => {
  const to = seats.get(line.child)
  const from = line.parents.flatMap((id) => seats.get(id) ?? [])
  if (!to || from.length === 0 || from.some(({ row }) => row >= to.row)) return undefined
  const look = `${line.kind} ${line.standing}`
  const [one, other] = from.toSorted((a, b) => a.place - b.place)
  if (one && other && one.row === other.row && other.place - one.place === 1) {
    return [{ line, way: `${one.id} ${other.id} ${look}`, from: one, other, to }]
  }
  return from.map((each) => ({ line, way: `${each.id} ${look}`, from: each, to }))
}

/**
 * Gives rows of members the room their lines need and every line its way: between partners from
 * symbol to symbol, or over those who stand between them; from parents down between the names to a
 * level of its own and on to the child. Lines end in the middle of symbols, to be drawn under them.
 */
export const routeKin = (
  rows: readonly (readonly RowCell[])[],
  kin: readonly KinInside[],
  symbol: number,
): RoutedRows => {
  const seats = new Map(
    rows.flatMap((cells, row) =>
      cells.map((cell, place) => [cell.id, { ...cell, row, place }] as const),
    ),
  )
  const partners = kin.filter((line) => line.what === 'partners')
  const brackets = bracketsIn(rows, partners, seats)
  const undrawn: KinInside[] = []
  const descents = kin.flatMap((line) => {
    if (line.what === 'partners') return []
    const own = descentsOf(line, seats)
    if (!own) undrawn.push(line)
    return own ?? []
  })
  const lanes = rows.map((_, row) => [
    ...new Set(
      descents.filter(({ from, to }) => from.row <= row && to.row > row).map(({ way }) => way),
    ),
  ])
  const ys: number[] = []
  const bottoms: number[] = []
  let top = 0
  for (const [row, cells] of rows.entries()) {
    const over = brackets[row]?.length ?? 0
    if (over > 0) top += BRACKET.first + (over - 1) * BRACKET.next
    ys.push(top + symbol)
    const bottom = top + Math.max(0, ...cells.map(({ height }) => height))
    bottoms.push(bottom)
    const count = lanes[row]?.length ?? 0
    top = bottom + (count > 0 ? LANE.first + (count - 1) * LANE.next + LANE.last : BETWEEN)
  }
  const y = (row: number): number => ys[row] ?? 0
  const laneY = (row: number, way: string): number =>
    (bottoms[row] ?? 0) + LANE.first + (lanes[row]?.indexOf(way) ?? 0) * LANE.next

  const lines: KinPath[] = []
  for (const line of partners) {
    const [one, other] = line.partners.flatMap((id) => seats.get(id) ?? [])
    if (!one || !other || one.row !== other.row) {
      undrawn.push(line)
      continue
    }
    const level = y(one.row)
    const over = brackets[one.row]?.indexOf(line) ?? -1
    const [left, right] = one.x < other.x ? [one, other] : [other, one]
    if (over < 0) {
      const points = [left, right].map(({ x }) => ({ x, y: level }))
      lines.push({ key: line.key, points })
      continue
    }
    const height = level - symbol - BRACKET.first - over * BRACKET.next
    const [from, to] = [left.x + BRACKET.aside, right.x - BRACKET.aside]
    const up = { x: from, y: height }
    const down = { x: to, y: height }
    const points = [{ x: from, y: level }, up, down, { x: to, y: level }]
    lines.push({ key: line.key, points })
  }
  const offset = (place: number, count: number): number =>
    Math.round((place - (count - 1) / 2) * ASIDE)
  for (const descent of descents) {
    const { from, other, to, way, line } = descent
    const alone = [
      ...new Set(
        descents.filter((each) => each.from.id === from.id && !each.other).map((each) => each.way),
      ),
    ]
    const starts = other
      ? { x: middleBetween(from, other), y: y(from.row) }
      : {
          x: from.x + offset(alone.indexOf(way), alone.length),
          y: y(from.row) - symbol + from.height + 2,
        }
    const ending = descents.filter((each) => each.to.id === to.id)
    const end = to.x + offset(ending.indexOf(descent), ending.length)
    const points: Point[] = [starts]
    let { x } = starts
    for (let row = from.row; row < to.row; row += 1) {
      const level = laneY(row, way)
      const next = row + 1 === to.row ? end : gapNear(rows[row + 1] ?? [], x)
      points.push({ x, y: level }, { x: next, y: level })
      x = next
    }
    points.push({ x, y: y(to.row) })
    lines.push({ key: line.key, points })
  }
  return { ys, height: Math.max(0, ...bottoms), lines, undrawn }
}
