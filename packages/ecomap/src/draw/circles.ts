import {
  INK,
  movedTo,
  PAPER,
  shapeOutline,
  svgElement,
  textLine,
  type ShapeName,
  type SvgElement,
} from '@relational-practice/core/drawing'
import type { Point } from '@relational-practice/core'
import {
  BADGE,
  type HouseholdCircle,
  type PlacedMember,
  type PlacedSystem,
} from '../layout/ecomap-layout.ts'
import type { CircleStyle } from '../layout/circle-text.ts'
import type { System } from '../schema/index.ts'
import type { LegendKey, Mark } from './mark.ts'

/** The widths of the edge of a circle, by how much it matters to whoever tells the map. */
const EDGE = { little: 1.5, some: 3, great: 7 } as const

const circle = ({ x, y }: Point, r: number, strokeWidth: number): SvgElement =>
  svgElement('circle', {
    cx: x,
    cy: y,
    r,
    fill: PAPER,
    stroke: INK,
    strokeWidth,
  })

/** Draws a system: a circle with its name, and smaller its kind, inside. */
export const drawSystem = (
  placed: PlacedSystem,
  importance: System['importance'],
  style: CircleStyle,
): Mark => {
  const { label, caption, radius } = placed
  const height = label.length * style.label.line + caption.length * style.caption.line
  const top = placed.y - height / 2
  const under = top + label.length * style.label.line
  return {
    elements: [
      circle(placed, radius, EDGE[importance ?? 'some']),
      ...label.map((words, line) =>
        textLine(
          words,
          { x: placed.x, y: top + (line + 0.5) * style.label.line },
          { size: style.label.size },
        ),
      ),
      ...caption.map((words, line) =>
        textLine(
          words,
          { x: placed.x, y: under + (line + 0.5) * style.caption.line },
          { size: style.caption.size },
        ),
      ),
    ],
    explained: importance === 'great' || importance === 'little' ? [importance] : [],
  }
}

const SHAPES: Readonly<Record<ShapeName, LegendKey>> = {
  square: 'man',
  circle: 'woman',
  dome: 'non-binary',
  hexagon: 'own-words',
  rounded: 'gender-not-known',
  diamond: 'pet',
}

/** Draws a member of the household as the genogram does, with their letters inside; a double outline for whom the map is about. */
export const drawMember = (member: PlacedMember, style: HouseholdCircle['text']): Mark => {
  const { x, y, radius, letters, label, labelBox, isSubject, shape } = member
  const share = letters.length > 2 ? 64 : 91
  return {
    elements: [
      movedTo(
        { x, y },
        shapeOutline(shape, radius, { fill: PAPER, stroke: INK, strokeWidth: 3 }),
        isSubject
          ? shapeOutline(shape, radius - Math.round(radius / 4), {
              fill: PAPER,
              stroke: INK,
              strokeWidth: 3,
            })
          : undefined,
      ),
      textLine(letters, { x, y }, { size: Math.round((style.size * share) / 100), bold: true }),
      ...label.map((words, line) =>
        textLine(
          words,
          { x, y: labelBox.y + (line + 0.5) * style.line },
          { size: style.size, bold: isSubject },
        ),
      ),
    ],
    explained: [SHAPES[shape], ...(isSubject ? (['subject'] as const) : [])],
  }
}

/** Draws the circle of the household, with its name. */
export const drawHousehold = (household: HouseholdCircle): Mark => {
  const { label, labelBox, radius, text: style } = household
  return {
    elements: [
      circle(household, radius, 4),
      ...label.map((words, line) =>
        textLine(
          words,
          { x: labelBox.x + labelBox.width / 2, y: labelBox.y + (line + 0.5) * style.line },
          { size: style.size, bold: true },
        ),
      ),
    ],
    explained: [],
  }
}

/** Draws the badge that says whose line one is. */
export const drawBadge = (at: Point, letters: string): Mark => ({
  elements: [
    circle(at, BADGE, 2),
    textLine(letters, at, {
      size: letters.length > 2 ? 12 : letters.length > 1 ? 16 : 20,
      bold: true,
    }),
  ],
  explained: ['badge'],
})
