import type { Box } from '@relational-practice/core'
import { ground, textLine, NO_MARK } from '@relational-practice/core/drawing'
import { LABEL_LINE, LABEL_SIZE } from '../layout/genogram-layout.ts'
import type { Mark } from './mark.ts'

/** Lines of text centred in their box, on a white ground so that no line runs through a name. */
export const drawLabel = (lines: readonly string[], box: Box): Mark => {
  const words = lines.filter((line) => line !== '')
  if (words.length === 0) return NO_MARK
  const texts = words.map((line, place) =>
    textLine(
      line,
      { x: box.x + box.width / 2, y: box.y + (place + 0.5) * LABEL_LINE },
      { size: LABEL_SIZE },
    ),
  )
  return { elements: [ground(box), ...texts], explained: [] }
}
