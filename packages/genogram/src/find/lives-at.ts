import {
  ageThreshold,
  currentAt,
  type Answer,
  type Id,
  type PlainDate,
} from '@relational-practice/core'
import type { HouseholdStay, Placement, Responsibility } from '../schema/index.ts'
import type { GenogramIndex } from './index-genogram.ts'
import { hasDiedBy } from './life.ts'

/** Whether a person of the record had died by a day. */
export const hasDied = (
  index: GenogramIndex,
  id: Id<'p'> | undefined,
  asOf: PlainDate,
): boolean => {
  const person = id && index.person(id)
  return person !== undefined && hasDiedBy(person, asOf)
}

/** Whether the person of a stay lives there on a day; the dead live nowhere. */
export const livesAt = (index: GenogramIndex, stay: HouseholdStay, asOf: PlainDate): Answer =>
  hasDied(index, stay.person, asOf) ? 'no' : currentAt(stay, asOf)

/** Whether a child is in a placement on a day; a child who has died is in none. */
export const isPlacedAt = (index: GenogramIndex, placement: Placement, asOf: PlainDate): Answer =>
  hasDied(index, placement.child, asOf) ? 'no' : currentAt(placement, asOf)

/**
 * Whether parental responsibility is held on a day: by nobody who has died, and for nobody who has or
 * who is certainly an adult (Children Act 1989, sections 3 and 105(1)).
 */
export const holdsAt = (index: GenogramIndex, held: Responsibility, asOf: PlainDate): Answer => {
  const child = index.person(held.child)
  const isOver =
    hasDied(index, held.holder, asOf) ||
    hasDied(index, held.child, asOf) ||
    ageThreshold(child?.born, child?.bornBasis, 18, asOf) === 'no'
  return isOver ? 'no' : currentAt(held, asOf)
}
