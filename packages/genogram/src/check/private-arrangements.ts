import {
  addDaysTo,
  comparePartialDates,
  daysBetween,
  partialDateBounds,
  type Id,
  type Path,
  type PlainDate,
  currentAt,
  goesOn,
  type OpenSpan,
} from '@relational-practice/core'
import type { GenogramIndex } from '../find/index-genogram.ts'
import type { Placement } from '../schema/index.ts'
import { stands } from '../find/birth-links.ts'

/** An arrangement by which somebody cares for a child, that no authority and no court has made. */
export interface PrivateArrangement {
  readonly at: Path
  readonly carers: readonly Id<'p'>[]
  /** The home in which the child is cared for, where it is recorded. */
  readonly household: Id<'hh'> | undefined
  /** Who else in that home has taken responsibility. */
  readonly responsibleThere: readonly Id<'p'>[]
  readonly span: OpenSpan
  readonly intendedDays: number | undefined
  /** A day of it for which to ask: that of the check, or one of the past or to come. */
  readonly day: PlainDate
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
    .some(([, placement]) => currentAt(placement, asOf) !== 'no' && isByAuthority(placement)) ||
  index
    .responsibilitiesFor(child)
    .some(([, held]) => held.authority === true && currentAt(held, asOf) !== 'no')

/** A day on which something certainly lasts: that of the check if it can be, or one soon after it began. */
const dayOf = (span: OpenSpan, asOf: PlainDate): PlainDate | undefined => {
  if (goesOn(span, asOf)) return asOf
  const { latest: begun } = partialDateBounds(span.from)
  // On the first day an arrangement may still give way to the next.
  return begun !== undefined && begun < asOf ? addDaysTo(begun, 1) : begun
}

/**
 * The private arrangements for a child: placements of now, of the past and to come, or where there
 * is no placement on the day of the check the care of kin. None for a time at which the child is or
 * may be looked after.
 */
export const privateArrangementsFor = (
  index: GenogramIndex,
  child: Id<'p'>,
  asOf: PlainDate,
): readonly PrivateArrangement[] => {
  const placements = index.placementsOf(child)
  const placed = placements
    .filter(([, placement]) => isPrivate(placement))
    .flatMap(([id, span]) => {
      const { carers = [], household, responsibleThere = [], intendedDays } = span
      const [at, day] = [['placements', id], dayOf(span, asOf)]
      return day ? [{ at, carers, household, responsibleThere, span, intendedDays, day }] : []
    })
  const isPlacedNow = placements.some(([, placement]) => currentAt(placement, asOf) !== 'no')
  const withKin = index
    .parentLinksOf(child)
    .filter(([, link]) => link.kind === 'kinship' && stands(link) && goesOn(link, asOf))
    .map(([id, span]) => ({
      at: ['parentLinks', id],
      carers: [span.parent],
      household: undefined,
      responsibleThere: [],
      span,
      intendedDays: undefined,
      day: asOf,
    }))
  return [...placed, ...(isPlacedNow ? [] : withKin)].filter(
    ({ day }) => !isLookedAfter(index, child, day),
  )
}

/** Whether an arrangement certainly lasts so many days, did so, or is meant to. */
export const lastsDays = (
  { span, intendedDays = 0 }: PrivateArrangement,
  days: number,
  asOf: PlainDate,
): boolean => {
  const { latest: begun } = partialDateBounds(span.from)
  const ends =
    span.to === undefined && goesOn(span, asOf) ? asOf : partialDateBounds(span.to).earliest
  if (begun !== undefined && ends !== undefined && daysBetween(begun, ends) >= days) return true
  return comparePartialDates(span.to, asOf) !== 'before' && intendedDays >= days
}
