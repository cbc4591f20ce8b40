import type { PartnershipEvent } from '../schema/index.ts'
import { childOf, type GedcomNode } from './gedcom-node.ts'
import type { GedcomReading } from './gedcom-reading.ts'
import { hasHappened, takeEvent } from './take-event.ts'
import { takeSharing } from './take-sharing.ts'
import { sourceOf, takeSource } from './take-source.ts'
import { noteOf, takeLine, takeNotes } from './take-text.ts'

type EventKind = PartnershipEvent['kind']

/** Events of a couple that have a tag of their own; the last two are of some programs. */
const BY_TAG: ReadonlyMap<string, EventKind> = new Map([
  ['ENGA', 'engaged'],
  ['MARR', 'married'],
  ['DIV', 'divorced'],
  ['ANUL', 'annulled'],
  ['_SEPR', 'separated'],
  ['_COML', 'moved-in-together'],
])

/** What people write in the `TYPE` of an `EVEN` or of a `MARR`, by what it means. */
const TYPES: readonly (readonly [EventKind, string])[] = [
  ['met', 'met, first met'],
  ['engaged', 'engagement, engaged'],
  ['began-relationship', 'relationship, began relationship, dating, partners, unmarried'],
  ['moved-in-together', 'cohabitation, cohabiting, living together, moved in together'],
  ['moved-in-together', 'common law, common-law, common law marriage, domestic partnership'],
  ['religious-ceremony', 'religious, religious marriage, religious ceremony, nikah'],
  ['married', 'marriage, civil, civil marriage, married'],
  ['civil-partnership', 'civil partnership, civil union, registered partnership'],
  ['separated', 'separation, separated, legal separation'],
  ['reconciled', 'reconciliation, reconciled'],
  ['divorced', 'divorce, divorced'],
  ['dissolved', 'dissolution, dissolved, dissolution of civil partnership'],
  ['annulled', 'annulment, annulled'],
  ['ended', 'ended, end of relationship, relationship ended, break-up'],
]

const BY_TYPE: ReadonlyMap<string, EventKind> = new Map(
  TYPES.flatMap(([kind, words]) => words.split(', ').map((word) => [word, kind] as const)),
)

/** What can form a couple, and so be the type of a `MARR`. */
const FORMING: ReadonlySet<EventKind> = new Set([
  'married',
  'civil-partnership',
  'religious-ceremony',
  'moved-in-together',
  'began-relationship',
])

const kindOf = (node: GedcomNode): EventKind | undefined => {
  const type = BY_TYPE.get(childOf(node, 'TYPE')?.value.trim().toLowerCase() ?? '')
  if (node.tag === 'EVEN') return type ?? BY_TYPE.get(node.value.trim().toLowerCase())
  return node.tag === 'MARR' && type && FORMING.has(type) ? type : BY_TAG.get(node.tag)
}

/** Whether something is an event of a couple, which without a couple is lost. */
export const isCoupleEvent = (node: GedcomNode): boolean => kindOf(node) !== undefined

/** The words of a type that say something else than the kind of the event does. */
const ownType = (reading: GedcomReading, node: GedcomNode, kind: EventKind): readonly string[] => {
  const words = takeLine(reading, childOf(node, 'TYPE'))
  const isSame = words === undefined || BY_TYPE.get(words.toLowerCase()) === kind
  return isSame ? [] : [`Kind as written: ${words}`]
}

/**
 * Makes an event of a partnership of a structure of a `FAM`, or nothing where it is none, or where
 * nothing says that it took place.
 */
export const familyEvent = (
  reading: GedcomReading,
  fam: GedcomNode,
  node: GedcomNode,
): Omit<PartnershipEvent, 'partnership'> | undefined => {
  const kind = kindOf(node)
  if (!kind) return undefined
  if (!hasHappened(node, 'TYPE')) {
    reading.report.about(node, 'event-not-said-to-have-happened')
    return undefined
  }
  reading.take(node)
  if (kind === 'religious-ceremony') reading.report.about(node, 'marriage-religious')
  const { on, began, written, place, remarks } = takeEvent(reading, node)
  // A union or a parting that is given as a period began with it.
  const period = began !== undefined && began !== on ? [`Period as written: ${written}`] : []
  const day = began ?? on
  const paragraphs = [
    ...ownType(reading, node, kind),
    ...remarks,
    ...period,
    ...takeNotes(reading, node),
  ]
  return {
    kind,
    ...(day !== undefined && { on: day }),
    ...(place !== undefined && { place }),
    ...sourceOf(reading, node, [takeSource(reading, node)]),
    ...noteOf(reading, node, paragraphs),
    ...takeSharing(reading, [fam, node]),
  }
}
