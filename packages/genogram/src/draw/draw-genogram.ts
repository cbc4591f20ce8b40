import { unionOf, type Box, type Picture } from '@relational-practice/core'
import { startTelling } from '../describe/telling.ts'
import type { GenogramLayout } from '../layout/genogram-layout.ts'
import { drawFamily } from './draw-family.ts'
import { drawHeading } from './heading.ts'
import { INK, PAPER } from './ink.ts'
import { drawLegend, LEAST_LEGEND_WIDTH } from './legend.ts'
import { legendExtras } from './legend-extras.ts'
import type { Mark } from './mark.ts'
import { markDefinitions } from './mark-definitions.ts'
import { genogramTitle, kinshipNote, pictureDescription, underTitle } from './picture-title.ts'
import { pictureWords } from './picture-words.ts'
import { movedTo, svgElement, tidy } from './svg-element.ts'

/** Around the whole drawing, and between its parts. */
const MARGIN = 30

/** Twelve millimetres to a symbol: a label then prints at about eight points. */
const MILLIMETRES = 0.12

const TITLE_ID = 'genogram-title'
const DESCRIPTION_ID = 'genogram-description'

/** The layout's box, and whatever words and signs reach beyond it. */
const roomOf = ({ width, height }: GenogramLayout, { beside = [] }: Mark): Box => {
  const box = { x: 0, y: 0, width, height }
  return unionOf([box, ...beside]) ?? box
}

/**
 * Draws a genogram: a self-contained SVG with title, description and a legend of the marks that are
 * used, and the same people and ties in words. Black on white; no meaning is carried by colour.
 */
export const drawGenogram = (layout: GenogramLayout): Picture => {
  const { view, options } = layout
  const telling = startTelling(view, options.asOf, options.kinshipFrom)
  const title = genogramTitle(telling)
  const description = pictureDescription(layout)
  const family = drawFamily(layout, telling)
  const room = roomOf(layout, family)
  const inner = Math.max(room.width, LEAST_LEGEND_WIDTH)
  const head = drawHeading(
    title,
    [...underTitle(view.reader, options.asOf), ...kinshipNote(telling)],
    inner,
  )
  const legend = drawLegend(family.explained, inner, legendExtras(telling))
  const top = MARGIN + head.height
  const below = top + room.height + MARGIN
  const left = MARGIN + Math.floor((inner - room.width) / 2)
  const width = inner + 2 * MARGIN
  const height = below + legend.height + MARGIN
  const svg = svgElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width: `${tidy(width * MILLIMETRES)}mm`,
      height: `${tidy(height * MILLIMETRES)}mm`,
      role: 'img',
      lang: 'en-GB',
      ariaLabelledBy: `${TITLE_ID} ${DESCRIPTION_ID}`,
    },
    svgElement('title', { id: TITLE_ID }, title),
    svgElement('desc', { id: DESCRIPTION_ID }, description),
    markDefinitions(family.explained),
    svgElement('rect', { width, height, fill: PAPER, stroke: 'none' }),
    svgElement(
      'g',
      { fill: 'none', stroke: INK },
      movedTo({ x: MARGIN, y: MARGIN }, head.element),
      movedTo({ x: left - room.x, y: top - room.y }, ...family.elements),
      movedTo({ x: MARGIN, y: below }, legend.element),
    ),
  )
  return { type: 'picture', title, description, svg, words: pictureWords(layout, telling) }
}
