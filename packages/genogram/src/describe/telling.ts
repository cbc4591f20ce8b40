import { entries, type Id, type PlainDate, type View } from '@relational-practice/core'
import { distinctNames, listOf, SOMEONE } from '@relational-practice/core/wording'
import { familyOnDay } from '../find/family-on-day.ts'
import { indexGenogram, type GenogramIndex } from '../find/index-genogram.ts'
import { kinshipWordsFrom } from '../find/kinship/kinship-words-from.ts'
import { NAME_NOT_KNOWN } from '../find/person-name.ts'
import { itemNumbers } from '../show/item-numbers.ts'
import type { Genogram, Person } from '../schema/index.ts'
import { EVERYTHING, type Showing } from '../show/purposes.ts'

/** What every sentence about a family is made from. */
export interface Telling {
  readonly genogram: Genogram
  readonly index: GenogramIndex
  readonly asOf: PlainDate
  /** What is shown, and how it is worded. */
  readonly showing: Showing
  /** From whom kinship is told, where it is. */
  readonly kinshipFrom?: Id<'p'>
  /** Who people are to that person, in words. */
  readonly kin: ReadonlyMap<Id<'p'>, string>
  /** The name of a person within a sentence, no two alike. */
  readonly name: (id: Id<'p'>) => string
  /** The name of a person by itself, as in a table. */
  readonly label: (id: Id<'p'>) => string
  /** Several names in one phrase. */
  readonly names: (ids: readonly Id<'p'>[]) => string
  /** The number of an item that can be challenged, where such are numbered. */
  readonly numberOf: (id: Id) => number | undefined
  /** Words behind that number. */
  readonly numbered: (id: Id, words: string) => string
}

/** Somebody by the name that is shown: the full one, where that is wanted and known. */
export const shownName = ({ name, fullName }: Person, { names }: Showing): string | undefined =>
  names === 'full' ? (fullName ?? name) : name

/** Begins to tell of a family as it is given. */
export const tellingOf = (
  genogram: Genogram,
  asOf: PlainDate,
  kinshipFrom?: Id<'p'>,
  showing: Showing = EVERYTHING,
): Telling => {
  const people = entries(genogram.people).map(
    ([id, person]) => [id, { name: shownName(person, showing), born: person.born }] as const,
  )
  const names = distinctNames(people, SOMEONE)
  const labels = distinctNames(people, NAME_NOT_KNOWN)
  const name = (id: Id<'p'>): string => names.get(id) ?? SOMEONE
  const index = indexGenogram(genogram)
  const numbers = showing.numbered ? itemNumbers(genogram, index) : undefined
  return {
    genogram,
    index,
    asOf,
    showing,
    ...(kinshipFrom && { kinshipFrom }),
    kin: kinshipFrom ? kinshipWordsFrom(genogram, kinshipFrom, asOf) : new Map(),
    name,
    label: (id) => labels.get(id) ?? NAME_NOT_KNOWN,
    names: (ids) => listOf(ids.map(name)),
    numberOf: (id) => numbers?.get(id),
    numbered: (id, words) => {
      const number = numbers?.get(id)
      return number === undefined ? words : `${number}. ${words}`
    },
  }
}

/** Begins to tell of the family that a reader may see, as it stood on a day. */
export const startTelling = (
  view: View<Genogram>,
  asOf: PlainDate,
  kinshipFrom?: Id<'p'>,
  showing: Showing = EVERYTHING,
): Telling => tellingOf(familyOnDay(view, asOf), asOf, kinshipFrom, showing)

/** Begins to tell of all that a reader may see, what is over and what is to come by its own words. */
export const startTellingAll = (view: View<Genogram>, asOf: PlainDate): Telling =>
  tellingOf(view.record, asOf)
