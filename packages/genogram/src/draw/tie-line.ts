import { type Taken, joinMarks, NO_MARK } from '@relational-practice/core/drawing'
import { drawBondLine } from './bond-line.ts'
import type { DrawnTie } from './drawn-ties.ts'
import { drawHarmLine } from './harm-line.ts'
import type { Mark } from './mark.ts'

const UNNAMED: Mark = { elements: [], explained: ['harm-unnamed'] }

/**
 * Draws the emotional line or the harm that a tie stands for.
 *
 * @param taken where its words must not stand, where that can be helped.
 * @param number its number, where items are numbered.
 */
export const drawTie = (
  { bond, harm, points, isPast }: DrawnTie,
  taken: Taken,
  number?: number,
): Mark => {
  if (bond) {
    return drawBondLine(bond.kind, points, { directed: bond.towards !== undefined, isPast, taken })
  }
  if (!harm) return NO_MARK
  const line = drawHarmLine(harm, points, { isPast, number, taken })
  return joinMarks(line, harm.by === undefined ? UNNAMED : NO_MARK)
}
