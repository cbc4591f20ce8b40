import { THIN } from './ink.ts'
import { pathThrough, svgElement, type SvgElement } from './svg-element.ts'

/** The outlines of people's symbols. */
export type ShapeName = 'square' | 'circle' | 'dome' | 'hexagon' | 'rounded' | 'diamond'

/** Attributes of an outline: its strokes and fill. */
export type OutlineLook = Readonly<Record<string, string | number | undefined>>

const closed = (...corners: readonly (readonly [number, number])[]): string =>
  `M${corners.map(([x, y]) => `${x} ${y}`).join('L')}Z`

const box = (half: number): OutlineLook => ({
  x: -half,
  y: -half,
  width: 2 * half,
  height: 2 * half,
})

const dome = (half: number): string =>
  `M${-half} ${half}V0A${half} ${half} 0 0 1 ${half} 0V${half}Z`

const hexagon = (half: number): string => {
  const [side, rise] = [half / 2, Math.round((half * 87) / 100)]
  return closed([-half, 0], [-side, -rise], [side, -rise], [half, 0], [side, rise], [-side, rise])
}

const OUTLINES: Readonly<Record<ShapeName, (half: number, look: OutlineLook) => SvgElement>> = {
  square: (half, look) => svgElement('rect', { ...box(half), ...look }),
  rounded: (half, look) =>
    svgElement('rect', { ...box(half), rx: Math.round((half * 3) / 10), ...look }),
  circle: (half, look) => svgElement('circle', { r: half, ...look }),
  dome: (half, look) => svgElement('path', { d: dome(half), ...look }),
  hexagon: (half, look) => svgElement('path', { d: hexagon(half), ...look }),
  diamond: (half, look) =>
    svgElement('path', { d: closed([-half, 0], [0, -half], [half, 0], [0, half]), ...look }),
}

/** An outline around the origin, `half` units from its middle to its side. */
export const shapeOutline = (shape: ShapeName, half: number, look: OutlineLook = {}): SvgElement =>
  OUTLINES[shape](half, look)

/** How far from the middle the diagonal of a symbol meets its outline, in hundredths of its half side. */
export const DIAGONAL: Readonly<Record<ShapeName, { readonly up: number; readonly down: number }>> =
  {
    square: { up: 100, down: 100 },
    rounded: { up: 91, down: 91 },
    circle: { up: 71, down: 71 },
    dome: { up: 71, down: 100 },
    hexagon: { up: 64, down: 64 },
    diamond: { up: 50, down: 50 },
  }

/** What of a person decides their outline. */
export interface PersonLook {
  readonly pet?: boolean | undefined
  readonly gender?: 'woman' | 'man' | 'non-binary' | 'in-own-words' | undefined
  readonly genderInOwnWords?: string | undefined
}

/**
 * A person’s outline by the gender they live in (McGoldrick, Gerson and Petry 2020, with a hexagon for a
 * gender in own words); a rounded square where it is not known. It is never inferred.
 */
export const shapeOf = ({ pet, gender, genderInOwnWords }: PersonLook): ShapeName => {
  if (pet) return 'diamond'
  if (gender === 'man') return 'square'
  if (gender === 'woman') return 'circle'
  if (gender === 'non-binary') return 'dome'
  return gender === 'in-own-words' || genderInOwnWords ? 'hexagon' : 'rounded'
}

/** The two diagonals of someone who has died, open in the middle where an age or letters stand. */
export const deathLines = (shape: ShapeName, half: number, open: number): SvgElement => {
  const { up, down } = DIAGONAL[shape]
  const top = Math.round((half * up) / 100)
  const bottom = Math.round((half * down) / 100)
  const strokes = [
    [-1, -1, top],
    [1, -1, top],
    [-1, 1, bottom],
    [1, 1, bottom],
  ] as const
  const pieces = strokes.map(([x, y, far]) =>
    pathThrough([
      { x: x * far, y: y * far },
      { x: x * Math.min(open, far), y: y * Math.min(open, far) },
    ]),
  )
  return svgElement('path', { d: pieces.join(''), strokeWidth: THIN })
}
