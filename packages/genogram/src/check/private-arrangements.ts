import {
  daysBetween,
  isCurrent,
  partialDateBounds,
  type Id,
  type Path,
} from '@relational-practice/core'
import type { GenogramIndex } from '../find/index-genogram.ts'
import type { Placement } from '../schema/index.ts'
import { stands } from './birth-links.ts'
import { goesOn, type OpenSpan } from './lasted-together.ts'

/** An arrangement by which somebody cares for a child, that no authority and no court has made. */
export interface PrivateArrangement {
  readonly at: Path
  readonly carers: readonly Id<'p'>[]
  /** The home in which the child is cared for, where it is recorded. */
  readonly household: Id<'hh'> | undefined
  /** Who else in that home has taken responsibility. */
  readonly responsibleThere: readonly Id<'p'>[]
  readonly from: OpenSpan['from']
  readonly intendedDays: number | undefined
}

const LOOKED_AFTER: readonly Placement['legalBasis'][] = [
  'section-20',
  'interim-care-order',
  'care-order',
  'emergency-protection',
  'police-protection',
  'placement-order',
  'remand',
]

/** Whether a placement is, or may be, one in which the authority looks after the child. */
const isByAuthority = ({ legalBasis, arrangedBy, kind }: Placement): boolean =>
  LOOKED_AFTER.includes(legalBasis) ||
  arrangedBy === 'authority' ||
  (kind === 'foster' && arrangedBy !== 'parents' && legalBasis !== 'family-arrangement')

/** Homes, schools, hospitals and prisons are left out by Schedule 8, and so is a child placed for adoption. */
const NEVER_PRIVATE: readonly Placement['kind'][] = [
  'residential',
  'adoptive',
  'with-parents',
  'school',
  'hospital',
  'custody',
]

const isPrivate = (placement: Placement): boolean =>
  !NEVER_PRIVATE.includes(placement.kind) &&
  !isByAuthority(placement) &&
  placement.arrangedBy !== 'court' &&
  placement.legalBasis !== 'lives-with-order' &&
  placement.legalBasis !== 'special-guardianship'

/** Whether a child is looked after on a day, or may be. */
const isLookedAfter = (index: GenogramIndex, child: Id<'p'>, asOf: string): boolean =>
  index
    .placementsOf(child)
    .some(([, placement]) => isCurrent(placement, asOf) !== 'no' && isByAuthority(placement)) ||
  index
    .responsibilitiesFor(child)
    .some(([, held]) => held.authority === true && isCurrent(held, asOf) !== 'no')

/**
 * The private arrangements in which a child certainly is on a day: placements, or where there is no
 * placement at all the care of kin. None for a child who is or may be looked after.
 */
export const privateArrangementsFor = (
  index: GenogramIndex,
  child: Id<'p'>,
  asOf: string,
): readonly PrivateArrangement[] => {
  if (isLookedAfter(index, child, asOf)) return []
  const placements = index.placementsOf(child).filter(([, each]) => isCurrent(each, asOf) !== 'no')
  if (placements.length > 0) {
    return placements
      .filter(([, placement]) => isPrivate(placement) && goesOn(placement, asOf))
      .map(([id, { carers = [], household, responsibleThere = [], from, intendedDays }]) => ({
        at: ['placements', id],
        carers,
        household,
        responsibleThere,
        from,
        intendedDays,
      }))
  }
  return index
    .parentLinksOf(child)
    .filter(([, link]) => link.kind === 'kinship' && stands(link) && goesOn(link, asOf))
    .map(([id, { parent, from }]) => ({
      at: ['parentLinks', id],
      carers: [parent],
      household: undefined,
      responsibleThere: [],
      from,
      intendedDays: undefined,
    }))
}

/** Whether an arrangement has certainly lasted so many days, or is meant to. */
export const lastsDays = (
  { from, intendedDays }: PrivateArrangement,
  days: number,
  asOf: string,
): boolean => {
  const { latest } = partialDateBounds(from)
  const lasted = latest === undefined ? 0 : daysBetween(latest, asOf)
  return lasted >= days || (intendedDays ?? 0) >= days
}
