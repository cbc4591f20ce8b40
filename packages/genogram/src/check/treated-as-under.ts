import { ageRangeAt, ageThreshold, type PlainDate } from '@relational-practice/core'
import { hasDiedBy } from '../find/life.ts'
import type { Person } from '../schema/index.ts'

/**
 * Whether a living person is under an age, or has to be treated so: where the date of birth is in
 * doubt and cannot tell, the benefit of the doubt goes to the young person. A date that is merely
 * vague decides nothing.
 */
export const isTreatedAsUnder = (person: Person, years: number, asOf: PlainDate): boolean => {
  if (person.pet || person.born === undefined || hasDiedBy(person, asOf)) return false
  if (ageRangeAt(person.born, asOf) === 'not-born') return false
  const answer = ageThreshold(person.born, person.bornBasis, years, asOf)
  const inDoubt = ['claimed', 'assessed', 'assigned'].includes(person.bornBasis ?? '')
  return answer === 'yes' || (answer === 'cannot-tell' && inDoubt)
}
