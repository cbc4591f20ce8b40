import type { Point } from '../geometry/shapes.ts'
import { BROKEN, LINE, THIN } from './ink.ts'
import { besideLine } from './polyline.ts'
import { pathThrough, svgElement, type SvgElement } from './svg-element.ts'

/** What two partners are to each other, as lines tell it. */
export type PartnerKind =
  | 'married'
  | 'civil-partnership'
  | 'religious-only'
  | 'cohabiting'
  | 'committed'
  | 'dating'
  | 'affair'
  | 'other'

/** How a parent or carer is one, as lines tell it. */
export type ParentKind =
  | 'birth'
  | 'legal'
  | 'adoptive'
  | 'foster'
  | 'kinship'
  | 'guardian'
  | 'step'
  | 'social'
  | 'donor'
  | 'surrogate'

const PARTNER_DASHES: Readonly<Record<PartnerKind, string | undefined>> = {
  married: undefined,
  'civil-partnership': undefined,
  'religious-only': BROKEN.dashDot,
  cohabiting: BROKEN.dashes,
  committed: BROKEN.dashes,
  dating: BROKEN.dashes,
  affair: BROKEN.dots,
  other: BROKEN.dashDotDot,
}

/** By which entry of a legend the line between two partners is explained: several kinds have one line. */
const PARTNERS_KEY = {
  married: 'partners-married',
  'civil-partnership': 'partners-civil',
  'religious-only': 'partners-religious',
  cohabiting: 'partners-unmarried',
  committed: 'partners-unmarried',
  dating: 'partners-unmarried',
  affair: 'partners-affair',
  other: 'partners-other',
} as const satisfies Readonly<Record<PartnerKind, string>>

/** The entry of a legend that explains the line between two partners. */
export const partnersKey = (kind: PartnerKind): (typeof PARTNERS_KEY)[PartnerKind] =>
  PARTNERS_KEY[kind]

/** The line between two partners by what they are to each other. */
export const partnerStroke = (
  kind: PartnerKind,
  points: readonly Point[],
  width: number = LINE,
): SvgElement => {
  const dashes = PARTNER_DASHES[kind]
  return svgElement('path', {
    d: pathThrough(points),
    strokeWidth: dashes === BROKEN.dots ? width + 2 : width,
    strokeDasharray: dashes,
    strokeLinecap: dashes === BROKEN.dashes || !dashes ? undefined : 'round',
  })
}

/** How far a slash reaches over and under its line, and how it leans. */
const SLASH = { over: 22, under: 9, lean: 7 } as const

/** A slash through a line between partners: what it tells, its legend says. Path data. */
export const slashPath = ({ x, y }: Point): string =>
  `M${x - SLASH.lean} ${y + SLASH.under}L${x + SLASH.lean} ${y - SLASH.over}`

/** The same, leaning the other way. */
export const backslashPath = ({ x, y }: Point): string =>
  `M${x - SLASH.lean} ${y - SLASH.over}L${x + SLASH.lean} ${y + SLASH.under}`

interface ParentLook {
  readonly dashes?: string
  readonly width?: number
  /** Letters on the line, where the stroke alone would not tell enough. */
  readonly letters?: string
}

const PARENT_LOOK: Readonly<Record<ParentKind, ParentLook>> = {
  birth: {},
  legal: { letters: 'Le' },
  adoptive: {},
  foster: { dashes: BROKEN.dots, width: 6 },
  kinship: { dashes: BROKEN.dashDot, letters: 'K' },
  guardian: { dashes: BROKEN.longDashes, letters: 'G' },
  step: { dashes: BROKEN.shortDashes, width: THIN, letters: 'St' },
  social: { dashes: BROKEN.dashes, letters: 'So' },
  donor: { dashes: BROKEN.shortDashes, width: THIN, letters: 'D' },
  surrogate: { dashes: BROKEN.shortDashes, width: THIN, letters: 'Su' },
}

/** Between the solid and the broken line of an adoption. */
const ADOPTIVE_GAP = 8

/** The letters that stand on the line from a parent of some kinds. */
export const parentLetters = (kind: ParentKind): string | undefined => PARENT_LOOK[kind].letters

/** The line from a parent or carer to a child, by how they are one. */
export const parentStrokes = (kind: ParentKind, points: readonly Point[]): SvgElement[] => {
  const { dashes, width = LINE } = PARENT_LOOK[kind]
  if (kind === 'adoptive') {
    const line = { strokeWidth: LINE }
    return [
      svgElement('path', { d: pathThrough(besideLine(points, ADOPTIVE_GAP / 2)), ...line }),
      svgElement('path', {
        d: pathThrough(besideLine(points, -ADOPTIVE_GAP / 2)),
        ...line,
        strokeDasharray: BROKEN.shortDashes,
      }),
    ]
  }
  return [
    svgElement('path', {
      d: pathThrough(points),
      strokeWidth: width,
      strokeDasharray: dashes,
      strokeLinecap: kind === 'foster' || kind === 'kinship' ? 'round' : undefined,
    }),
  ]
}
