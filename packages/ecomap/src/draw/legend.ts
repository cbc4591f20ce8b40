import {
  SAMPLE,
  textLine,
  elementsOf,
  shapeOutline,
  svgElement,
  INK,
  PAPER,
  type LegendTable,
  type ParentKind,
  type PartnerKind,
  type ShapeName,
  type SvgElement,
} from '@relational-practice/core/drawing'
import type { Point } from '@relational-practice/core'
import type { TieQuality } from '../schema/index.ts'
import { drawBadge } from './circles.ts'
import { drawKinLine } from './kin-line.ts'
import { LEGEND_WORDS, LEGEND_WORDS_FOR_CHILD } from './legend-words.ts'
import { LEGEND_GROUPS, type LegendKey } from './mark.ts'
import { drawTieLine, TAG_SIZE, type TieLook } from './tie-line.ts'

const half = SAMPLE.width / 2

const line = (look: TieLook): readonly SvgElement[] =>
  elementsOf(
    drawTieLine(
      [
        { x: -half, y: 0 },
        { x: half, y: 0 },
      ],
      look,
    ),
  )

const tie = (quality: TieQuality): readonly SvgElement[] => line({ quality })

const word = (words: string): readonly SvgElement[] => [
  textLine(words, { x: 0, y: 0 }, { size: TAG_SIZE, bold: true }),
]

const ring = (...radii: readonly (readonly [r: number, width: number])[]): readonly SvgElement[] =>
  radii.map(([r, strokeWidth]) =>
    svgElement('circle', { cx: 0, cy: 0, r, fill: PAPER, stroke: INK, strokeWidth }),
  )

/** What stands on the drawing where one map differs from another. */
export const REMARK_WORDS = {
  'change-new': 'new',
  'change-gone': 'gone',
  'change-stronger': 'stronger',
  'change-weaker': 'weaker',
  'change-turned': 'turned',
  'change-otherwise': 'changed',
  'differs-only': 'only here',
  'differs-otherwise': 'differs',
} as const satisfies Partial<Record<LegendKey, string>>

const person = (shape: ShapeName): readonly SvgElement[] => [
  shapeOutline(shape, 20, { fill: PAPER, stroke: INK, strokeWidth: 3 }),
]

const ACROSS = [
  { x: -half, y: 0 },
  { x: half, y: 0 },
]
const DOWN = [
  { x: 0, y: -20 },
  { x: 0, y: 20 },
]

const partners = (kind: PartnerKind, parted = false): readonly SvgElement[] =>
  elementsOf(
    drawKinLine({ what: 'partners', partners: ['p-a', 'p-b'], kind, parted, points: ACROSS }, 0),
  )

const parents = (
  kind: ParentKind,
  points: readonly Point[] = ACROSS,
  standing: 'settled' | 'contested' | 'presumed' = 'settled',
): readonly SvgElement[] =>
  elementsOf(
    drawKinLine({ what: 'parents', parents: ['p-a'], child: 'p-b', kind, standing, points }, 0),
  )

const SAMPLES: Readonly<Record<LegendKey, readonly SvgElement[]>> = {
  man: person('square'),
  woman: person('circle'),
  'non-binary': person('dome'),
  'own-words': person('hexagon'),
  'gender-not-known': person('rounded'),
  pet: person('diamond'),
  'partners-married': partners('married'),
  'partners-civil': partners('civil-partnership'),
  'partners-religious': partners('religious-only'),
  'partners-unmarried': partners('cohabiting'),
  'partners-affair': partners('affair'),
  'partners-other': partners('other'),
  'slash-one': partners('married', true),
  'child-birth': parents('birth', DOWN),
  'child-legal': parents('legal'),
  'child-adoptive': parents('adoptive'),
  'child-foster': parents('foster'),
  'child-kinship': parents('kinship'),
  'child-guardian': parents('guardian'),
  'child-step': parents('step'),
  'child-social': parents('social'),
  'child-donor': parents('donor'),
  'child-surrogate': parents('surrogate'),
  'child-contested': parents('birth', ACROSS, 'contested'),
  'child-presumed': parents('birth', ACROSS, 'presumed'),
  'tie-strong': tie('strong'),
  'tie-moderate': tie('moderate'),
  'tie-tenuous': tie('tenuous'),
  'tie-stressful': tie('stressful'),
  'tie-ambivalent': tie('ambivalent'),
  'tie-broken': tie('broken'),
  'tie-planned': tie('planned'),
  'tie-not-said': line({}),
  'flow-one': line({ quality: 'moderate', flow: 'to-second' }),
  'flow-both': line({ quality: 'moderate', flow: 'both-ways' }),
  'flow-none': line({ quality: 'moderate', flow: 'none' }),
  'flow-not-known': tie('moderate'),
  badge: drawBadge({ x: 0, y: 0 }, 'A').elements,
  subject: [...person('rounded'), shapeOutline('rounded', 14, { stroke: INK, strokeWidth: 3 })],
  great: ring([19, 7]),
  little: ring([20, 1.5]),
  wish: word('wish'),
  perhaps: word('perhaps'),
  'change-new': word(REMARK_WORDS['change-new']),
  'change-gone': word(REMARK_WORDS['change-gone']),
  'change-stronger': word(REMARK_WORDS['change-stronger']),
  'change-weaker': word(REMARK_WORDS['change-weaker']),
  'change-turned': word(REMARK_WORDS['change-turned']),
  'change-otherwise': word(REMARK_WORDS['change-otherwise']),
  'differs-only': word(REMARK_WORDS['differs-only']),
  'differs-otherwise': word(REMARK_WORDS['differs-otherwise']),
}

const LETTERS_ONLY = /^(wish|perhaps|change-|differs-)/

/** What the legend of an ecomap can explain, for adults or in fewer words for a child. */
export const ecomapLegend = (child: boolean): LegendTable<LegendKey> => ({
  groups: LEGEND_GROUPS,
  words: child ? LEGEND_WORDS_FOR_CHILD : LEGEND_WORDS,
  sample: (key) => SAMPLES[key],
  isLetters: (key) => LETTERS_ONLY.test(key),
})
