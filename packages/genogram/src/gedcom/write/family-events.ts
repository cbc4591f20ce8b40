import { entries, type Id } from '@relational-practice/core'
import type { Partnership, PartnershipEvent } from '../../schema/index.ts'
import { extensionsOf } from './extension-structures.ts'
import { structure, type GedcomStructure } from './gedcom-structure.ts'
import { restriction, type GedcomWriting } from './gedcom-writing.ts'
import { writeDate } from './write-date.ts'

type EventKind = PartnershipEvent['kind']

/** The tag of an event; for an `EVEN` also its `TYPE`, in words that readGedcom takes for the kind. */
const TAGS: Readonly<Record<EventKind, readonly [tag: string, type?: string]>> = {
  met: ['EVEN', 'met'],
  engaged: ['ENGA'],
  'began-relationship': ['EVEN', 'began relationship'],
  'moved-in-together': ['EVEN', 'moved in together'],
  // A religious ceremony may have no force in law: it is no MARR.
  'religious-ceremony': ['EVEN', 'religious ceremony'],
  married: ['MARR'],
  'civil-partnership': ['EVEN', 'civil partnership'],
  separated: ['EVEN', 'separated'],
  reconciled: ['EVEN', 'reconciled'],
  divorced: ['DIV'],
  dissolved: ['EVEN', 'dissolved'],
  annulled: ['ANUL'],
  ended: ['EVEN', 'ended'],
}

/** What tells other programs of what kind a partnership is, the closest first. */
const FORMS: readonly (readonly [EventKind, NonNullable<Partnership['kind']>])[] = [
  ['married', 'married'],
  ['civil-partnership', 'civil-partnership'],
  ['religious-ceremony', 'religious-only'],
  ['moved-in-together', 'cohabiting'],
  ['began-relationship', 'dating'],
]

const HANDLED = new Set(['partnership', 'kind', 'on', 'place', 'source', 'note'])

const eventOf = (
  kind: EventKind,
  ...details: readonly (GedcomStructure | undefined)[]
): GedcomStructure => {
  const [tag, type] = TAGS[kind]
  const isTold = details.some((detail) => detail?.tag === 'DATE' || detail?.tag === 'PLAC')
  const typed = type === undefined ? undefined : structure('TYPE', type)
  // Without a date or a place only Y says that it took place.
  return structure(tag, isTold ? '' : 'Y', typed, ...details)
}

const writeEvent = (
  writing: GedcomWriting,
  id: Id<'e'>,
  event: PartnershipEvent,
): GedcomStructure => {
  const { kind, on, place, source, note, sharing } = event
  return eventOf(
    kind,
    writeDate(writing, id, 'on', on),
    place === undefined ? undefined : structure('PLAC', place),
    restriction(writing, id, sharing),
    writing.source(source),
    note === undefined ? undefined : structure('NOTE', note),
    ...extensionsOf(writing, 'partnershipEvents', id, event, HANDLED),
  )
}

/**
 * What happened to a partnership. A kind that no event tells is told by an event without a date,
 * since GEDCOM has nothing else for it; and whether the kind is told in the end.
 */
export const writeFamilyEvents = (
  writing: GedcomWriting,
  id: Id<'u'>,
  { kind, gaps }: Partnership,
): { readonly events: readonly GedcomStructure[]; readonly isKindTold: boolean } => {
  const own = writing.eventsOf(id)
  const events = own.map(([eventId, event]) => writeEvent(writing, eventId, event))
  const told = FORMS.find(([form]) => own.some(([, event]) => event.kind === form))?.[1]
  const forming = FORMS.find(([, form]) => form === kind)?.[0]
  // A marriage of which nothing is said: somebody asked, and it is not known.
  const isAsked = kind === undefined && told === undefined && gaps?.kind === 'not-known'
  if (isAsked) events.push(structure('MARR', '', structure('_GAP', 'not-known')))
  if (told !== undefined || forming === undefined) return { events, isKindTold: told === kind }
  writing.lose('kind-as-event', [id], ['kind'])
  return { events: [...events, eventOf(forming, structure('_KIND_ONLY', 'Y'))], isKindTold: true }
}

/** Says which events belong to no partnership that is written. */
export const loseStrayEvents = (writing: GedcomWriting, written: ReadonlySet<Id<'u'>>): void => {
  for (const [id, { partnership }] of entries(writing.genogram.partnershipEvents)) {
    if (!written.has(partnership)) writing.lose('cannot-stand', [id])
  }
}
