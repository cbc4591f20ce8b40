import type { Id } from '../record/id.ts'
import type { Audience, Sharing } from '../record/item.ts'

/**
 * Whom a document is for: named people, and the parts in which they come. Several people see what
 * each one of them may see. `unknown` is a reader nobody can name, from whom everything is withheld
 * that is withheld from anybody.
 */
export interface Reader {
  /** How the document names its reader. */
  readonly title: string
  readonly audiences: readonly Audience[]
  readonly people: readonly Id<'p'>[] | 'unknown'
}

const isPerson = (entry: string): boolean => entry.startsWith('p-')

/** Whether a sharing mark keeps its item from a reader. */
export const isWithheld = (sharing: Sharing | undefined, reader: Reader): boolean => {
  const { people, audiences } = reader
  return (sharing?.withheldFrom ?? []).some(
    (entry) =>
      entry === 'everyone' ||
      audiences.some((audience) => audience === entry || audience === 'everyone') ||
      (people === 'unknown' ? true : people.some((person) => person === entry)),
  )
}

/** Whether each of a reader's people, or each part they come in, was cleared for a private item. */
export const isCleared = (sharing: Sharing | undefined, reader: Reader): boolean => {
  const cleared: readonly string[] = sharing?.clearedFor ?? []
  const { people, audiences } = reader
  if (people === 'unknown') return false
  if (people.length > 0 && people.every((person) => cleared.includes(person))) return true
  const groups = cleared.filter((entry) => !isPerson(entry))
  return audiences.length > 0 && audiences.every((audience) => groups.includes(audience))
}
