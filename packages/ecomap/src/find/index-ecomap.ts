import { entries, groupBy, isIdOf, type Id, type Statement } from '@relational-practice/core'
import type {
  Ecomap,
  Household,
  ParentLink,
  Partnership,
  Person,
  System,
  Tie,
  TieEnd,
} from '../schema/index.ts'

/** An item together with its id. */
export type Entry<P extends string, T> = readonly [id: Id<P>, item: T]

/** An ecomap looked up from a person or system: each collection is gone through once, and nothing else walks the record. */
export interface EcomapIndex {
  readonly people: readonly Entry<'p', Person>[]
  readonly households: readonly Entry<'hh', Household>[]
  readonly partnerships: readonly Entry<'u', Partnership>[]
  readonly parentLinks: readonly Entry<'l', ParentLink>[]
  readonly systems: readonly Entry<'sy', System>[]
  readonly ties: readonly Entry<'t', Tie>[]
  /** The person with this id. */
  person(id: Id<'p'>): Person | undefined
  /** The system with this id. */
  system(id: Id<'sy'>): System | undefined
  /** Who stands in the middle, in the order of the drawing; none where no household is named. */
  readonly members: readonly Id<'p'>[]
  /** Everybody who lives in some household of the record. */
  readonly housed: ReadonlySet<Id<'p'>>
  /** The ties of a member, a household or a system. */
  tiesOf(end: TieEnd): readonly Entry<'t', Tie>[]
  /** The systems that are this person. */
  systemsOf(person: Id<'p'>): readonly Entry<'sy', System>[]
  /** What people said of an item. */
  statementsAbout(id: Id): readonly Entry<'st', Statement>[]
}

/** Whether an end of a tie is a system; the other ends are a member or a household. */
export const isSystem = (end: TieEnd): end is Id<'sy'> => isIdOf('sy', end)

/** Whether an end of a tie is one member of a household. */
export const isMember = (end: TieEnd): end is Id<'p'> => isIdOf('p', end)

/** Who stands in the middle of a map, each once and only those who are in the record. */
const membersOf = ({ household, households, people }: Ecomap): readonly Id<'p'>[] => {
  const members = (household && households?.[household]?.members) ?? []
  return [...new Set(members)].filter((id) => people?.[id] !== undefined)
}

/** Indexes an ecomap. Everything in it is ordered by id unless said otherwise. */
export const indexEcomap = (ecomap: Ecomap): EcomapIndex => {
  const households = entries(ecomap.households)
  const systems = entries(ecomap.systems)
  const ties = entries(ecomap.ties)
  return {
    people: entries(ecomap.people),
    households,
    partnerships: entries(ecomap.partnerships),
    parentLinks: entries(ecomap.parentLinks),
    systems,
    ties,
    person: (id) => ecomap.people?.[id],
    system: (id) => ecomap.systems?.[id],
    members: membersOf(ecomap),
    housed: new Set(households.flatMap(([, { members = [] }]) => members)),
    tiesOf: groupBy(ties, ([, { between }]) => between),
    systemsOf: groupBy(systems, ([, { person }]) => (person ? [person] : [])),
    statementsAbout: groupBy(entries(ecomap.statements), ([, { about = [] }]) => about),
  }
}
