import type { Point } from '@relational-practice/core'
import {
  BROKEN,
  LINE,
  THIN,
  drawLineTag,
  besideLine,
  pathThrough,
  svgElement,
  type SvgElement,
  NOTHING_TAKEN,
  type Taken,
  joinMarks,
} from '@relational-practice/core/drawing'
import type { ChildLine } from '../layout/genogram-layout.ts'
import type { LegendKey, Mark } from './mark.ts'

interface Look {
  readonly dashes?: string
  readonly width?: number
  /** Letters on the line, where the stroke alone would not tell enough. */
  readonly letters?: string
  readonly explained: LegendKey
}

const LOOK: Readonly<Record<ChildLine['kind'], Look>> = {
  birth: { explained: 'child-birth' },
  legal: { letters: 'Le', explained: 'child-legal' },
  pregnancy: { explained: 'child-birth' },
  siblings: { explained: 'child-siblings' },
  adoptive: { explained: 'child-adoptive' },
  foster: { dashes: BROKEN.dots, width: 6, explained: 'child-foster' },
  kinship: { dashes: BROKEN.dashDot, letters: 'K', explained: 'child-kinship' },
  guardian: { dashes: BROKEN.longDashes, letters: 'G', explained: 'child-guardian' },
  step: { dashes: BROKEN.shortDashes, width: THIN, letters: 'St', explained: 'child-step' },
  social: { dashes: BROKEN.dashes, letters: 'So', explained: 'child-social' },
  donor: { dashes: BROKEN.shortDashes, width: THIN, letters: 'D', explained: 'child-donor' },
  surrogate: {
    dashes: BROKEN.shortDashes,
    width: THIN,
    letters: 'Su',
    explained: 'child-surrogate',
  },
}

/** Between the solid and the broken line of an adoption. */
const ADOPTIVE_GAP = 8

const strokes = (kind: ChildLine['kind'], points: readonly Point[]): SvgElement[] => {
  const { dashes, width = LINE } = LOOK[kind]
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

/** So much of the last piece of a line, the child's own, is seen beside words that stand on it. */
const SEEN = 16

/** What is said of a line besides its kind. */
export interface ChildLineStanding {
  readonly contested: boolean
  readonly presumed: boolean
}

/**
 * Draws the line from parents or carers down to a child. A contested one is broken, with a question
 * mark in the break, alike for everybody who is named: nobody is chosen.
 *
 * @param taken where its letters must not stand, where that can be helped.
 */
export const drawChildLine = (
  kind: ChildLine['kind'],
  points: readonly Point[],
  { contested, presumed }: ChildLineStanding,
  taken: Taken = NOTHING_TAKEN,
): Mark => {
  const { letters, explained } = LOOK[kind]
  const words = [letters, contested ? '?' : presumed ? 'pr' : undefined].filter(
    (word) => word !== undefined,
  )
  const line: Mark = {
    elements: strokes(kind, points),
    explained: [
      explained,
      ...(contested ? ['child-contested' as const] : []),
      ...(presumed && !contested ? ['child-presumed' as const] : []),
    ],
  }
  const lines = words.length > 0 ? [words.join(' ')] : []
  const size = contested ? 28 : 20
  return joinMarks(line, drawLineTag(points.slice(-2), lines, size, { seen: SEEN, taken }))
}
