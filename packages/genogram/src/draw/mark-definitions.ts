import {
  INK,
  PAPER,
  svgElement,
  type SvgElement,
  shapeOutline,
  type ShapeName,
} from '@relational-practice/core/drawing'
import { clipId, HATCH } from './health-marks.ts'
import type { LegendKey } from './mark.ts'

const SHAPES: readonly ShapeName[] = ['square', 'circle', 'dome', 'hexagon', 'rounded', 'diamond']

const hatch = (): SvgElement =>
  svgElement(
    'pattern',
    { id: HATCH, width: 12, height: 12, patternUnits: 'userSpaceOnUse' },
    svgElement('rect', { width: 12, height: 12, fill: PAPER }),
    svgElement('path', { d: 'M-3 3L3 -3M0 12L12 0M9 15L15 9', stroke: INK, strokeWidth: 2 }),
  )

const clips = (): SvgElement[] =>
  SHAPES.map((shape) => svgElement('clipPath', { id: clipId(shape) }, shapeOutline(shape, 50)))

/** The patterns and clips that the marks of a picture refer to; nothing where they refer to none. */
export const markDefinitions = (explained: readonly LegendKey[]): SvgElement | undefined => {
  const hasHealth = explained.some((key) => key.startsWith('health-'))
  return hasHealth ? svgElement('defs', {}, hatch(), ...clips()) : undefined
}
