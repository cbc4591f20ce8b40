import type { Picture } from '@relational-practice/core'
import { drawSheet } from '@relational-practice/core/drawing'
import { tellingOf as tellingOfFamily, type Telling } from '../describe/telling.ts'
import type { GenogramLayout } from '../layout/genogram-layout.ts'
import { showingOf } from '../show/purposes.ts'
import { genogramSheet } from './genogram-sheet.ts'
import { pictureWords } from './picture-words.ts'

/** What is told of the family that a layout holds. */
export const tellingOf = ({ family, options }: GenogramLayout): Telling =>
  tellingOfFamily(family, options.asOf, options.kinshipFrom, showingOf(options))

/**
 * Draws a genogram: a self-contained SVG with title, description and a legend of the marks that are
 * used, and the same people and ties in words. Black on white; no meaning is carried by colour.
 */
export const drawGenogram = (layout: GenogramLayout): Picture => {
  const telling = tellingOf(layout)
  const sheet = genogramSheet(layout, telling)
  const { title, description, lists = [] } = sheet
  const words = pictureWords(layout, telling, lists)
  return { type: 'picture', title, description, svg: drawSheet(sheet), words }
}
