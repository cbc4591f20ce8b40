import { unionOf } from '../geometry/boxes.ts'
import type { Box } from '../geometry/shapes.ts'
import { drawHeading } from './heading.ts'
import { INK, PAPER } from './ink.ts'
import { drawLegend, LEAST_LEGEND_WIDTH, type LegendExtras, type LegendTable } from './legend.ts'
import type { Mark } from './mark.ts'
import { movedTo, svgElement, tidy, type SvgElement } from './svg-element.ts'

/** Around the whole drawing, and between its parts. */
const MARGIN = 30

/** Twelve hundredths of a millimetre to a unit: a label then prints at about eight points. */
const MILLIMETRES = 0.12

/** What stands on one sheet: title, lines under it, the drawing and the legend of what it uses. */
export interface Sheet<K extends string> {
  /** What the ids of the title and description begin with: the tool's name. */
  readonly idPrefix: string
  readonly title: string
  /** For whom and of what day, a line each. */
  readonly under: readonly string[]
  /** A short description for somebody who does not see the picture. */
  readonly description: string
  readonly drawing: Mark<K>
  /** The box the drawing was laid out in; what stands beside may reach beyond it. */
  readonly box: Box
  readonly legend: LegendTable<K>
  readonly legendExtras?: LegendExtras<K>
  /** The patterns and clips that marks refer to. */
  readonly definitions?: SvgElement | undefined
}

/**
 * Draws a sheet as an SVG that stands by itself: title and description for who does not see it, and a
 * legend of the marks that are used. Black on white; no meaning is carried by colour.
 */
export const drawSheet = <K extends string>(sheet: Sheet<K>): SvgElement => {
  const { title, description, drawing, idPrefix } = sheet
  const room = unionOf([sheet.box, ...(drawing.beside ?? [])]) ?? sheet.box
  const inner = Math.max(room.width, LEAST_LEGEND_WIDTH)
  const head = drawHeading(title, sheet.under, inner)
  const legend = drawLegend(sheet.legend, drawing.explained, inner, sheet.legendExtras)
  const top = MARGIN + head.height
  const below = top + room.height + MARGIN
  const left = MARGIN + Math.floor((inner - room.width) / 2)
  const width = inner + 2 * MARGIN
  const height = below + legend.height + MARGIN
  const [titleId, descriptionId] = [`${idPrefix}-title`, `${idPrefix}-description`]
  return svgElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width: `${tidy(width * MILLIMETRES)}mm`,
      height: `${tidy(height * MILLIMETRES)}mm`,
      role: 'img',
      lang: 'en-GB',
      ariaLabelledBy: `${titleId} ${descriptionId}`,
    },
    svgElement('title', { id: titleId }, title),
    svgElement('desc', { id: descriptionId }, description),
    sheet.definitions,
    svgElement('rect', { width, height, fill: PAPER, stroke: 'none' }),
    svgElement(
      'g',
      { fill: 'none', stroke: INK },
      movedTo({ x: MARGIN, y: MARGIN }, head.element),
      movedTo({ x: left - room.x, y: top - room.y }, ...drawing.elements),
      movedTo({ x: MARGIN, y: below }, legend.element),
    ),
  )
}
