import type { Picture } from '@relational-practice/core'
import { picturePages, type Paper, type PrintSizes } from '@relational-practice/core/drawing'
import type { Showing } from '../show/purposes.ts'
import type { GenogramLayout } from '../layout/genogram-layout.ts'
import { tellingOf } from './draw-genogram.ts'
import { genogramSheet } from './genogram-sheet.ts'
import { pictureWords } from './picture-words.ts'

/** In thousandths of a millimetre to a unit: names print at no less than seven points, or eight where marks are large, which are larger if they can. */
const PRINT: Readonly<Record<Showing['marks'], PrintSizes>> = {
  ordinary: { least: 103, most: 160 },
  large: { least: 118, most: 220 },
}

/**
 * Draws a genogram on paper, a picture for each page: one where that can be read, else the legend on
 * a page of its own, else in tiles that overlap and say where they go on. The words stand with the
 * first page.
 */
export const drawGenogramPages = (layout: GenogramLayout, paper: Paper): readonly Picture[] => {
  const telling = tellingOf(layout)
  const sheet = genogramSheet(layout, telling)
  const words = pictureWords(layout, telling, sheet.lists ?? [])
  return picturePages(sheet, paper, PRINT[telling.showing.marks], words)
}
