import { wrapText } from '../text/wrap-text.ts'
import { movedTo, svgElement, type SvgElement } from './svg-element.ts'
import { textLine } from './text-line.ts'

/** Sentences under a drawing, with a title. */
export interface SheetList {
  readonly title: string
  readonly items: readonly string[]
}

const SIZE = 22
const LINE_HEIGHT = 28
const BETWEEN_ITEMS = 6
const BEFORE_TITLE = 16
const AFTER = 24
/** Lines longer than this are hard to read. */
const MOST_WIDTH = 1500

/** One line of a list, and how far below the line before it it stands. */
export interface ListLine {
  readonly words: string
  readonly bold: boolean
  readonly height: number
  /** Whether a page must not end with it. */
  readonly holdsNext: boolean
}

/** Lists as lines that fit a width. */
export const listLines = (lists: readonly SheetList[], width: number): readonly ListLine[] =>
  lists.flatMap(({ title, items }, list) => {
    const wrapped = (words: string, bold: boolean): string[] =>
      wrapText(words, Math.min(width, MOST_WIDTH), { size: SIZE, bold })
    const heads = wrapped(title, true).map((words, place) => ({
      words,
      bold: true,
      height: LINE_HEIGHT + (place === 0 && list > 0 ? BEFORE_TITLE : 0),
      holdsNext: true,
    }))
    const rest = items.flatMap((item) => {
      const lines = wrapped(item, false)
      return lines.map((words, place) => ({
        words,
        bold: false,
        height: LINE_HEIGHT + (place === 0 ? BETWEEN_ITEMS : 0),
        holdsNext: place < lines.length - 1,
      }))
    })
    return [...heads, ...rest]
  })

/** Lines drawn one under the other, and how high they are. */
export interface DrawnLines {
  readonly element: SvgElement
  readonly height: number
}

/** Draws lines of lists from the top. */
export const drawListLines = (lines: readonly ListLine[]): DrawnLines => {
  let y = 0
  const drawn = lines.map(({ words, bold, height }) => {
    y += height
    return textLine(words, { x: 0, y: y - LINE_HEIGHT / 2 }, { size: SIZE, bold, anchor: 'start' })
  })
  return { element: svgElement('g', {}, ...drawn), height: y }
}

/** Draws lists under each other, wrapped to a width; nothing is as high as nothing. */
export const drawLists = (lists: readonly SheetList[], width: number): DrawnLines => {
  const { element, height } = drawListLines(listLines(lists, width))
  return { element: movedTo({ x: 0, y: 0 }, element), height: height > 0 ? height + AFTER : 0 }
}
