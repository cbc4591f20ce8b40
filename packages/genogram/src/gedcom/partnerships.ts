import { compareText, type Id } from '@relational-practice/core'
import type { Partnership, PartnershipEvent } from '../schema/index.ts'
import { withExtensions } from './extension-fields.ts'
import { coupleOf, type Family } from './families-from-file.ts'
import { familyEvent, isCoupleEvent } from './family-events.ts'
import { childrenOf, type GedcomNode } from './gedcom-node.ts'
import type { GedcomReading } from './gedcom-reading.ts'
import type { RecordIds } from './record-ids.ts'
import { takeDate } from './take-event.ts'
import { takeSharing } from './take-sharing.ts'
import { sourceOf, takeSource } from './take-source.ts'
import { noteOf, takeNotes } from './take-text.ts'

/** The partnerships of a file and what happened to them. */
export interface TakenPartnerships {
  readonly partnerships: Record<Id<'u'>, Partnership>
  readonly partnershipEvents: Record<Id<'e'>, PartnershipEvent>
}

/** What an event makes of two people, the closest first. */
const FORMS: readonly (readonly [PartnershipEvent['kind'], NonNullable<Partnership['kind']>])[] = [
  ['married', 'married'],
  ['civil-partnership', 'civil-partnership'],
  ['religious-ceremony', 'religious-only'],
  ['moved-in-together', 'cohabiting'],
  ['began-relationship', 'dating'],
]

/** What `NO` of version 7 says of a couple: the one thing besides a death that a genogram can hold. */
const DENIED: ReadonlyMap<string, string> = new Map([
  ['MARR', 'They did not marry, as the file has it.'],
  ['DIV', 'They did not divorce, as the file has it.'],
])

const denials = (reading: GedcomReading, fam: GedcomNode): readonly string[] =>
  childrenOf(fam, 'NO').flatMap((node) => {
    const sentence = DENIED.get(node.value.trim())
    if (!sentence) return []
    reading.take(node)
    const { written, remarks } = takeDate(reading, node)
    const period = written === '' ? [] : [`Period as written: ${written}`]
    return [sentence, ...period, ...remarks, ...takeNotes(reading, node)]
  })

/** A marriage of which nothing is said: somebody asked, and it is not known. */
const gapIn = (records: readonly GedcomNode[]): Pick<Partnership, 'gaps'> =>
  records.some((fam) => childrenOf(fam, 'MARR').some(({ value }) => value.trim() === ''))
    ? { gaps: { kind: 'not-known' } }
    : {}

/** The same two people in either order. */
const coupleKey = (ids: RecordIds, couple: readonly [GedcomNode, GedcomNode]): string =>
  couple
    .map((person) => ids.of('p', person))
    .toSorted(compareText)
    .join(' ')

const reportEventsOfNoCouple = (reading: GedcomReading, fam: GedcomNode): void => {
  for (const node of fam.children) {
    if (isCoupleEvent(node)) reading.report.about(node, 'event-without-partners')
  }
}

/** The families of each couple, in the order of the file: one that came together again has several. */
const byCouple = (
  reading: GedcomReading,
  families: readonly Family[],
  ids: RecordIds,
): readonly (readonly [readonly [GedcomNode, GedcomNode], readonly Family[]])[] => {
  const couples = new Map<string, [readonly [GedcomNode, GedcomNode], Family[]]>()
  for (const family of families) {
    const couple = coupleOf(family)
    if (!couple) {
      reportEventsOfNoCouple(reading, family.node)
      continue
    }
    const key = coupleKey(ids, couple)
    const known = couples.get(key)
    if (known) known[1].push(family)
    else couples.set(key, [couple, [family]])
  }
  return [...couples.values()]
}

/**
 * The couples of a file: one partnership for two people, however many families the file has for
 * them. Without any event it has no kind, for nothing then says what they were to each other.
 */
export const partnershipsFrom = (
  reading: GedcomReading,
  families: readonly Family[],
  ids: RecordIds,
): TakenPartnerships => {
  const partnerships: TakenPartnerships['partnerships'] = {}
  const partnershipEvents: TakenPartnerships['partnershipEvents'] = {}
  for (const [[first, second], [main, ...others]] of byCouple(reading, families, ids)) {
    if (!main) continue
    const id = ids.of('u', main.node)
    const kinds = new Set<PartnershipEvent['kind']>()
    const records = [main, ...others].map(({ node }) => node)
    for (const fam of records) {
      for (const node of fam.children) {
        const event = familyEvent(reading, fam, node)
        if (!event) continue
        kinds.add(event.kind)
        const [onlyKind] = reading.ownBelow(node, '_KIND_ONLY')
        if (onlyKind) reading.take(onlyKind)
        else
          partnershipEvents[ids.next('e', fam)] = withExtensions(
            reading,
            ids,
            'partnershipEvents',
            { partnership: id, ...event },
            [node],
          )
      }
    }
    const kind = FORMS.find(([event]) => kinds.has(event))?.[1]
    const paragraphs = records.flatMap((fam) => [
      ...denials(reading, fam),
      ...takeNotes(reading, fam),
    ])
    const partnership: Partnership = {
      partners: [ids.of('p', first), ids.of('p', second)],
      ...(kind ? { kind } : gapIn(records)),
      ...sourceOf(
        reading,
        main.node,
        records.map((fam) => takeSource(reading, fam)),
      ),
      ...noteOf(reading, main.node, paragraphs),
      ...takeSharing(reading, records),
    }
    partnerships[id] = withExtensions(reading, ids, 'partnerships', partnership, records)
  }
  return { partnerships, partnershipEvents }
}
