import { EditRefused } from '@relational-practice/core'

/** How long a note may be. */
const LONGEST = 20_000

/**
 * Two notes, one after the other; one where they say the same.
 *
 * @throws {EditRefused} `ecomap/notes-too-long` when they are too long for one.
 */
export const joinedNotes = (
  one: string | undefined,
  other: string | undefined,
): string | undefined => {
  if (one === undefined || other === undefined || one === other) return one ?? other
  const both = `${one}\n\n${other}`
  if (both.length > LONGEST) throw new EditRefused('ecomap/notes-too-long', { longest: LONGEST })
  return both
}
