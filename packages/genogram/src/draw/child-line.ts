import type { Point } from '@relational-practice/core'
import {
  drawLineTag,
  joinMarks,
  NOTHING_TAKEN,
  parentLetters,
  parentStrokes,
  type ParentKind,
  type Taken,
} from '@relational-practice/core/drawing'
import type { ChildLine } from '../layout/genogram-layout.ts'
import type { Mark } from './mark.ts'

/** A pregnancy, and brothers and sisters without parents, are joined by the line of a birth. */
const strokeKind = (kind: ChildLine['kind']): ParentKind =>
  kind === 'pregnancy' || kind === 'siblings' ? 'birth' : kind

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
  const letters = parentLetters(strokeKind(kind))
  const words = [letters, contested ? '?' : presumed ? 'pr' : undefined].filter(
    (word) => word !== undefined,
  )
  const line: Mark = {
    elements: parentStrokes(strokeKind(kind), points),
    explained: [
      kind === 'siblings' ? 'child-siblings' : `child-${strokeKind(kind)}`,
      ...(contested ? ['child-contested' as const] : []),
      ...(presumed && !contested ? ['child-presumed' as const] : []),
    ],
  }
  const lines = words.length > 0 ? [words.join(' ')] : []
  const size = contested ? 28 : 20
  return joinMarks(line, drawLineTag(points.slice(-2), lines, size, { seen: SEEN, taken }))
}
