import { isIdOf, type Id } from '../record/id.ts'
import type { Audience, Sharing } from '../record/item.ts'

/**
 * Whom a document is for: named people, and the parts in which they come. Several people see what
 * each one of them may see. With nobody named, whoever something is withheld from could be among
 * them; `unknown` is a reader who could be anyone at all.
 */
export interface Reader {
  /** How the document names its reader. */
  readonly title: string
  readonly audiences: readonly Audience[]
  readonly people: readonly Id<'p'>[] | 'unknown'
}

/**
 * Whether a sharing mark keeps its item from a reader. It fails closed: with nobody named, whoever is
 * withheld from could be among the readers; with no part said, they could come in any.
 */
export const isWithheld = (sharing: Sharing | undefined, reader: Reader): boolean => {
  const withheld: readonly string[] = sharing?.withheldFrom ?? []
  const { people, audiences } = reader
  if (people === 'unknown') return withheld.length > 0
  const inAnyPart = audiences.length === 0 || audiences.includes('everyone')
  const parts: readonly string[] = [...audiences, 'everyone']
  return withheld.some((entry) =>
    isIdOf('p', entry)
      ? people.length === 0 || people.some((person) => person === entry)
      : inAnyPart || parts.includes(entry),
  )
}

/**
 * Whether a private item was cleared for a reader: for everyone, for each of their people, or for
 * each part they come in.
 */
export const isCleared = (sharing: Sharing | undefined, reader: Reader): boolean => {
  const cleared: readonly string[] = sharing?.clearedFor ?? []
  const { people, audiences } = reader
  const areCleared = (group: readonly string[]): boolean =>
    group.length > 0 && group.every((entry) => cleared.includes(entry))
  if (cleared.includes('everyone')) return true
  return people !== 'unknown' && (areCleared(people) || areCleared(audiences))
}
