import type { Picture } from '@relational-practice/core'
import { drawSheet } from '@relational-practice/core/drawing'
import { startTelling } from '../describe/telling.ts'
import type { EcomapLayout } from '../layout/ecomap-layout.ts'
import { ecomapSheet } from './ecomap-sheet.ts'
import { pictureWords } from './picture-words.ts'

/**
 * Draws an ecomap: a self-contained SVG with title, description and a legend of the marks that are
 * used, and the same people, systems and ties in words. Black on white; no meaning is carried by
 * colour.
 */
export const drawEcomap = (layout: EcomapLayout): Picture => {
  const telling = startTelling(layout.view, layout.options.asOf)
  const sheet = ecomapSheet(layout, telling)
  const { title, description } = sheet
  const words = pictureWords(layout, telling)
  return { type: 'picture', title, description, svg: drawSheet(sheet), words }
}
