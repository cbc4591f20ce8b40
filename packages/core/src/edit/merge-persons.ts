import { EditRefused } from './edit-refused.ts'
import { mergeFields, union, type Mergeable } from './merge-items.ts'

/** How long a note may be. */
const LONGEST = 20_000

/**
 * Two notes, one after the other; one where they say the same.
 *
 * @throws {EditRefused} `core/notes-too-long` when they are too long for one.
 */
export const joinedNotes = (
  one: string | undefined,
  other: string | undefined,
): string | undefined => {
  if (one === undefined || other === undefined || one === other) return one ?? other
  const both = `${one}\n\n${other}`
  if (both.length > LONGEST) throw new EditRefused('core/notes-too-long', { longest: LONGEST })
  return both
}

/** A person as merging reads them. */
export interface MergeablePerson extends Mergeable {
  name?: string | undefined
  otherNames?: string[] | undefined
  note?: string | undefined
}

/**
 * One entry made of two of the same person: as any item, but names that differ become other names, and
 * both notes are kept.
 *
 * @param together which fields say something only with the first of them
 * @throws {EditRefused} `core/notes-too-long`
 */
export const mergePersons = <T extends MergeablePerson>(
  kept: T,
  merged: T,
  preferred: readonly (keyof T & string)[],
  together: readonly (readonly (keyof T & string)[])[],
): T => {
  const fields = mergeFields(kept, merged, preferred, together)
  const note = joinedNotes(kept.note, merged.note)
  if (note !== undefined) fields.note = note
  const names = union(kept.otherNames, merged.otherNames)
  for (const { name } of [kept, merged]) {
    if (name && name !== fields.name && !names.includes(name)) names.push(name)
  }
  if (names.length > 0) fields.otherNames = names
  return fields
}
