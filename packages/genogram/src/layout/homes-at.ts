import { entries, isCurrent, type Id, type PlainDate } from '@relational-practice/core'
import { hasDiedBy } from '../find/life.ts'
import type { GenogramIndex } from '../find/index-genogram.ts'
import type { Genogram } from '../schema/index.ts'

/** Who lives in each household on a day, or may do: the living whose stay has not certainly ended. */
export const homesAt = (
  genogram: Genogram,
  index: GenogramIndex,
  asOf: PlainDate,
): ReadonlyMap<Id<'hh'>, readonly Id<'p'>[]> => {
  const homes = new Map<Id<'hh'>, readonly Id<'p'>[]>()
  for (const [id] of entries(genogram.households)) {
    const people = index.staysIn(id).flatMap(([, stay]) => {
      const person = index.person(stay.person)
      const lives = person && !hasDiedBy(person, asOf) && isCurrent(stay, asOf) !== 'no'
      return lives ? [stay.person] : []
    })
    if (people.length > 0) homes.set(id, [...new Set(people)].toSorted())
  }
  return homes
}
