import { entries, type Id, type OpenSpan } from '@relational-practice/core'
import type { Genogram, HouseholdStay } from '../schema/index.ts'

/** That somebody lives or lived in a household: by a stay there, or by a placement whose household is recorded. */
export interface Home
  extends
    OpenSpan,
    Pick<HouseholdStay, 'person' | 'household' | 'partOfTheTime' | 'nightsPerWeek' | 'note'>,
    Pick<HouseholdStay, 'accordingTo' | 'disputedBy' | 'source'> {
  readonly isPlaced: boolean
}

/** Every home of everybody, stays before placements. A placement’s own note is told of the placement. */
export const homesIn = (genogram: Genogram): readonly (readonly [Id<'s'> | Id<'pl'>, Home])[] => [
  ...entries(genogram.householdStays).map(
    ([id, stay]) => [id, { ...stay, isPlaced: false }] as const,
  ),
  ...entries(genogram.placements).flatMap(([id, { child, household, note: _note, ...placement }]) =>
    household ? ([[id, { ...placement, person: child, household, isPlaced: true }]] as const) : [],
  ),
]
