import { isIdOf, type Id } from '../record/id.ts'
import type { Audience, Sharing } from '../record/item.ts'

/** People for whom something is made, and the parts in which they come. */
export interface Member {
  readonly audiences: readonly Audience[]
  /** Who they are. With nobody named, or `unknown`, they could be anybody. */
  readonly people: readonly Id<'p'>[] | 'unknown'
}

/**
 * Whom a document is for: named people, and the parts in which they come. Several people see what
 * each one of them may see. With nobody named, whoever something is withheld from could be among
 * them; `unknown` is a reader who could be anyone at all.
 */
export interface Reader extends Member {
  /** How the document names its reader. */
  readonly title: string
  /**
   * `unmarked` (the default): nothing shows that something is missing. `marked`, for those entitled to
   * know that: numbered blocks of one size stand for what is left out. Nothing is made in this mode for
   * somebody from whom anybody is protected, for a child, or for whoever it may be.
   */
  readonly mode?: 'unmarked' | 'marked' | undefined
  /**
   * The members of an occasion, such as a conference, a core group or the parties of a served bundle.
   * It gets what each of them may see. Then `people` and `audiences` may be empty.
   */
  readonly members?: readonly Member[] | undefined
}

/** An occasion as a reader: what is made for it holds what each of its members may see. */
export const occasion = (
  title: string,
  members: readonly Member[],
  mode: 'unmarked' | 'marked' = 'unmarked',
): Reader => ({ title, audiences: [], people: [], mode, members })

/** Everybody a reader stands for. Of an occasion that names none, anybody could be there. */
export const membersOf = (reader: Reader): readonly Member[] => {
  const { members = [], audiences, people } = reader
  const isEmpty = people !== 'unknown' && people.length === 0 && audiences.length === 0
  return isEmpty && members.length > 0 ? members : [reader, ...members]
}

/** The people a reader names, each once. */
export const peopleOf = (reader: Reader): readonly Id<'p'>[] => [
  ...new Set(membersOf(reader).flatMap(({ people }) => (people === 'unknown' ? [] : people))),
]

// What is served goes to every party, and the family are parties.
const partsOf = (audiences: readonly Audience[]): readonly string[] => [
  ...audiences,
  ...(audiences.includes('court-served') ? ['family'] : []),
  'everyone',
]

/**
 * Whether entries (people, parts) mean a member. It fails closed: with nobody named, whoever is meant
 * could be among them; with no part said, they could come in any.
 */
export const isMeant = (entries: readonly string[], { people, audiences }: Member): boolean => {
  if (people === 'unknown') return entries.length > 0
  const inAnyPart = audiences.length === 0 || audiences.includes('everyone')
  const parts = partsOf(audiences)
  return entries.some((entry) =>
    isIdOf('p', entry)
      ? people.length === 0 || people.some((person) => person === entry)
      : inAnyPart || parts.includes(entry),
  )
}

/** Whether a sharing mark keeps its item from a reader: from any of its members. */
export const isWithheld = (sharing: Sharing | undefined, reader: Reader): boolean =>
  membersOf(reader).some((member) => isMeant(sharing?.withheldFrom ?? [], member))

const areCleared = (cleared: readonly string[], { people, audiences }: Member): boolean => {
  const all = (group: readonly string[]): boolean =>
    group.length > 0 && group.every((entry) => cleared.includes(entry))
  return people !== 'unknown' && (all(people) || all(audiences))
}

/**
 * Whether a private item was cleared for a reader: for everyone, or, for each of its members, for all
 * of their people or all the parts they come in.
 */
export const isCleared = (sharing: Sharing | undefined, reader: Reader): boolean => {
  const cleared: readonly string[] = sharing?.clearedFor ?? []
  return (
    cleared.includes('everyone') || membersOf(reader).every((member) => areCleared(cleared, member))
  )
}

/**
 * Whether a text was cleared for a reader. Stricter than {@link isCleared}: where people are named,
 * each of them must be; a part they come in does not stand for them.
 */
export const isTextCleared = (cleared: readonly string[], reader: Reader): boolean =>
  cleared.includes('everyone') ||
  membersOf(reader).every(({ people, audiences }) =>
    people !== 'unknown' && people.length > 0
      ? people.every((person) => cleared.includes(person))
      : areCleared(cleared, { people, audiences }),
  )

/** Whether a reader is, or has among its members, a child: one who sees what they have been told. */
export const childMembersOf = (reader: Reader): readonly Member[] =>
  membersOf(reader).filter(({ audiences }) => audiences.includes('child'))
