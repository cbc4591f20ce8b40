import { wrapText } from '../text/wrap-text.ts'
import { THIN } from './ink.ts'
import { movedTo, svgElement, type SvgElement } from './svg-element.ts'
import { textLine } from './text-line.ts'

/** The width and height of a sample, with its middle at the origin. */
export const SAMPLE = { width: 92, height: 48 } as const

const SIZE = 22
const LINE_HEIGHT = 27
const PADDING = 24
const BETWEEN = 12
const HEADING = 48
const GROUP = 40
const TEXT_AT = SAMPLE.width + 18
/** A row of letters only is lower than one with a drawing. */
const LETTERS_HEIGHT = 30

/** A column is at least this wide, so that no text is squeezed. */
const COLUMN = 460

/** The narrowest legend there can be: two columns, so that a small picture has no long tail. */
export const LEAST_LEGEND_WIDTH: number = 2 * COLUMN + 2 * PADDING

/** What a tool's legend can explain, and how it does. */
export interface LegendTable<K extends string> {
  /** Every mark, under the titles and in the order in which they stand. */
  readonly groups: Readonly<Record<string, readonly K[]>>
  readonly words: Readonly<Record<K, string>>
  /** A small example around the origin, drawn by the very functions that draw the picture. */
  readonly sample: (key: K) => readonly SvgElement[]
  /** Whether a sample is but letters, and its row lower. */
  readonly isLetters: (key: K) => boolean
}

/** Words of one picture for some marks: the names of its pets, genders in own words. */
export type LegendExtras<K extends string> = Readonly<Partial<Record<K, string>>>

interface Row<K> {
  readonly key: K
  readonly words: string
  /** The group's title, where the row is the first of its group. */
  readonly title?: string
}

interface Cell<K> extends Row<K> {
  readonly lines: readonly string[]
  readonly height: number
}

/** A legend and how high it is. */
export interface Legend {
  readonly element: SvgElement
  readonly height: number
}

const rowsOf = <K extends string>(
  table: LegendTable<K>,
  explained: Iterable<K>,
  words: LegendExtras<K> | undefined,
): readonly Row<K>[] => {
  const used = new Set<string>(explained)
  return Object.entries<readonly K[]>(table.groups).flatMap(([title, keys]) =>
    keys
      .filter((key) => used.has(key))
      .map((key, place) => ({
        key,
        words: words?.[key] ?? table.words[key],
        ...(place === 0 && { title }),
      })),
  )
}

const cellOf = <K extends string>(table: LegendTable<K>, row: Row<K>, width: number): Cell<K> => {
  const lines = wrapText(row.words, width - TEXT_AT, { size: SIZE })
  const sample = table.isLetters(row.key) ? LETTERS_HEIGHT : SAMPLE.height
  const height = Math.max(sample, lines.length * LINE_HEIGHT) + BETWEEN
  return { ...row, lines, height: height + (row.title ? GROUP : 0) }
}

/** Fills columns one after the other, each to about the same height. */
const inColumns = <K>(
  cells: readonly Cell<K>[],
  count: number,
): readonly (readonly Cell<K>[])[] => {
  const total = cells.reduce((sum, { height }) => sum + height, 0)
  const columns: Cell<K>[][] = [[]]
  let reached = 0
  for (const cell of cells) {
    const isFull = reached + cell.height / 2 > (total * columns.length) / count
    if (isFull && columns.length < count) columns.push([])
    columns.at(-1)?.push(cell)
    reached += cell.height
  }
  return columns
}

const drawCell = <K extends string>(
  table: LegendTable<K>,
  { key, lines, height, title }: Cell<K>,
  x: number,
  top: number,
): SvgElement => {
  const y = top + (title ? GROUP : 0)
  const middle = y + (height - BETWEEN - (title ? GROUP : 0)) / 2
  const first = middle - ((lines.length - 1) * LINE_HEIGHT) / 2
  const small = { size: SIZE, anchor: 'start' } as const
  return svgElement(
    'g',
    {},
    title === undefined
      ? undefined
      : textLine(title, { x, y: top + GROUP / 2 }, { ...small, bold: true }),
    movedTo({ x: x + SAMPLE.width / 2, y: middle }, ...table.sample(key)),
    ...lines.map((line, place) =>
      textLine(line, { x: x + TEXT_AT, y: first + place * LINE_HEIGHT }, small),
    ),
  )
}

/**
 * Draws a box as wide as told with a row for each mark that was used; texts wrap in their column.
 *
 * @param words what this picture says of a mark instead of the usual words.
 */
export const drawLegend = <K extends string>(
  table: LegendTable<K>,
  explained: Iterable<K>,
  width: number,
  words?: LegendExtras<K>,
): Legend => {
  const rows = rowsOf(table, explained, words)
  const inner = width - 2 * PADDING
  const count = Math.max(1, Math.min(Math.floor(inner / COLUMN), rows.length))
  const column = Math.floor(inner / count)
  const columns = inColumns(
    rows.map((row) => cellOf(table, row, column - PADDING)),
    count,
  )
  const heights = columns.map((each) => each.reduce((sum, cell) => sum + cell.height, 0))
  const height = HEADING + Math.max(0, ...heights) + PADDING
  const drawn = columns.flatMap((each, place) => {
    let top = HEADING + BETWEEN
    return each.map((cell) => {
      const element = drawCell(table, cell, PADDING + place * column, top)
      top += cell.height
      return element
    })
  })
  const heading = textLine(
    'What the marks mean',
    { x: PADDING, y: PADDING + 10 },
    { size: SIZE + 4, bold: true, anchor: 'start' },
  )
  const box = svgElement('rect', { width, height, rx: 12, strokeWidth: THIN })
  return { element: svgElement('g', {}, box, heading, ...drawn), height }
}
