import type { Point } from '@relational-practice/core'
import {
  arrowhead,
  ARROW_LENGTH,
  BROKEN,
  THIN,
  drawLineTag,
  besideLine,
  lengthOf,
  partOf,
  pointAt,
  zigzagAlong,
  pathThrough,
  svgElement,
  type SvgElement,
  NOTHING_TAKEN,
  type Taken,
  joinMarks,
} from '@relational-practice/core/drawing'
import type { Bond } from '../schema/index.ts'
import type { Mark } from './mark.ts'

/** From one parallel line to the next. */
const GAP = 6

/** How far a zigzag swings to either side, and from one peak to the next. */
export const ZIGZAG = { amplitude: 8, wavelength: 16 } as const

const stroke = (points: readonly Point[], dashes?: string): SvgElement =>
  svgElement('path', {
    d: pathThrough(points),
    strokeWidth: THIN,
    strokeDasharray: dashes,
    strokeLinecap: dashes ? 'round' : undefined,
    strokeLinejoin: 'round',
  })

const parallels = (points: readonly Point[], offsets: readonly number[]): SvgElement[] =>
  offsets.map((offset) => stroke(besideLine(points, offset)))

const TWO = [-GAP / 2, GAP / 2]
const THREE = [-GAP, 0, GAP]

/** A wave wider than the lines it runs over, so that both are seen. */
const conflict = (points: readonly Point[], beyond: number): SvgElement =>
  stroke(zigzagAlong(points, ZIGZAG.amplitude + beyond, ZIGZAG.wavelength + beyond))

const crossBar = (points: readonly Point[], along: number): SvgElement => {
  const { x, y, dx, dy } = pointAt(points, along)
  return stroke([
    { x: x - dy * 14, y: y + dx * 14 },
    { x: x + dy * 14, y: y - dx * 14 },
  ])
}

/** A line broken in its middle, with a bar at each side of the break. */
const cutOff = (points: readonly Point[], halfGap: number): SvgElement[] => {
  const length = lengthOf(points)
  const [start, end] = [length / 2 - halfGap, length / 2 + halfGap]
  return [
    stroke(partOf(points, 0, start)),
    stroke(partOf(points, end, length)),
    crossBar(points, start),
    crossBar(points, end),
  ]
}

const middleOf = (points: readonly Point[]): Point => {
  const { x, y } = pointAt(points, lengthOf(points) / 2)
  return { x: Math.round(x), y: Math.round(y) }
}

/** What stands on lines that no stroke tells apart. */
const WORDS: Readonly<Partial<Record<Bond['kind'], string>>> = {
  caretaker: 'care',
  spiritual: 'spiritual',
}

const WORD_SIZE = 20

const DRAWN: Readonly<Record<Bond['kind'], (points: readonly Point[]) => SvgElement[]>> = {
  close: (points) => parallels(points, TWO),
  fused: (points) => parallels(points, THREE),
  distant: (points) => [stroke(points, BROKEN.fineDots)],
  hostile: (points) => [conflict(points, 0)],
  'close-hostile': (points) => [...parallels(points, TWO), conflict(points, 4)],
  'fused-hostile': (points) => [...parallels(points, THREE), conflict(points, 7)],
  cutoff: (points) => cutOff(points, 7),
  'cutoff-repaired': (points) => [
    ...cutOff(points, 15),
    svgElement('circle', {
      cx: middleOf(points).x,
      cy: middleOf(points).y,
      r: 8,
      strokeWidth: THIN,
    }),
  ],
  'focused-on': (points) => [stroke(points)],
  caretaker: (points) => [stroke(points)],
  spiritual: (points) => [stroke(points)],
}

/** What there is to know of a bond besides its kind. */
export interface BondLook {
  readonly directed?: boolean
  readonly isPast?: boolean
  /** Where words must not stand, where that can be helped. */
  readonly taken?: Taken
}

/**
 * Draws an emotional line from edge to edge of two symbols (names and forms of the chart in
 * McGoldrick, Gerson and Petry 2020). One that is over says so.
 *
 * @param points from one symbol to the other; a directed bond runs towards the last.
 */
export const drawBondLine = (
  kind: Bond['kind'],
  points: readonly Point[],
  { directed = false, isPast = false, taken = NOTHING_TAKEN }: BondLook = {},
): Mark => {
  const length = lengthOf(points) - (directed ? ARROW_LENGTH - 2 : 0)
  const line = directed ? partOf(points, 0, Math.max(0, length)) : points
  const words = [WORDS[kind], isPast ? 'past' : undefined].filter((word) => word !== undefined)
  const drawn: Mark = {
    elements: [...DRAWN[kind](line), ...(directed ? [arrowhead(points)] : [])],
    explained: [
      `bond-${kind}`,
      ...(directed && kind !== 'focused-on' ? ['bond-arrow' as const] : []),
      ...(isPast ? ['bond-past' as const] : []),
    ],
  }
  return joinMarks(drawn, drawLineTag(points, words, WORD_SIZE, { length, taken }))
}
