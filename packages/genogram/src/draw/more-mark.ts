import { INK, pathThrough, svgElement, type SvgElement } from '@relational-practice/core/drawing'
import type { MoreRelatives } from '../layout/genogram-layout.ts'
import type { Mark } from './mark.ts'

/** Half the side of a small arrow, and where the first stands beside a symbol. */
const HALF = 7
const AT = { x: -66, y: -10, next: 19 } as const

type Direction = 'up' | 'side' | 'down'

const arrow = (direction: Direction, y: number): SvgElement => {
  const tip = { up: [0, -HALF], side: [-HALF, 0], down: [0, HALF] }[direction]
  const [dx = 0, dy = 0] = tip
  const corners = [
    { x: AT.x + dx, y: y + dy },
    { x: AT.x - dx - dy, y: y - dy + dx },
    { x: AT.x - dx + dy, y: y - dy - dx },
  ]
  return svgElement('path', { d: pathThrough(corners, true), fill: INK, stroke: 'none' })
}

/**
 * Draws small arrows beside a symbol where somebody has relatives that are not drawn: up for parents,
 * to the side for partners, brothers and sisters, down for children.
 */
export const drawMoreMark = (more: Pick<MoreRelatives, Direction>): Mark => {
  const directions = (['up', 'side', 'down'] as const).filter((each) => more[each] > 0)
  return {
    elements: directions.map((direction, place) => arrow(direction, AT.y + place * AT.next)),
    explained: directions.length > 0 ? ['more-relatives'] : [],
    beside: directions.map((_, place) => ({
      x: AT.x - HALF - 1,
      y: AT.y + place * AT.next - HALF - 1,
      width: 2 * HALF + 2,
      height: 2 * HALF + 2,
    })),
  }
}
