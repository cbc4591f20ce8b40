import type { Point } from '@relational-practice/core'
import {
  arrowhead,
  ARROW_LENGTH,
  THIN,
  lengthOf,
  partOf,
  pointAt,
  zigzagAlong,
  pathThrough,
  svgElement,
  type SvgElement,
  NOTHING_TAKEN,
  tagPlace,
  type Taken,
  tag,
  tagBox,
} from '@relational-practice/core/drawing'
import type { Harm } from '../schema/index.ts'
import { ZIGZAG } from './bond-line.ts'
import type { Mark } from './mark.ts'

/** The letters on a line of harm, one for each kind. */
export const HARM_LETTERS: Readonly<Record<Harm['kinds'][number], string>> = {
  physical: 'P',
  emotional: 'E',
  sexual: 'S',
  'coercive-control': 'C',
  economic: 'Ec',
  neglect: 'N',
  exploitation: 'Ex',
  'honour-based': 'H',
}

/** How far the line runs straight into its arrow. */
const SHAFT = 8

const SIZE = 20

/** A piece of the wave; where there is no room for one swing it is straight. */
const wave = (points: readonly Point[], start: number, end: number): readonly Point[] => {
  if (end - start < 2) return []
  const piece = partOf(points, start, end)
  return end - start < ZIGZAG.wavelength
    ? piece
    : zigzagAlong(piece, ZIGZAG.amplitude, ZIGZAG.wavelength)
}

/** The zigzag and its arrow, open between two distances from its beginning. */
export const harmStroke = (
  points: readonly Point[],
  open: readonly [start: number, end: number] = [0, 0],
): SvgElement[] => {
  const base = Math.max(0, lengthOf(points) - ARROW_LENGTH + 2)
  const shaft = Math.max(0, base - SHAFT)
  const pieces = [
    wave(points, 0, open[0]),
    [...wave(points, open[1], shaft), pointAt(points, base)],
  ]
  const d = pieces.map((piece) => pathThrough(piece)).join('')
  return [svgElement('path', { d, strokeWidth: THIN, strokeLinejoin: 'round' }), arrowhead(points)]
}

/** The words on a line of harm: the letters of its kinds, its status, and that it is over. */
const tagLines = (
  { kinds, status }: Pick<Harm, 'kinds' | 'status'>,
  isPast: boolean,
  number: number | undefined,
): readonly string[] => [
  ...(number === undefined ? [] : [`${number}.`]),
  [...new Set(kinds)].map((kind) => HARM_LETTERS[kind]).join(' '),
  status ?? '?',
  ...(isPast ? ['past'] : []),
]

/** What there is to know of harm besides itself. */
export interface HarmLook {
  readonly isPast?: boolean
  /** Its number, where items are numbered. */
  readonly number?: number | undefined
  /** Where the words must not stand, where that can be helped. */
  readonly taken?: Taken
}

/**
 * Draws harm as a zigzag with an arrow to the person harmed, the letters of its kinds and its status
 * in words: it is an allegation until its status says otherwise. What is over says so.
 *
 * @param points from who is said to have harmed to who was harmed.
 */
export const drawHarmLine = (
  harm: Pick<Harm, 'kinds' | 'status'>,
  points: readonly Point[],
  { isPast = false, number, taken = NOTHING_TAKEN }: HarmLook = {},
): Mark => {
  const lines = tagLines(harm, isPast, number)
  const length = lengthOf(points) - ARROW_LENGTH
  const { at, open } = tagPlace(points, lines, SIZE, { length, swing: ZIGZAG.amplitude, taken })
  return {
    elements: harmStroke(points, open),
    above: tag(lines, at, SIZE),
    explained: [
      'harm',
      ...harm.kinds.map((kind) => `harm-${kind}` as const),
      ...(harm.status ? [] : ['harm-no-status' as const]),
      ...(isPast ? ['harm-past' as const] : []),
    ],
    beside: [tagBox(lines, at, SIZE)],
  }
}
