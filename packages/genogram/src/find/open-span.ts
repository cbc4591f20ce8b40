import { ageThreshold, isCurrent, type Answer, type Gap, type Id } from '@relational-practice/core'
import type { PlainDate, Span } from '@relational-practice/core'
import type { HouseholdStay, Placement, Responsibility } from '../schema/index.ts'
import type { GenogramIndex } from './index-genogram.ts'
import { hasDiedBy } from './life.ts'

/** A span whose end may be missing for a reason. */
export interface OpenSpan extends Span {
  readonly gaps?: Readonly<Record<string, Gap | undefined>> | undefined
}

/** Whether an end is missing because nobody knows, was asked or would say, and so may have come. */
export const hasUnknownEnd = ({ to, gaps }: OpenSpan): boolean => {
  const gap = gaps?.['to']
  return to === undefined && gap !== undefined && gap !== 'none'
}

/** Whether something goes on on a day. It cannot be told where an end is said to be not known. */
export const currentAt = (span: OpenSpan, asOf: PlainDate): Answer => {
  const current = isCurrent(span, asOf)
  return current === 'yes' && hasUnknownEnd(span) ? 'cannot-tell' : current
}

/** Whether something certainly goes on on a day. */
export const goesOn = (span: OpenSpan, asOf: PlainDate): boolean => currentAt(span, asOf) === 'yes'

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
