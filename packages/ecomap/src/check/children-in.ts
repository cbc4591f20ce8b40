import { ageThreshold, type Id, type PlainDate } from '@relational-practice/core'
import type { EcomapIndex, Entry } from '../find/index-ecomap.ts'
import type { Ecomap, Person } from '../schema/index.ts'

/** Whether somebody is certainly of an age, the first year included and the last not. */
export const isBetween = (
  { born, bornBasis }: Person,
  [from, below]: readonly [number, number],
  asOf: PlainDate,
): boolean =>
  born !== undefined &&
  ageThreshold(born, bornBasis, from, asOf) === 'no' &&
  ageThreshold(born, bornBasis, below, asOf) === 'yes'

/** The child the map is about and the children in the middle, each once; animals are none. */
export const childrenIn = (
  { subject }: Ecomap,
  index: EcomapIndex,
  ages: readonly [number, number],
  asOf: PlainDate,
): readonly Entry<'p', Person>[] => {
  const ids = new Set<Id<'p'>>([...(subject ? [subject] : []), ...index.members])
  return [...ids].flatMap((id) => {
    const person = index.person(id)
    return person && !person.pet && isBetween(person, ages, asOf) ? [[id, person] as const] : []
  })
}
