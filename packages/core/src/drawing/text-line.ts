import { FONT_FAMILY, textWidth } from '../text/text-width.ts'
import type { Box, Point } from '../geometry/shapes.ts'
import { INK, PAPER } from './ink.ts'
import { svgElement, type SvgElement } from './svg-element.ts'

/** How a line of text stands at its place. */
export interface TextLook {
  readonly size: number
  readonly bold?: boolean
  /** Which part of the text stands at the place. Default `middle`. */
  readonly anchor?: 'start' | 'middle'
}

// Readers of SVG differ on baselines other than the ordinary one, so it is reckoned here.
const middleOfCapitals = (size: number): number => (size * 36) / 100

/** One line of text whose capitals are centred on a height. */
export const textLine = (words: string, { x, y }: Point, look: TextLook): SvgElement =>
  svgElement(
    'text',
    {
      x,
      y: y + middleOfCapitals(look.size),
      fontFamily: FONT_FAMILY,
      fontSize: look.size,
      fontWeight: look.bold ? 'bold' : undefined,
      textAnchor: look.anchor === 'start' ? undefined : 'middle',
      fill: INK,
      stroke: 'none',
    },
    words,
  )

/** The box of a short text centred on a place, with a little room around it. */
export const tagBox = (lines: readonly string[], { x, y }: Point, size: number): Box => {
  const width = Math.max(...lines.map((line) => textWidth(line, { size, bold: true }))) + 8
  const height = lines.length * (size + 2)
  return { x: Math.round(x - width / 2), y: Math.round(y - height / 2), width, height }
}

/** A white ground for words that stand on a line. */
export const ground = ({ x, y, width, height }: Box): SvgElement =>
  svgElement('rect', { x, y, width, height, fill: PAPER, stroke: 'none' })

/** Short words on a white ground, centred on a place on a line. */
export const tag = (lines: readonly string[], at: Point, size: number): SvgElement[] => {
  const box = tagBox(lines, at, size)
  return [
    ground(box),
    ...lines.map((line, place) =>
      textLine(line, { x: at.x, y: box.y + (place + 0.5) * (size + 2) }, { size, bold: true }),
    ),
  ]
}
