import { unionOf } from '../geometry/boxes.ts'
import type { Box } from '../geometry/shapes.ts'
import { drawHeading } from './heading.ts'
import { INK, PAPER } from './ink.ts'
import { drawLegend, LEAST_LEGEND_WIDTH, type LegendExtras, type LegendTable } from './legend.ts'
import { drawLists, type SheetList } from './lists.ts'
import type { Mark } from './mark.ts'
import { movedTo, svgElement, tidy, type SvgElement } from './svg-element.ts'

/** Around the whole drawing, and between its parts. */
const MARGIN = 30

/** Thousandths of a millimetre to a unit of a drawing: a label then prints at about eight points. */
export const ORDINARY_UNIT = 120

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
  /** What stands in words between the drawing and its legend. */
  readonly lists?: readonly SheetList[]
  /** Thousandths of a millimetre to a unit. Default {@link ORDINARY_UNIT}. */
  readonly unit?: number
}

/** What is drawn around and in an SVG that stands by itself. */
export interface SvgFrame {
  readonly idPrefix: string
  readonly title: string
  readonly description: string
  /** In units. */
  readonly width: number
  readonly height: number
  /** As it is printed, in millimetres. */
  readonly print: { readonly width: number; readonly height: number }
  readonly definitions?: SvgElement | undefined
}

/** An SVG that stands by itself, black on white, with a title and description for who does not see it. */
export const svgRoot = (
  { idPrefix, title, description, width, height, print, definitions }: SvgFrame,
  ...children: readonly (SvgElement | undefined)[]
): SvgElement => {
  const [titleId, descriptionId] = [`${idPrefix}-title`, `${idPrefix}-description`]
  return svgElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width: `${tidy(print.width)}mm`,
      height: `${tidy(print.height)}mm`,
      role: 'img',
      lang: 'en-GB',
      ariaLabelledBy: `${titleId} ${descriptionId}`,
    },
    svgElement('title', { id: titleId }, title),
    svgElement('desc', { id: descriptionId }, description),
    definitions,
    svgElement('rect', { width, height, fill: PAPER, stroke: 'none' }),
    svgElement('g', { fill: 'none', stroke: INK }, ...children),
  )
}

/** The room a drawing takes, with what stands beside it. */
export const roomOf = <K extends string>({
  box,
  drawing,
}: Pick<Sheet<K>, 'box' | 'drawing'>): Box => unionOf([box, ...(drawing.beside ?? [])]) ?? box

/**
 * Draws a sheet as an SVG that stands by itself: title and description for who does not see it, and a
 * legend of the marks that are used. Black on white; no meaning is carried by colour.
 */
export const drawSheet = <K extends string>(sheet: Sheet<K>): SvgElement => {
  const { title, description, drawing, idPrefix, lists = [], unit = ORDINARY_UNIT } = sheet
  const room = roomOf(sheet)
  const inner = Math.max(room.width, LEAST_LEGEND_WIDTH)
  const head = drawHeading(title, sheet.under, inner)
  const words = drawLists(lists, inner)
  const legend = drawLegend(sheet.legend, drawing.explained, inner, sheet.legendExtras)
  const top = MARGIN + head.height
  const below = top + room.height + MARGIN
  const legendTop = below + words.height
  const left = MARGIN + Math.floor((inner - room.width) / 2)
  const width = inner + 2 * MARGIN
  const height = legendTop + legend.height + MARGIN
  return svgRoot(
    {
      idPrefix,
      title,
      description,
      width,
      height,
      print: { width: (width * unit) / 1000, height: (height * unit) / 1000 },
      definitions: sheet.definitions,
    },
    movedTo({ x: MARGIN, y: MARGIN }, head.element),
    movedTo({ x: left - room.x, y: top - room.y }, ...drawing.elements),
    ...(lists.length > 0 ? [movedTo({ x: MARGIN, y: below }, words.element)] : []),
    movedTo({ x: MARGIN, y: legendTop }, legend.element),
  )
}
