import {
  comparePartialDates,
  type Answer,
  type Id,
  type PartialDate,
} from '@relational-practice/core'
import { stands } from './birth-links.ts'
import { arePartners } from './legal-parents.ts'
import type { Responsibility } from '../schema/index.ts'
import type { GenogramIndex } from './index-genogram.ts'

/** An adoption of a child, as far as its day is known. */
export interface Adoption {
  readonly by: Id<'p'>
  readonly on: PartialDate | undefined
}

/** The adoptions of a child: by parental responsibility, and by link where that says nothing of them. */
export const adoptionsOf = (index: GenogramIndex, child: Id<'p'>): readonly Adoption[] => {
  const byOrder = index
    .responsibilitiesFor(child)
    .flatMap(([, { basis, holder: by, from, eventOn }]) =>
      basis === 'adoption' && by ? [{ by, on: eventOn ?? from }] : [],
    )
  const byLink = index
    .parentLinksOf(child)
    .filter(([, link]) => link.kind === 'adoptive' && stands(link))
    .map(([, { parent: by, from: on }]) => ({ by, on }))
    .filter(({ by }) => !byOrder.some((order) => order.by === by && order.on !== undefined))
  return [...byOrder, ...byLink]
}

const BY_BIRTH: readonly Responsibility['basis'][] = ['mother', 'married-at-birth']

/** Orders under the Children Act 1989 and a placement lapse with an adoption order, also for whoever adopts. */
const LAPSING: readonly Responsibility['basis'][] = [
  'care-order',
  'interim-care-order',
  'emergency-protection-order',
  'special-guardianship',
  'placement-for-adoption',
]

const isEarlier = (held: Responsibility, { on }: Adoption): Answer => {
  if (BY_BIRTH.includes(held.basis)) return 'yes'
  const order = comparePartialDates(held.from ?? held.eventOn, on)
  if (order === 'before') return 'yes'
  return order === 'cannot-tell' ? 'cannot-tell' : 'no'
}

/** What an adoption did, by a day, to what somebody held before. */
export type AdoptionEffect = 'ended' | 'cannot-tell' | 'partner-of-adopter' | 'none'

/**
 * Whether an adoption had ended somebody's parental responsibility by a day (Adoption and Children
 * Act 2002, section 46). The partner of whoever adopts stays the parent they were (section 67).
 *
 * @param hadHappened whether an event, of an unknown day perhaps, had happened by the day asked for.
 */
export const effectOfAdoption = (
  index: GenogramIndex,
  held: Responsibility,
  hadHappened: (on: PartialDate | undefined) => Answer,
): AdoptionEffect => {
  const adoptions = adoptionsOf(index, held.child)
  const { holder, basis } = held
  const lapses = LAPSING.includes(basis)
  const isAdopter = adoptions.some(({ by, on }) => by === holder && hadHappened(on) !== 'no')
  if (isAdopter && basis !== 'adoption' && !lapses) return 'none'
  const effects = adoptions.map((adoption): AdoptionEffect => {
    const happened = hadHappened(adoption.on)
    const earlier = isEarlier(held, adoption)
    if (happened === 'no' || earlier === 'no') return 'none'
    if (adoption.by === holder && !lapses) return 'none'
    if (holder && !lapses && arePartners(index, adoption.by, holder)) return 'partner-of-adopter'
    if (happened === 'yes' && earlier === 'yes') return 'ended'
    return basis === 'adoption' ? 'none' : 'cannot-tell'
  })
  // Two people who adopt together: whoever is the partner of one of them stays.
  const ORDER: readonly AdoptionEffect[] = ['partner-of-adopter', 'ended', 'cannot-tell']
  return ORDER.find((effect) => effects.includes(effect)) ?? 'none'
}
