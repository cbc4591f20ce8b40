import { entries, type Box, type Point } from '@relational-practice/core'
import type { Genogram } from '../schema/index.ts'
import type { ChildLine } from './genogram-layout.ts'

/** Where the signs beside a symbol stand, from its centre. */
const SIGNS = {
  moved: { x: -90, y: -54, width: 36, height: 32 },
  interpreter: { x: 54, y: -50, width: 40, height: 34 },
  health: { x: 54, y: -48, width: 56, height: 26 },
} as const

/** Kinds of links whose lines say by themselves what they are; the others bear letters above the child. */
const WITHOUT_LETTERS: ReadonlySet<ChildLine['kind']> = new Set([
  'birth',
  'adoptive',
  'foster',
  'siblings',
  'pregnancy',
])

/** Half the width of letters, and where they stand above the end of a line. */
const LETTERS = { half: 16, from: 56, to: 8 } as const

/** The boxes of letters on lines down to children. */
export const lettersAbove = (lines: readonly ChildLine[]): readonly Box[] =>
  lines.flatMap(({ kind, points }) => {
    const end = points.at(-1)
    if (!end || WITHOUT_LETTERS.has(kind)) return []
    const height = LETTERS.from - LETTERS.to
    return [{ x: end.x - LETTERS.half, y: end.y - LETTERS.from, width: 2 * LETTERS.half, height }]
  })

/** The boxes of signs and letters that stand beside people’s symbols, for lines to keep clear of. */
export const marksBeside = (
  genogram: Genogram,
  placed: readonly ({ readonly id: string } & Point)[],
): readonly Box[] => {
  const moved = new Set<string>(entries(genogram.migrations).map(([, { person }]) => person))
  const health = new Map<string, number>()
  for (const [, { person }] of entries(genogram.healthMarks))
    health.set(person, (health.get(person) ?? 0) + 1)
  const interpreter = new Set<string>(
    entries(genogram.people).flatMap(([id, person]) => (person.interpreterNeeded ? [id] : [])),
  )
  return placed.flatMap(({ id, x, y }) =>
    [
      ...(moved.has(id) ? [SIGNS.moved] : []),
      ...(interpreter.has(id) ? [SIGNS.interpreter] : []),
      // Letters of several stand under each other.
      ...(health.has(id)
        ? [{ ...SIGNS.health, height: SIGNS.health.height * (health.get(id) ?? 1) }]
        : []),
    ].map((box) => ({ ...box, x: box.x + x, y: box.y + y })),
  )
}
