import type { Box, Point } from '@relational-practice/core'
import {
  arrowhead,
  ARROW_LENGTH,
  besideLine,
  INK,
  lengthOf,
  PAPER,
  partOf,
  pathThrough,
  pointAt,
  svgElement,
  tag,
  tagBox,
  type SvgElement,
} from '@relational-practice/core/drawing'
import type { Tie, TieQuality } from '../schema/index.ts'
import type { LegendKey, Mark } from './mark.ts'

/** The width of a moderate line; a strong one is three times as wide. */
const WIDTH = 3

/** Half the distance of the two lines of an ambivalent tie. */
const APART = 6

/** Ticks across a stressful line: how long to each side, and from one to the next. */
const TICK = { half: 8, every: 20 } as const

/** Half the gap of a broken tie, and half the bars beside it. */
const BREAK = { half: 10, bar: 14 } as const

/** Where on a line, in tenths, and how large it stands that nothing flows. */
const NOTHING_AT = 3
const NOTHING_RADIUS = 9

/** The size of words on a line. */
export const TAG_SIZE = 18

const stroke = (points: readonly Point[], width: number, dashes?: string): SvgElement =>
  svgElement('path', {
    d: pathThrough(points),
    strokeWidth: width,
    strokeDasharray: dashes,
    strokeLinecap: dashes?.startsWith('0.1') ? 'round' : undefined,
    strokeLinejoin: 'round',
  })

const across = (points: readonly Point[], along: number, half: number): SvgElement => {
  const { x, y, dx, dy } = pointAt(points, along)
  return stroke(
    [
      { x: x - dy * half, y: y + dx * half },
      { x: x + dy * half, y: y - dx * half },
    ],
    WIDTH,
  )
}

const ticked = (points: readonly Point[]): SvgElement[] => {
  const length = lengthOf(points)
  const count = Math.max(1, Math.floor(length / TICK.every))
  const first = (length - (count - 1) * TICK.every) / 2
  return [
    stroke(points, WIDTH),
    ...Array.from({ length: count }, (_, tick) =>
      across(points, first + tick * TICK.every, TICK.half),
    ),
  ]
}

const brokenLine = (points: readonly Point[]): SvgElement[] => {
  const length = lengthOf(points)
  const [start, end] = [length / 2 - BREAK.half, length / 2 + BREAK.half]
  return [
    stroke(partOf(points, 0, start), WIDTH),
    stroke(partOf(points, end, length), WIDTH),
    across(points, start, BREAK.bar),
    across(points, end, BREAK.bar),
  ]
}

const DRAWN: Readonly<Record<TieQuality, (points: readonly Point[]) => SvgElement[]>> = {
  strong: (points) => [stroke(points, 3 * WIDTH)],
  moderate: (points) => [stroke(points, WIDTH)],
  tenuous: (points) => [stroke(points, WIDTH, '12 9')],
  stressful: ticked,
  ambivalent: (points) => [
    stroke(besideLine(points, APART), 2 * WIDTH),
    ...ticked(besideLine(points, -APART)),
  ],
  broken: brokenLine,
  planned: (points) => [stroke(points, WIDTH + 1, '0.1 10')],
}

/** An open circle on a line along which nothing flows, nearer its beginning so that a break stays seen. */
const nothingFlows = (points: readonly Point[]): SvgElement => {
  const { x, y } = pointAt(points, (lengthOf(points) * NOTHING_AT) / 10)
  return svgElement('circle', {
    cx: x,
    cy: y,
    r: NOTHING_RADIUS,
    fill: PAPER,
    stroke: INK,
    strokeWidth: WIDTH,
  })
}

const FLOW_KEYS: Readonly<Record<NonNullable<Tie['flow']>, LegendKey>> = {
  none: 'flow-none',
  'to-first': 'flow-one',
  'to-second': 'flow-one',
  'both-ways': 'flow-both',
}

/** How the line of a tie is drawn: its quality, which way things go, and words on it. */
export interface TieLook {
  readonly quality?: TieQuality | undefined
  readonly flow?: Tie['flow']
  readonly words?: readonly string[]
  /** Where words stand already. */
  readonly taken?: readonly Box[]
}

/** Shares of a line’s length at which words may stand on it, best first. */
const SHARES = [50, 40, 60, 32, 68, 25, 75, 18, 82]

/** Where a mark stands on a line that words must not hide: a break, or that nothing flows. */
const markBoxes = (points: readonly Point[], { quality, flow }: TieLook): readonly Box[] => {
  const length = lengthOf(points)
  const around = (along: number, half: number): Box => {
    const { x, y } = pointAt(points, along)
    return { x: x - half, y: y - half, width: 2 * half, height: 2 * half }
  }
  return [
    ...(quality === 'broken' ? [around(length / 2, BREAK.bar)] : []),
    ...(flow === 'none' ? [around((length * NOTHING_AT) / 10, NOTHING_RADIUS + 1)] : []),
  ]
}

const overlapOf = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y))

/** Where words stand on a line: the first place that nothing else has taken, else the one that hides least. */
const wordsPlace = (
  points: readonly Point[],
  words: readonly string[],
  taken: readonly Box[],
): Point => {
  const length = lengthOf(points)
  const places = SHARES.map((share) => {
    const { x, y } = pointAt(points, (length * share) / 100)
    const at = { x: Math.round(x), y: Math.round(y) }
    const box = tagBox(words, at, TAG_SIZE)
    return { at, hides: taken.reduce((sum, other) => sum + overlapOf(box, other), 0) }
  })
  const [best] = places.toSorted((a, b) => a.hides - b.hides)
  return best?.at ?? { x: 0, y: 0 }
}

/**
 * Draws the line of a tie (strokes of Hartman’s key; published keys differ, so the legend goes with
 * them), with an arrowhead at each end that something reaches.
 *
 * @param points from the first end of the tie to the second
 */
export const drawTieLine = (points: readonly Point[], look: TieLook): Mark => {
  const { quality, flow, words = [], taken = [] } = look
  const length = lengthOf(points)
  const short = ARROW_LENGTH - 3
  const toFirst = flow === 'to-first' || flow === 'both-ways'
  const toSecond = flow === 'to-second' || flow === 'both-ways'
  const line = partOf(points, toFirst ? short : 0, toSecond ? length - short : length)
  const shown = quality ? words : ['?', ...words]
  const at = wordsPlace(points, shown, [...taken, ...markBoxes(line, look)])
  return {
    elements: [
      ...(quality ? DRAWN[quality](line) : [stroke(line, WIDTH)]),
      ...(toFirst ? [arrowhead(points.toReversed())] : []),
      ...(toSecond ? [arrowhead(points)] : []),
      ...(flow === 'none' ? [nothingFlows(line)] : []),
    ],
    explained: [
      quality ? `tie-${quality}` : 'tie-not-said',
      flow ? FLOW_KEYS[flow] : 'flow-not-known',
    ],
    ...(shown.length > 0 && {
      above: tag(shown, at, TAG_SIZE),
      beside: [tagBox(shown, at, TAG_SIZE)],
    }),
  }
}
