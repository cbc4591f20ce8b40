import type { Box } from '../geometry/shapes.ts'
import { BROKEN, INK, PAPER, THIN } from './ink.ts'
import type { PageBody, PageRoom } from './page.ts'
import { movedTo, svgElement, type SvgElement } from './svg-element.ts'
import { textLine } from './text-line.ts'

/** So much of a drawing stands on both of two neighbouring pages: anybody with their name. */
const OVERLAP = 240

/** Around a tile, for what says how it goes on. */
const STRIP = 34

const CELL = { width: 44, height: 30 } as const
const SMALL = 20

/** How a drawing is cut into pages. */
export interface TileGrid {
  /** Where tiles begin from left to right, and from top to bottom. */
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly width: number
  readonly height: number
}

const starts = (length: number, tile: number): readonly number[] => {
  if (length <= tile) return [0]
  const count = Math.max(2, Math.ceil((length - OVERLAP) / (tile - OVERLAP)))
  return Array.from({ length: count }, (_, place) =>
    Math.floor((place * (length - tile)) / (count - 1)),
  )
}

/** Cuts a box into as few tiles as there is need of, spread evenly. */
export const tileGrid = (box: Box, { inner, bodyHeight }: PageRoom): TileGrid => {
  const width = inner - 2 * STRIP
  const height = bodyHeight - 2 * STRIP
  return { xs: starts(box.width, width), ys: starts(box.height, height), width, height }
}

/** How wide the key of a grid is. */
export const tileKeyWidth = ({ xs }: TileGrid): number => xs.length * CELL.width + 30

const key = ({ xs, ys }: TileGrid, current: number): SvgElement => {
  const cells = ys.flatMap((_, row) =>
    xs.map((__, column) => {
      const place = row * xs.length + column
      const isHere = place === current
      const x = column * CELL.width
      const y = row * CELL.height
      return svgElement(
        'g',
        {},
        svgElement('rect', { x, y, ...CELL, fill: PAPER, strokeWidth: isHere ? 5 : 1 }),
        textLine(
          `${place + 1}`,
          { x: x + CELL.width / 2, y: y + CELL.height / 2 },
          { size: SMALL, bold: isHere },
        ),
      )
    }),
  )
  return svgElement('g', {}, ...cells)
}

/** Lines in the strip where the neighbouring page begins or ends. */
const overlapMarks = (grid: TileGrid, column: number, row: number): string => {
  const { xs, ys, width, height } = grid
  const [x, y] = [xs[column] ?? 0, ys[row] ?? 0]
  const across = [
    xs[column + 1],
    xs[column - 1] === undefined ? undefined : (xs[column - 1] ?? 0) + width,
  ]
    .filter((at) => at !== undefined)
    .map((at) => at - x)
  const down = [ys[row + 1], ys[row - 1] === undefined ? undefined : (ys[row - 1] ?? 0) + height]
    .filter((at) => at !== undefined)
    .map((at) => at - y)
  return [
    ...across.map((at) => `M${at} 0V-14M${at} ${height}V${height + 14}`),
    ...down.map((at) => `M0 ${at}H-14M${width} ${at}H${width + 14}`),
  ].join('')
}

const neighbours = (grid: TileGrid, column: number, row: number): SvgElement[] => {
  const { xs, ys, width, height } = grid
  const page = (toColumn: number, toRow: number): number | undefined =>
    toColumn < 0 || toRow < 0 || toColumn >= xs.length || toRow >= ys.length
      ? undefined
      : toRow * xs.length + toColumn + 1
  const say = (
    number: number | undefined,
    words: (page: number) => string,
    x: number,
    y: number,
  ): SvgElement[] =>
    number === undefined ? [] : [textLine(words(number), { x, y }, { size: SMALL })]
  const far = Math.min(150, Math.floor(width / 4))
  return [
    ...say(page(column - 1, row), (n) => `← page ${n}`, far, -STRIP / 2),
    ...say(page(column + 1, row), (n) => `page ${n} →`, width - far, -STRIP / 2),
    ...say(page(column, row - 1), (n) => `↑ page ${n}`, width / 2, -STRIP / 2),
    ...say(page(column, row + 1), (n) => `↓ page ${n}`, width / 2, height + STRIP / 2),
  ]
}

/** Draws every tile of a drawing: its part, where the pages beside it begin, and the key of all tiles. */
export const drawTiles = (
  elements: readonly SvgElement[],
  box: Box,
  grid: TileGrid,
  room: PageRoom,
  idPrefix: string,
): readonly PageBody[] =>
  grid.ys.flatMap((y, row) =>
    grid.xs.map((x, column): PageBody => {
      const place = row * grid.xs.length + column
      const { width, height } = grid
      const clip = `${idPrefix}-tile`
      const marks = overlapMarks(grid, column, row)
      return {
        room,
        clips: [svgElement('clipPath', { id: clip }, svgElement('rect', { width, height }))],
        elements: [
          movedTo(
            { x: room.margin + STRIP, y: room.top + STRIP },
            svgElement(
              'g',
              { clipPath: `url(#${clip})` },
              movedTo({ x: -box.x - x, y: -box.y - y }, ...elements),
            ),
            svgElement('rect', {
              width,
              height,
              strokeWidth: THIN / 2,
              strokeDasharray: BROKEN.shortDashes,
            }),
            ...(marks === ''
              ? []
              : [svgElement('path', { d: marks, strokeWidth: THIN, stroke: INK })]),
            ...neighbours(grid, column, row),
          ),
          movedTo(
            { x: room.width - room.margin - grid.xs.length * CELL.width, y: room.margin },
            key(grid, place),
          ),
        ],
      }
    }),
  )
