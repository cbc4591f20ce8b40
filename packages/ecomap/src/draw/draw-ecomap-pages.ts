import type { Picture } from '@relational-practice/core'
import { picturePages, type Paper } from '@relational-practice/core/drawing'
import { startTelling } from '../describe/telling.ts'
import type { EcomapLayout } from '../layout/ecomap-layout.ts'
import { ecomapSheet, printSizes } from './ecomap-sheet.ts'
import { pictureWords } from './picture-words.ts'

/**
 * Draws an ecomap on paper, a picture for each page: one where that can be read, else the legend on a
 * page of its own, else in tiles that overlap and say where they go on. The words stand with the
 * first page.
 */
export const drawEcomapPages = (layout: EcomapLayout, paper: Paper): readonly Picture[] => {
  const telling = startTelling(layout.view, layout.options.asOf)
  const sheet = ecomapSheet(layout, telling)
  return picturePages(sheet, paper, printSizes(layout.options), pictureWords(layout, telling))
}
