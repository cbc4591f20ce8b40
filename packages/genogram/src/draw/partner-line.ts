import type { Box, Point } from '@relational-practice/core'
import {
  backslashPath,
  LINE,
  NO_MARK,
  PAPER,
  partnersKey,
  partnerStroke,
  pathThrough,
  slashPath,
  svgElement,
  THIN,
} from '@relational-practice/core/drawing'
import type { PartnershipState } from '../find/partnership-state.ts'
import type { LegendKey, Mark } from './mark.ts'

/** What a line between partners shows of what they are. */
export type PartnerLook = Omit<PartnershipState, 'mayHaveEnded'>

/** How far one slash is from the next. */
const SLASH = { step: 14, afterCross: 20 } as const

/** How far slashes keep from the line down to the children. */
const FROM_CHILDREN = 28

/** Between the dates at a line and the first slash. */
const FROM_DATES = 16

/** Which slashes stand on a line, left to right: crossed ones for what was taken up again. */
const slashesOf = ({ state, resumed }: PartnerLook): readonly ('one' | 'crossed')[] => {
  const ended = state === 'divorced' ? 2 : state === 'separated' || state === 'ended' ? 1 : 0
  return [...(resumed ? (['crossed'] as const) : []), ...Array<'one'>(ended).fill('one')]
}

/** Beside the line to the children, on whichever side the middle lies. */
const slashesAt = (middle: Point, childX: number | undefined): Point => {
  if (childX === undefined || Math.abs(middle.x - childX) >= FROM_CHILDREN) return middle
  return { x: middle.x < childX ? childX - FROM_CHILDREN : childX + FROM_CHILDREN, y: middle.y }
}

/** Behind the dates where there are any, so that no slash runs through them. */
const firstSlashAt = (
  middle: Point,
  childX: number | undefined,
  dates: Box | undefined,
  width: number,
): Point =>
  dates && dates.width > 0
    ? { x: dates.x + dates.width + FROM_DATES, y: middle.y }
    : (({ x, y }) => ({ x: Math.round(x - width / 2), y }))(slashesAt(middle, childX))

const slashKeys = ({ state, resumed }: PartnerLook): LegendKey[] => [
  ...(resumed ? ['slash-crossed' as const] : []),
  ...(state === 'separated' || state === 'ended' ? ['slash-one' as const] : []),
  ...(state === 'divorced' ? ['slash-two' as const] : []),
]

/**
 * Draws the line between two partners by what they are to each other. Two people with a child and no
 * partnership on the day have a thin line with a ring.
 *
 * @param childAt where the line to their children begins.
 */
export const drawPartnerLine = (
  state: PartnerLook | undefined,
  points: readonly Point[],
  childAt: Point,
): Mark => {
  const d = pathThrough(points)
  if (!state || state.state === 'not-begun') {
    return {
      elements: [
        svgElement('path', { d, strokeWidth: THIN }),
        svgElement('circle', {
          cx: childAt.x,
          cy: childAt.y,
          r: 8,
          fill: PAPER,
          strokeWidth: THIN,
        }),
      ],
      explained: ['partners-none'],
    }
  }
  const kind = state.kind ?? 'other'
  return { elements: [partnerStroke(kind, points)], explained: [partnersKey(kind)] }
}

/**
 * Draws the slashes that tell what became of a partnership: one for a separation, two for a divorce,
 * a crossed one for what was taken up again. They stand behind the dates, and reach over the line
 * more than under it, where names stand.
 *
 * @param middle the middle of the line.
 * @param childX where the line to their children goes down, which they keep clear of.
 * @param dates the box of the dates at the line.
 */
export const drawSlashes = (
  state: PartnerLook | undefined,
  middle: Point,
  childX?: number,
  dates?: Box,
): Mark => {
  const slashes = state ? slashesOf(state) : []
  if (!state || slashes.length === 0) return NO_MARK
  const extra = state.resumed ? SLASH.afterCross - SLASH.step : 0
  const { x: first, y } = firstSlashAt(
    middle,
    childX,
    dates,
    (slashes.length - 1) * SLASH.step + extra,
  )
  const strokes = slashes.map((kind, place) => {
    const at = { x: first + place * SLASH.step + (place > 0 ? extra : 0), y }
    return kind === 'one' ? slashPath(at) : slashPath(at) + backslashPath(at)
  })
  return {
    elements: [svgElement('path', { d: strokes.join(''), strokeWidth: LINE })],
    explained: slashKeys(state),
  }
}
