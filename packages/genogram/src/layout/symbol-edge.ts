import { SYMBOL } from './genogram-layout.ts'
import type { FamilyNode } from './family-graph.ts'

/** Half a symbol. */
export const HALF = SYMBOL / 2
/** Half the height of a pregnancy's triangle. */
export const PREGNANCY = 30

/**
 * How far above or below a symbol's centre a line `aside` of it must end to meet the shape: the
 * circle's edge, which lies within the square's and the dome's, so shapes are drawn over lines.
 */
export const symbolEdge = ({ person }: FamilyNode, aside: number): number => {
  if (!person) return PREGNANCY
  if (person.pet) return HALF - Math.abs(aside)
  return Math.floor(Math.sqrt(Math.max(0, HALF * HALF - aside * aside)))
}
