import { grow, type Box, type Point } from '@relational-practice/core'
import type { Taken } from '@relational-practice/core/drawing'
import type { GenogramLayout } from '../layout/genogram-layout.ts'
import { symbolBox } from '../layout/placed-nodes.ts'

/** How far words keep from a line of kinship. */
const CLEAR = 4

/** The level and upright pieces of a line as narrow boxes. */
const lineBoxes = (points: readonly Point[]): Box[] =>
  points.slice(1).flatMap((to, place) => {
    const from = points[place] ?? to
    if (from.x !== to.x && from.y !== to.y) return []
    const corner = { x: Math.min(from.x, to.x), y: Math.min(from.y, to.y) }
    const size = { width: Math.abs(to.x - from.x), height: Math.abs(to.y - from.y) }
    return [grow({ ...corner, ...size }, CLEAR)]
  })

/** Where symbols, words and lines of kinship stand, for the words of ties to keep clear of. */
export const takenBoxes = (layout: GenogramLayout): Taken => ({
  words: [
    ...[...layout.people, ...layout.pregnancies].flatMap((placed) => [
      symbolBox(placed),
      placed.labelBox,
    ]),
    ...[...layout.partnerLines, ...layout.households].map(({ labelBox }) => labelBox),
  ],
  lines: [...layout.partnerLines, ...layout.childLines].flatMap(({ points }) => lineBoxes(points)),
})
