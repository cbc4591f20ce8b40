import { ORDINARY_UNIT, type Sheet } from '@relational-practice/core/drawing'
import { underTitle } from '@relational-practice/core/wording'
import type { Telling } from '../describe/telling.ts'
import type { GenogramLayout } from '../layout/genogram-layout.ts'
import { drawFamily } from './draw-family.ts'
import { GENOGRAM_LEGEND } from './legend.ts'
import { legendExtras } from './legend-extras.ts'
import type { LegendKey } from './mark.ts'
import { markDefinitions } from './mark-definitions.ts'
import { genogramTitle, kinshipNote, pictureDescription } from './picture-title.ts'
import { shownLists } from './shown-lists.ts'

/** Thousandths of a millimetre to a unit, where marks are large: labels print at about twelve points. */
export const LARGE_UNIT = 176

/** Everything that stands on the sheet or the pages of a genogram. */
export const genogramSheet = (layout: GenogramLayout, telling: Telling): Sheet<LegendKey> => {
  const { view, options, width, height } = layout
  const drawing = drawFamily(layout, telling)
  return {
    idPrefix: 'genogram',
    title: genogramTitle(telling),
    under: [...underTitle(view.reader, options.asOf), ...kinshipNote(telling)],
    description: pictureDescription(layout),
    drawing,
    box: { x: 0, y: 0, width, height },
    legend: GENOGRAM_LEGEND,
    legendExtras: legendExtras(telling),
    definitions: markDefinitions(drawing.explained),
    lists: shownLists(view, telling),
    unit: telling.showing.marks === 'large' ? LARGE_UNIT : ORDINARY_UNIT,
  }
}
