import type { Id } from '../record/id.ts'
import type { Audience, Sharing } from '../record/item.ts'

/**
 * Whom a document is for: named people, and the parts in which they come. Several people see what
 * each one of them may see. `unknown`, or nobody and nothing named, is a reader who could be anyone:
 * everything is withheld from them that is withheld from anybody.
 */
export interface Reader {
  /** How the document names its reader. */
  readonly title: string
  readonly audiences: readonly Audience[]
  readonly people: readonly Id<'p'>[] | 'unknown'
}

/** The people a reader is, or nothing for somebody who could be anyone: named by nobody and nothing. */
const knownPeople = ({ people, audiences }: Reader): readonly string[] | undefined =>
  people === 'unknown' || (people.length === 0 && audiences.length === 0) ? undefined : people

/** Whether a sharing mark keeps its item from a reader. */
export const isWithheld = (sharing: Sharing | undefined, reader: Reader): boolean => {
  const withheld = sharing?.withheldFrom ?? []
  const people = knownPeople(reader)
  if (!people || reader.audiences.includes('everyone')) return withheld.length > 0
  const selves: readonly string[] = [...people, ...reader.audiences, 'everyone']
  return withheld.some((entry) => selves.includes(entry))
}

/** Whether each of a reader's people, or each part they come in, was cleared for a private item. */
export const isCleared = (sharing: Sharing | undefined, reader: Reader): boolean => {
  const cleared: readonly string[] = sharing?.clearedFor ?? []
  const people = knownPeople(reader)
  const areCleared = (group: readonly string[]): boolean =>
    group.length > 0 && group.every((entry) => cleared.includes(entry))
  if (cleared.includes('everyone')) return true
  return people !== undefined && (areCleared(people) || areCleared(reader.audiences))
}
