import { compareText, entries, sortKeyOf, type Id } from '@relational-practice/core'
import type {
  Genogram,
  HouseholdStay,
  ParentLink,
  Partnership,
  PartnershipEvent,
  Person,
  Placement,
  Responsibility,
} from '../schema/index.ts'

/** An item together with its id. */
export type Entry<P extends string, T> = readonly [id: Id<P>, item: T]

/** A genogram looked up from a person: each collection is gone through once, and nothing else walks the record. */
export interface GenogramIndex {
  readonly people: readonly Entry<'p', Person>[]
  /** The person with this id. */
  person(id: Id<'p'>): Person | undefined
  /** Links to those who are or were a child's parents or carers. */
  parentLinksOf(child: Id<'p'>): readonly Entry<'l', ParentLink>[]
  /** Links to those whose parent or carer a person is or was. */
  childLinksOf(parent: Id<'p'>): readonly Entry<'l', ParentLink>[]
  /** A person's partnerships, earliest first. */
  partnershipsOf(person: Id<'p'>): readonly Entry<'u', Partnership>[]
  /** What happened to a partnership, earliest first. */
  eventsOf(partnership: Id<'u'>): readonly Entry<'e', PartnershipEvent>[]
  /** Where a person lives or lived. */
  staysOf(person: Id<'p'>): readonly Entry<'s', HouseholdStay>[]
  /** Who lives or lived in a household. */
  staysIn(household: Id<'hh'>): readonly Entry<'s', HouseholdStay>[]
  /** A child's placements. */
  placementsOf(child: Id<'p'>): readonly Entry<'pl', Placement>[]
  /** Who holds parental responsibility for a child. */
  responsibilitiesFor(child: Id<'p'>): readonly Entry<'pr', Responsibility>[]
}

const groupBy = <P extends string, T>(
  items: readonly Entry<P, T>[],
  keysOf: (item: T) => readonly string[],
): ((key: string) => readonly Entry<P, T>[]) => {
  const groups = new Map<string, Entry<P, T>[]>()
  for (const entry of items) {
    for (const key of new Set(keysOf(entry[1]))) {
      const group = groups.get(key)
      if (group) group.push(entry)
      else groups.set(key, [entry])
    }
  }
  return (key) => groups.get(key) ?? []
}

const startKey = (
  item: { readonly from?: string | undefined; readonly order?: number | undefined },
  events: readonly Entry<'e', PartnershipEvent>[],
): string => {
  const dates = [item.from, ...events.map(([, event]) => event.on)].flatMap((date) => date ?? [])
  return dates.map((date) => sortKeyOf(date) ?? '9999').toSorted(compareText)[0] ?? '9999'
}

/** Indexes a genogram. Everything in it is ordered by id unless said otherwise. */
export const indexGenogram = (genogram: Genogram): GenogramIndex => {
  const people = entries(genogram.people)
  const events = groupBy(entries(genogram.partnershipEvents), (event) => [event.partnership])
  const eventsOf = (id: Id<'u'>): readonly Entry<'e', PartnershipEvent>[] =>
    [...events(id)].toSorted(([, a], [, b]) =>
      compareText(sortKeyOf(a.on ?? '') ?? '9999', sortKeyOf(b.on ?? '') ?? '9999'),
    )
  const ordered = entries(genogram.partnerships)
    .map((entry) => ({
      entry,
      order: entry[1].order ?? 99,
      start: startKey(entry[1], events(entry[0])),
    }))
    .toSorted((a, b) => compareText(a.start, b.start) || a.order - b.order)
    .map(({ entry }) => entry)
  const links = entries(genogram.parentLinks)
  const stays = entries(genogram.householdStays)
  return {
    people,
    person: (id) => genogram.people?.[id],
    parentLinksOf: groupBy(links, ({ child }) => [child]),
    childLinksOf: groupBy(links, ({ parent }) => [parent]),
    partnershipsOf: groupBy(ordered, ({ partners }) => partners),
    eventsOf,
    staysOf: groupBy(stays, ({ person }) => [person]),
    staysIn: groupBy(stays, ({ household }) => [household]),
    placementsOf: groupBy(entries(genogram.placements), ({ child }) => [child]),
    responsibilitiesFor: groupBy(entries(genogram.responsibilities), ({ child }) => [child]),
  }
}
