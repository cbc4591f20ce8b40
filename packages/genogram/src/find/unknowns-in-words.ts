import { entries, type Id, type PlainDate, type View } from '@relational-practice/core'
import { listOf, AUTHORITY, sentences, SOMEONE } from '@relational-practice/core/wording'
import { startTellingAll, type Telling } from '../describe/telling.ts'
import type { Genogram, Responsibility } from '../schema/index.ts'
import { findUnknowns } from './find-unknowns.ts'
import type { Unknown, UnknownState } from './unknown.ts'
import { UNKNOWN_QUESTIONS } from './unknown-questions.ts'

const PARENTS: readonly string[] = ['birth', 'legal', 'adoptive']

/** Somebody whose name is not known, by whom they belong to. */
const nameOrPlace = ({ index, name }: Telling, id: Id<'p'>): string => {
  if (index.person(id)?.name !== undefined) return name(id)
  const toChild = index.childLinksOf(id)[0]?.[1]
  if (toChild && index.person(toChild.child)?.name) {
    const isParent = PARENTS.includes(toChild.kind) && toChild.standing === undefined
    return `${isParent ? 'a parent of' : 'somebody recorded beside'} ${name(toChild.child)}`
  }
  const toParent = index.parentLinksOf(id)[0]?.[1]
  if (toParent && index.person(toParent.parent)?.name)
    return `a child with ${name(toParent.parent)}`
  const partner = index
    .partnershipsOf(id)
    .flatMap(([, { partners }]) => partners)
    .find((other) => other !== id && index.person(other)?.name !== undefined)
  return partner ? `a partner of ${name(partner)}` : SOMEONE
}

/** How each kind of question mark is said, from its topic and its question. */
const SAY: Readonly<Record<UnknownState, (topic: string, question: string) => string>> = {
  'not-asked': (_, question) => question,
  'not-recorded': (_, question) => question,
  'not-known': (topic) => sentences(`Not known so far: ${topic}`, 'Who might know?'),
  declined: (topic) => sentences(`Asked, and not told: ${topic}`, 'It may be left at that'),
  'cannot-tell': (topic, question) =>
    sentences(`What is recorded does not tell exactly ${topic}`, question),
  contested: (topic, question) => sentences(`Accounts differ on ${topic}`, question),
  inferred: (topic, question) => sentences(`Somebody else concluded it: ${topic}`, question),
}

const entryOf = ({ genogram }: Telling, item: Id | undefined): Responsibility | undefined =>
  item?.startsWith('pr-') === true
    ? entries(genogram.responsibilities).find(([id]) => id === item)?.[1]
    : undefined

const words = (telling: Telling, { what, state, people, item }: Unknown): string => {
  const names = people.map((id) => nameOrPlace(telling, id))
  const [one = SOMEONE, second] = names
  const all = listOf(names)
  const isAuthority = second === undefined && entryOf(telling, item)?.authority === true
  const other = second ?? (isAuthority ? AUTHORITY : 'whoever holds it')
  const { topic, question } = UNKNOWN_QUESTIONS[what]
  return SAY[state](topic(one, all, other), question(one, all, other))
}

/**
 * The question marks of a record as questions to take along, in the order of `findUnknowns`. What
 * somebody declined to say is no question; it is said so that nobody asks again unawares.
 *
 * For the worker's own view: what a reader may not see would look like something nobody knows, so a
 * reader's view gives nothing.
 */
export const unknownsInWords = (
  view: View<Genogram>,
  { asOf }: { readonly asOf: PlainDate },
): readonly string[] => {
  if (view.reader !== 'worker') return []
  const telling = startTellingAll(view, asOf)
  return findUnknowns(view.record, { asOf }).map((unknown) => words(telling, unknown))
}
