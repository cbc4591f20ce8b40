import {
  drawLineTag,
  joinMarks,
  LINE,
  NO_MARK,
  parentLetters,
  parentStrokes,
  partnersKey,
  partnerStroke,
  pointAt,
  lengthOf,
  slashPath,
  svgElement,
} from '@relational-practice/core/drawing'
import type { KinLine } from '../layout/ecomap-layout.ts'
import type { LegendKey, Mark } from './mark.ts'

/** The size of letters on a line between kin. */
const LETTERS = 15

/** So much of a line is seen beside letters that stand on it. */
const SEEN = 4

/**
 * Draws a line between members of the household, as the genogram draws it.
 *
 * @param symbol the radius of the symbol under which it ends
 */
export const drawKinLine = (line: KinLine, symbol: number): Mark => {
  const { points } = line
  if (line.what === 'partners') {
    const { kind, parted } = line
    const length = lengthOf(points)
    const middle = pointAt(points, Math.floor(length / 2))
    return joinMarks<LegendKey>(
      { elements: [partnerStroke(kind, points)], explained: [partnersKey(kind)] },
      parted
        ? {
            elements: [svgElement('path', { d: slashPath(middle), strokeWidth: LINE })],
            explained: ['slash-one'],
          }
        : NO_MARK,
    )
  }
  const { kind, standing } = line
  const seen = points
    .slice(-2)
    .map((point, place) => (place === 1 ? { ...point, y: point.y - symbol } : point))
  const words = [
    parentLetters(kind),
    standing === 'contested' ? '?' : standing === 'presumed' ? 'pr' : undefined,
  ].filter((word) => word !== undefined)
  return joinMarks<LegendKey>(
    {
      elements: parentStrokes(kind, points),
      explained: [
        `child-${kind}`,
        ...(standing === 'contested' ? (['child-contested'] as const) : []),
        ...(standing === 'presumed' ? (['child-presumed'] as const) : []),
      ],
    },
    words.length > 0 ? drawLineTag(seen, [words.join(' ')], LETTERS, { seen: SEEN }) : NO_MARK,
  )
}
