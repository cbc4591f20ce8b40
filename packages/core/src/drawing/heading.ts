import { wrapText } from '../text/wrap-text.ts'
import { svgElement, type SvgElement } from './svg-element.ts'
import { textLine } from './text-line.ts'

const TITLE = { size: 36, height: 44 } as const
const SMALL = { size: 24, height: 32 } as const
const BELOW = 26

/** The heading above a drawing and how high it is. */
export interface Heading {
  readonly element: SvgElement
  readonly height: number
}

/** Draws a title and, smaller, the lines under it, wrapped to a width. */
export const drawHeading = (title: string, under: readonly string[], width: number): Heading => {
  const big = wrapText(title, width, { size: TITLE.size, bold: true })
  const small = under.flatMap((line) => wrapText(line, width, { size: SMALL.size }))
  const titles = big.map((line, place) =>
    textLine(
      line,
      { x: 0, y: (place + 0.5) * TITLE.height },
      { size: TITLE.size, bold: true, anchor: 'start' },
    ),
  )
  const top = big.length * TITLE.height
  const rest = small.map((line, place) =>
    textLine(
      line,
      { x: 0, y: top + (place + 0.5) * SMALL.height },
      { size: SMALL.size, anchor: 'start' },
    ),
  )
  return {
    element: svgElement('g', {}, ...titles, ...rest),
    height: top + small.length * SMALL.height + BELOW,
  }
}
