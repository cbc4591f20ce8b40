import type { Picture } from '@relational-practice/core'
import { drawSheet } from '@relational-practice/core/drawing'
import { underTitle } from '@relational-practice/core/wording'
import { startTelling } from '../describe/telling.ts'
import type { EcomapLayout } from '../layout/ecomap-layout.ts'
import { drawMap } from './draw-map.ts'
import { ecomapLegend } from './legend.ts'
import { ecomapTitle, mapNote, pictureDescription } from './picture-title.ts'
import { pictureWords } from './picture-words.ts'

/**
 * Draws an ecomap: a self-contained SVG with title, description and a legend of the marks that are
 * used, and the same people, systems and ties in words. Black on white; no meaning is carried by
 * colour.
 */
export const drawEcomap = (layout: EcomapLayout): Picture => {
  const { view, options, width, height } = layout
  const telling = startTelling(view, options.asOf)
  const title = ecomapTitle(telling, options)
  const description = pictureDescription(layout)
  const svg = drawSheet({
    idPrefix: 'ecomap',
    title,
    under: [...underTitle(view.reader, options.asOf), ...mapNote(telling, layout.linesOf)],
    description,
    drawing: drawMap(layout),
    box: { x: 0, y: 0, width, height },
    legend: ecomapLegend(options.child ?? false),
  })
  return { type: 'picture', title, description, svg, words: pictureWords(layout, telling) }
}
