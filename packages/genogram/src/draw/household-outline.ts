import type { Point } from '@relational-practice/core'
import { THIN, svgElement, tidy } from '@relational-practice/core/drawing'
import type { Mark } from './mark.ts'

/** The radius of a rounded corner, where its sides are long enough for it. */
const ROUND = 26

const towards = (from: Point, to: Point): Point => {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.sqrt(dx * dx + dy * dy)
  if (length === 0) return from
  const reach = Math.min(ROUND, length / 2)
  return { x: from.x + (dx / length) * reach, y: from.y + (dy / length) * reach }
}

const at = ({ x, y }: Point): string => `${tidy(x)} ${tidy(y)}`

/** A closed curve through corners, each rounded. */
const roundedPath = (corners: readonly Point[]): string => {
  const pieces = corners.map((corner, place) => {
    const before = corners.at(place - 1) ?? corner
    const after = corners[(place + 1) % corners.length] ?? corner
    return `${at(towards(corner, before))}Q${at(corner)} ${at(towards(corner, after))}`
  })
  return pieces.length > 0 ? `M${pieces.join('L')}Z` : ''
}

/** The dashes of outlines; those that overlap have different ones. */
export const OUTLINE_DASHES: readonly string[] = ['13 9', '3 7', '26 8', '16 6 3 6']

/**
 * Draws the outline of a household: dashed, closed and rounded, unlike any line between people.
 *
 * @param pattern which of the dashes it has.
 */
export const drawHouseholdOutline = (corners: readonly Point[], pattern = 0): Mark => ({
  elements: [
    svgElement('path', {
      d: roundedPath(corners),
      strokeWidth: THIN,
      strokeDasharray: OUTLINE_DASHES[pattern],
    }),
  ],
  explained: pattern > 0 ? ['household', 'household-overlap'] : ['household'],
})
