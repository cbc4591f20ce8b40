import { drawHeading } from './heading.ts'
import { THIN } from './ink.ts'
import type { PaperSize } from './paper.ts'
import { svgRoot, type Sheet } from './draw-sheet.ts'
import { movedTo, svgElement, type SvgElement } from './svg-element.ts'
import { textLine } from './text-line.ts'

/** Free on every side of a page, in millimetres: what printers leave white. */
const MARGIN_MM = 10

/** At the foot of a page, in millimetres; on the right nothing stands, so that a page can be stamped. */
const FOOT_MM = 12

/** What every page of a sheet says. */
export type PageFrame = Pick<
  Sheet<never>,
  'idPrefix' | 'title' | 'under' | 'description' | 'definitions'
>

/** A page in units: its sides, where its body begins and how much room that has. */
export interface PageRoom {
  readonly paper: PaperSize
  /** Thousandths of a millimetre to a unit. */
  readonly unit: number
  readonly width: number
  readonly height: number
  readonly margin: number
  readonly inner: number
  readonly top: number
  readonly bodyHeight: number
  readonly head: SvgElement
}

const unitsIn = (millimetres: number, unit: number): number =>
  Math.floor((millimetres * 1000) / unit)

/**
 * The room of a page with its heading.
 *
 * @param besideHead how much of the heading’s width something else takes, on the right.
 */
export const pageRoom = (
  sheet: Pick<PageFrame, 'title' | 'under'>,
  paper: PaperSize,
  unit: number,
  besideHead = 0,
): PageRoom => {
  const width = unitsIn(paper.width, unit)
  const height = unitsIn(paper.height, unit)
  const margin = unitsIn(MARGIN_MM, unit)
  const inner = width - 2 * margin
  const head = drawHeading(sheet.title, sheet.under, inner - besideHead)
  const top = margin + head.height
  const bodyHeight = height - top - margin - unitsIn(FOOT_MM, unit)
  return { paper, unit, width, height, margin, inner, top, bodyHeight, head: head.element }
}

/** What stands in the body of a page, and the clips it refers to. */
export interface PageBody {
  readonly room: PageRoom
  readonly elements: readonly SvgElement[]
  readonly clips?: readonly SvgElement[]
}

/** Draws one page of several: heading, body, and at its foot which page it is. */
export const drawPage = (
  sheet: PageFrame,
  { room, elements, clips = [] }: PageBody,
  place: number,
  count: number,
): SvgElement => {
  const { width, height, margin, paper, head } = room
  const page = `Page ${place + 1} of ${count}`
  const footY = height - margin - 14
  const definitions = clips.length > 0 ? svgElement('defs', {}, ...clips) : undefined
  return svgRoot(
    {
      idPrefix: sheet.idPrefix,
      title: count > 1 ? `${sheet.title}, ${page.toLowerCase()}` : sheet.title,
      description: sheet.description,
      width,
      height,
      print: paper,
      definitions: sheet.definitions,
    },
    definitions,
    movedTo({ x: margin, y: margin }, head),
    ...elements,
    svgElement('path', {
      d: `M${margin} ${footY - 20}H${width - margin}`,
      strokeWidth: THIN / 2,
    }),
    textLine(page, { x: margin, y: footY }, { size: 20, anchor: 'start' }),
  )
}
