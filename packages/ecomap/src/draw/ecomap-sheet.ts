import type { PrintSizes, Sheet } from '@relational-practice/core/drawing'
import { underTitle } from '@relational-practice/core/wording'
import type { Telling } from '../describe/telling.ts'
import type { EcomapLayout, LayoutOptions } from '../layout/ecomap-layout.ts'
import { drawMap } from './draw-map.ts'
import { ecomapLegend } from './legend.ts'
import type { LegendKey } from './mark.ts'
import { ecomapTitle, mapNote, pictureDescription } from './picture-title.ts'

/** Everything that stands on the sheet or the pages of a map. */
export const ecomapSheet = (layout: EcomapLayout, telling: Telling): Sheet<LegendKey> => {
  const { view, options, width, height, linesOf } = layout
  return {
    idPrefix: 'ecomap',
    title: ecomapTitle(telling, options),
    under: [...underTitle(view.reader, options.asOf), ...mapNote(telling, linesOf)],
    description: pictureDescription(layout),
    drawing: drawMap(layout),
    box: { x: 0, y: 0, width, height },
    legend: ecomapLegend(options.child ?? false),
  }
}

/**
 * In thousandths of a millimetre to a unit: names print at no less than seven points and kinds at five, or
 * names at nine on a map for a child, whose marks are larger if they can be.
 */
export const printSizes = ({ child = false }: Pick<LayoutOptions, 'child'>): PrintSizes =>
  child ? { least: 106, most: 220 } : { least: 112, most: 170 }
