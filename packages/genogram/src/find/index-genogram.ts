import { entries, groupBy, type Id, type Statement } from '@relational-practice/core'
import type {
  Bond,
  Genogram,
  Harm,
  HouseholdStay,
  ParentLink,
  Partnership,
  PartnershipEvent,
  Person,
  Placement,
  Responsibility,
  Restriction,
  SiblingGroup,
} from '../schema/index.ts'
import { homesIn, type Home } from './home.ts'
import { orderEvents } from './order-events.ts'
import { orderPartnerships } from './order-partnerships.ts'

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
  /** A person's partnerships, earliest first, or in the order the record gives them. */
  partnershipsOf(person: Id<'p'>): readonly Entry<'u', Partnership>[]
  /** What happened to a partnership, earliest first. */
  eventsOf(partnership: Id<'u'>): readonly Entry<'e', PartnershipEvent>[]
  /** A person's stays in households. */
  staysOf(person: Id<'p'>): readonly Entry<'s', HouseholdStay>[]
  /** The stays in a household. */
  staysIn(household: Id<'hh'>): readonly Entry<'s', HouseholdStay>[]
  /** Where a person lives or lived: stays, then placements in a household. */
  homesOf(person: Id<'p'>): readonly (readonly [Id<'s'> | Id<'pl'>, Home])[]
  /** Who lives or lived in a household: stays, then placements there. */
  homesIn(household: Id<'hh'>): readonly (readonly [Id<'s'> | Id<'pl'>, Home])[]
  /** A child's placements. */
  placementsOf(child: Id<'p'>): readonly Entry<'pl', Placement>[]
  /** Who holds parental responsibility for a child. */
  responsibilitiesFor(child: Id<'p'>): readonly Entry<'pr', Responsibility>[]
  /** The orders that limit how a responsibility may be used. */
  restrictionsOf(responsibility: Id<'pr'>): readonly Entry<'rs', Restriction>[]
  /** The groups of brothers and sisters a person belongs to, whose parents are not recorded. */
  siblingGroupsOf(person: Id<'p'>): readonly Entry<'g', SiblingGroup>[]
  readonly bonds: readonly Entry<'b', Bond>[]
  readonly harms: readonly Entry<'x', Harm>[]
  /** What people said of an item. */
  statementsAbout(id: Id): readonly Entry<'st', Statement>[]
}

/** Indexes a genogram. Everything in it is ordered by id unless said otherwise. */
export const indexGenogram = (genogram: Genogram): GenogramIndex => {
  const people = entries(genogram.people)
  const eventsOf = groupBy(
    entries(genogram.partnershipEvents),
    ([, event]) => [event.partnership],
    orderEvents,
  )
  const links = entries(genogram.parentLinks)
  const stays = entries(genogram.householdStays)
  const homes = homesIn(genogram)
  return {
    people,
    person: (id) => genogram.people?.[id],
    parentLinksOf: groupBy(links, ([, { child }]) => [child]),
    childLinksOf: groupBy(links, ([, { parent }]) => [parent]),
    partnershipsOf: groupBy(
      entries(genogram.partnerships),
      ([, { partners }]) => partners,
      (group) => orderPartnerships(group, eventsOf),
    ),
    eventsOf,
    staysOf: groupBy(stays, ([, { person }]) => [person]),
    homesOf: groupBy(homes, ([, { person }]) => [person]),
    homesIn: groupBy(homes, ([, { household }]) => [household]),
    staysIn: groupBy(stays, ([, { household }]) => [household]),
    placementsOf: groupBy(entries(genogram.placements), ([, { child }]) => [child]),
    responsibilitiesFor: groupBy(entries(genogram.responsibilities), ([, { child }]) => [child]),
    restrictionsOf: groupBy(entries(genogram.restrictions), ([, each]) => [each.responsibility]),
    siblingGroupsOf: groupBy(entries(genogram.siblingGroups), ([, { siblings }]) => siblings),
    bonds: entries(genogram.bonds),
    harms: entries(genogram.harms),
    statementsAbout: groupBy(entries(genogram.statements), ([, { about = [] }]) => about),
  }
}
