import { currentAt, type Answer, type Id, type PlainDate } from '@relational-practice/core'
import type { HouseholdStay, Placement } from '../schema/index.ts'
import type { Home } from './home.ts'
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

/** Whether the person of a stay, or of a placement in a household, lives there on a day; the dead live nowhere. */
export const livesAt = (
  index: GenogramIndex,
  home: HouseholdStay | Home,
  asOf: PlainDate,
): Answer => (hasDied(index, home.person, asOf) ? 'no' : currentAt(home, asOf))

/** Whether a child is in a placement on a day; a child who has died is in none. */
export const isPlacedAt = (index: GenogramIndex, placement: Placement, asOf: PlainDate): Answer =>
  hasDied(index, placement.child, asOf) ? 'no' : currentAt(placement, asOf)
