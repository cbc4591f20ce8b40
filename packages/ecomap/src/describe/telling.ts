import { entries, type Id, type PlainDate, type View } from '@relational-practice/core'
import { distinctNames, listOf, SOMEONE } from '@relational-practice/core/wording'
import { indexEcomap, isMember, isSystem, type EcomapIndex } from '../find/index-ecomap.ts'
import { DOMAIN_WORDS, householdName, NAME_NOT_KNOWN, systemName } from '../find/names.ts'
import type { Ecomap, TieEnd } from '../schema/index.ts'

/** What every sentence about a map is made from. */
export interface Telling {
  readonly ecomap: Ecomap
  readonly index: EcomapIndex
  readonly asOf: PlainDate
  /** The name of a person within a sentence, no two alike. */
  readonly name: (id: Id<'p'>) => string
  /** The name of a person by itself, as in a table. */
  readonly label: (id: Id<'p'>) => string
  /** Several names in one phrase. */
  readonly names: (ids: readonly Id<'p'>[]) => string
  /** What an end of a tie is called, no two systems alike. */
  readonly end: (end: TieEnd) => string
}

/** Begins to tell of a record: of one’s own, or of what a view holds. */
export const tellingOf = (ecomap: Ecomap, asOf: PlainDate): Telling => {
  const people = entries(ecomap.people)
  const names = distinctNames(people, SOMEONE)
  const labels = distinctNames(people, NAME_NOT_KNOWN)
  const systems = distinctNames(
    entries(ecomap.systems).map(([id, system]) => [id, { name: systemName(ecomap, system) }]),
    DOMAIN_WORDS.other,
  )
  const households = distinctNames(
    entries(ecomap.households).map(([id, home]) => [id, { name: householdName(home) }]),
    householdName(undefined),
  )
  const name = (id: Id<'p'>): string => names.get(id) ?? SOMEONE
  return {
    ecomap,
    index: indexEcomap(ecomap),
    asOf,
    name,
    label: (id) => labels.get(id) ?? NAME_NOT_KNOWN,
    names: (ids) => listOf(ids.map(name)),
    end: (end) => {
      if (isMember(end)) return name(end)
      if (isSystem(end)) return systems.get(end) ?? DOMAIN_WORDS.other
      return households.get(end) ?? householdName(undefined)
    },
  }
}

/** Begins to tell of the map that a reader may see. */
export const startTelling = (view: View<Ecomap>, asOf: PlainDate): Telling =>
  tellingOf(view.record, asOf)
