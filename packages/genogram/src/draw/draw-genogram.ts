import type { Picture } from '@relational-practice/core'
import { drawSheet } from '@relational-practice/core/drawing'
import { underTitle } from '@relational-practice/core/wording'
import { startTelling } from '../describe/telling.ts'
import type { GenogramLayout } from '../layout/genogram-layout.ts'
import { drawFamily } from './draw-family.ts'
import { GENOGRAM_LEGEND } from './legend.ts'
import { legendExtras } from './legend-extras.ts'
import { markDefinitions } from './mark-definitions.ts'
import { genogramTitle, kinshipNote, pictureDescription } from './picture-title.ts'
import { pictureWords } from './picture-words.ts'

/**
 * Draws a genogram: a self-contained SVG with title, description and a legend of the marks that are
 * used, and the same people and ties in words. Black on white; no meaning is carried by colour.
 */
export const drawGenogram = (layout: GenogramLayout): Picture => {
  const { view, options, width, height } = layout
  const telling = startTelling(view, options.asOf, options.kinshipFrom)
  const title = genogramTitle(telling)
  const description = pictureDescription(layout)
  const drawing = drawFamily(layout, telling)
  const svg = drawSheet({
    idPrefix: 'genogram',
    title,
    under: [...underTitle(view.reader, options.asOf), ...kinshipNote(telling)],
    description,
    drawing,
    box: { x: 0, y: 0, width, height },
    legend: GENOGRAM_LEGEND,
    legendExtras: legendExtras(telling),
    definitions: markDefinitions(drawing.explained),
  })
  return { type: 'picture', title, description, svg, words: pictureWords(layout, telling) }
}
