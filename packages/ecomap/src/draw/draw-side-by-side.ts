import type { Picture } from '@relational-practice/core'
import {
  drawSheet,
  joinMarks,
  movedTo,
  picturePages,
  textLine,
  type LegendTable,
  type Paper,
  type Sheet,
} from '@relational-practice/core/drawing'
import {
  bulletList,
  heading,
  paragraph,
  underTitle,
  type Block,
} from '@relational-practice/core/wording'
import type { Telling } from '../describe/telling.ts'
import type { EcomapLayout } from '../layout/ecomap-layout.ts'
import { drawMap, type Remarks } from './draw-map.ts'
import { printSizes } from './ecomap-sheet.ts'
import { ecomapLegend } from './legend.ts'
import type { LegendKey, Mark } from './mark.ts'
import { pictureDescription } from './picture-title.ts'
import { pictureWords } from './picture-words.ts'

/** One of two maps on one sheet. */
export interface Panel {
  readonly layout: EcomapLayout
  readonly telling: Telling
  /** What stands over it: its date, or who tells it. */
  readonly title: string
  readonly remarks: Remarks
}

/** Two maps on the same seats, and what is said of them both. */
export interface SideBySide {
  readonly title: string
  readonly panels: readonly [Panel, Panel]
  /** What differs, in sentences. */
  readonly differences: readonly string[]
}

const BETWEEN = 60
const OVER = 50

const panelMark = ({ layout, title, remarks }: Panel, x: number): Mark => {
  const drawn = drawMap(layout, remarks)
  const name = textLine(title, { x: layout.width / 2, y: OVER / 2 }, { size: 28, bold: true })
  return {
    elements: [movedTo({ x, y: 0 }, name, movedTo({ x: 0, y: OVER }, ...drawn.elements))],
    explained: drawn.explained,
  }
}

const legendFor = (panels: readonly Panel[]): LegendTable<LegendKey> =>
  ecomapLegend(panels.some(({ layout }) => layout.options.child ?? false))

const sheetOf = ({ title, panels }: SideBySide): Sheet<LegendKey> => {
  const [left, right] = panels
  const width = left.layout.width + BETWEEN + right.layout.width
  const height = OVER + Math.max(left.layout.height, right.layout.height)
  const { view, options } = right.layout
  return {
    idPrefix: 'ecomap',
    title,
    under: underTitle(view.reader, options.asOf),
    description: panels
      .map((panel) => `${panel.title}: ${pictureDescription(panel.layout)}`)
      .join(' '),
    drawing: joinMarks(panelMark(left, 0), panelMark(right, left.layout.width + BETWEEN)),
    box: { x: 0, y: 0, width, height },
    legend: legendFor(panels),
  }
}

const wordsOf = ({ panels, differences }: SideBySide): Picture['words'] => {
  const told: readonly Block[] = [
    heading(3, 'What differs'),
    bulletList(differences),
    ...panels.flatMap((panel): Block[] => [
      paragraph(`${panel.title}:`),
      ...pictureWords(panel.layout, panel.telling).children,
    ]),
  ]
  return { type: 'root', children: [...told] }
}

/**
 * Draws two maps on one sheet, each on the seats of the other, with what differs marked in words on the
 * map where it is.
 */
export const drawSideBySide = (side: SideBySide): Picture => {
  const sheet = sheetOf(side)
  const { title, description } = sheet
  return { type: 'picture', title, description, svg: drawSheet(sheet), words: wordsOf(side) }
}

/** The same on paper, a picture for each page; the words stand with the first. */
export const sideBySidePages = (side: SideBySide, paper: Paper): readonly Picture[] =>
  picturePages(sheetOf(side), paper, printSizes(side.panels[0].layout.options), wordsOf(side))
