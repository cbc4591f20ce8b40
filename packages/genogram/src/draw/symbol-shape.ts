import { svgElement, type SvgElement } from '@relational-practice/core/drawing'
import type { Person } from '../schema/index.ts'

/** The outlines of people's symbols. */
export type ShapeName = 'square' | 'circle' | 'dome' | 'hexagon' | 'rounded' | 'diamond'

type Look = Readonly<Record<string, string | number | undefined>>

const closed = (...corners: readonly (readonly [number, number])[]): string =>
  `M${corners.map(([x, y]) => `${x} ${y}`).join('L')}Z`

const box = (half: number): Look => ({ x: -half, y: -half, width: 2 * half, height: 2 * half })

const dome = (half: number): string =>
  `M${-half} ${half}V0A${half} ${half} 0 0 1 ${half} 0V${half}Z`

const hexagon = (half: number): string => {
  const [side, rise] = [half / 2, Math.round((half * 87) / 100)]
  return closed([-half, 0], [-side, -rise], [side, -rise], [half, 0], [side, rise], [-side, rise])
}

const OUTLINES: Readonly<Record<ShapeName, (half: number, look: Look) => SvgElement>> = {
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
export const shapeOutline = (shape: ShapeName, half: number, look: Look = {}): SvgElement =>
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

/** What decides a person's outline, and whether it is only the sex recorded at birth. */
export interface PersonShape {
  readonly shape: ShapeName
  readonly fromRecordedSex: boolean
}

const RECORDED = { male: 'square', female: 'circle', other: undefined } as const

/** Gender not asked: nothing written, or that nobody asked. Who declined to say is not drawn by sex. */
const wasNotAsked = ({ gender, genderInOwnWords, gaps }: Person): boolean =>
  gender === undefined &&
  genderInOwnWords === undefined &&
  (gaps?.gender === undefined || gaps.gender === 'not-asked')

/** A person's outline by the gender they live in; by recorded sex only where that was asked for. */
export const personShape = (person: Person, drawRecordedSex: boolean): PersonShape => {
  const lived = (shape: ShapeName): PersonShape => ({ shape, fromRecordedSex: false })
  if (person.pet) return lived('diamond')
  if (person.gender === 'man') return lived('square')
  if (person.gender === 'woman') return lived('circle')
  if (person.gender === 'non-binary') return lived('dome')
  if (person.gender === 'in-own-words' || person.genderInOwnWords) return lived('hexagon')
  const recorded = person.sexRecordedAtBirth && RECORDED[person.sexRecordedAtBirth]
  if (drawRecordedSex && recorded && wasNotAsked(person)) {
    return { shape: recorded, fromRecordedSex: true }
  }
  return lived('rounded')
}
