import type { Point } from '../geometry/shapes.ts'
import { INK } from './ink.ts'
import { lengthOf, pointAt } from './polyline.ts'
import { pathThrough, svgElement, type SvgElement } from './svg-element.ts'

/** From the tip of an arrow to its base. */
export const ARROW_LENGTH = 20

const HALF_WIDTH = 9

/** A filled arrowhead at the end of a line. */
export const arrowhead = (points: readonly Point[]): SvgElement => {
  const length = lengthOf(points)
  const tip = pointAt(points, length)
  const base = pointAt(points, length - ARROW_LENGTH)
  const side = (by: number): Point => ({ x: base.x + base.dy * by, y: base.y - base.dx * by })
  const corners = [tip, side(HALF_WIDTH), side(-HALF_WIDTH)]
  return svgElement('path', { d: pathThrough(corners, true), fill: INK, stroke: 'none' })
}
