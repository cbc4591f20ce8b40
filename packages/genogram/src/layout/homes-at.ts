import { entries, type Id, type PlainDate } from '@relational-practice/core'
import type { GenogramIndex } from '../find/index-genogram.ts'
import { livesAt } from '../find/lives-at.ts'
import type { Genogram } from '../schema/index.ts'

/** Who lives in each household on a day, or may do: the living whose stay or placement there has not certainly ended. */
export const homesAt = (
  genogram: Genogram,
  index: GenogramIndex,
  asOf: PlainDate,
): ReadonlyMap<Id<'hh'>, readonly Id<'p'>[]> => {
  const homes = new Map<Id<'hh'>, readonly Id<'p'>[]>()
  for (const [id] of entries(genogram.households)) {
    const people = index.homesIn(id).flatMap(([, stay]) => {
      const lives = index.person(stay.person) && livesAt(index, stay, asOf) !== 'no'
      return lives ? [stay.person] : []
    })
    if (people.length > 0) homes.set(id, [...new Set(people)].toSorted())
  }
  return homes
}
