import {
  comparePartialDates,
  daysApart,
  isCurrent,
  overlapOf,
  type Id,
  type PlainDate,
} from '@relational-practice/core'
import { stands } from './birth-links.ts'
import { legalParentsOf } from './legal-parents.ts'
import type { Placement, Responsibility } from '../schema/index.ts'
import type { GenogramIndex } from './index-genogram.ts'
import { hasDiedBy } from './life.ts'
import type { ResponsibilityDoubt } from './parental-responsibility-law.ts'

type Basis = Responsibility['basis']

const REGISTRATION_IN_FORCE = '2003-12-01'
/** Days an emergency protection order lasts at most: eight, and seven more by extension. */
const EMERGENCY_DAYS = 15
const BY_PARENTAGE: readonly Basis[] = [
  'mother',
  'married-at-birth',
  'married-later',
  'registered-on-birth-certificate',
  'agreement',
  'order',
  'second-female-parent',
]
const CARE_ORDERS: readonly Basis[] = ['care-order', 'interim-care-order']
const ARRANGEMENTS: readonly Basis[] = ['lives-with-order', 'spend-time-order']
const ORDERS_OF_PLACEMENT: readonly Placement['legalBasis'][] = [
  'interim-care-order',
  'care-order',
  'emergency-protection',
  'placement-order',
]

const mayGoOn = (span: Responsibility | Placement, asOf: PlainDate): boolean =>
  isCurrent(span, asOf) !== 'no'

const ofEvidence = ({ evidence, seenOn }: Responsibility): ResponsibilityDoubt | false => {
  if (seenOn !== undefined) return false
  return evidence === undefined ? 'evidence-not-recorded' : 'evidence-not-seen'
}

const ofRegistration = (
  index: GenogramIndex,
  { child, basis, eventOn }: Responsibility,
): ResponsibilityDoubt | false => {
  if (basis !== 'registered-on-birth-certificate') return false
  const registered = comparePartialDates(eventOn, REGISTRATION_IN_FORCE)
  if (registered === 'before') return 'registration-before-december-2003'
  const born = comparePartialDates(index.person(child)?.born, REGISTRATION_IN_FORCE)
  const isOpen = registered === 'cannot-tell' && born !== 'after' && born !== 'same'
  return isOpen && 'registration-date-missing'
}

/** Whether a parent's responsibility rests on a lives-with order and on nothing else that is recorded. */
export const restsOnLivesWithOrder = (
  index: GenogramIndex,
  { child, holder, basis }: Responsibility,
): boolean =>
  basis === 'lives-with-order' &&
  holder !== undefined &&
  legalParentsOf(index, child).has(holder) &&
  !index
    .responsibilitiesFor(child)
    .some(([, other]) => other.holder === holder && other.basis !== 'lives-with-order')

const ofGuardian = (
  index: GenogramIndex,
  { child, basis }: Responsibility,
  asOf: PlainDate,
): ResponsibilityDoubt | false => {
  if (basis !== 'appointed-guardian') return false
  const hasDied = (id: Id<'p'>): boolean => {
    const person = index.person(id)
    return person !== undefined && hasDiedBy(person, asOf)
  }
  const parents = [...legalParentsOf(index, child)]
  const holders = index
    .responsibilitiesFor(child)
    .filter(([, held]) => [...BY_PARENTAGE, 'adoption'].includes(held.basis) && mayGoOn(held, asOf))
    .flatMap(([, { holder }]) => holder ?? [])
  if (![...parents, ...holders].some(hasDied)) return 'guardian-no-death-recorded'
  return holders.some((holder) => !hasDied(holder)) && 'guardian-surviving-holder'
}

const ofParentage = (
  index: GenogramIndex,
  { child, holder, basis }: Responsibility,
): ResponsibilityDoubt | false => {
  if (!holder || !BY_PARENTAGE.includes(basis)) return false
  const links = index
    .parentLinksOf(child)
    .filter(([, link]) => link.parent === holder && ['birth', 'legal'].includes(link.kind))
    .map(([, { standing }]) => standing)
  if (links.length === 0) return false
  if (links.every((standing) => standing === 'disproved')) return 'parentage-disproved'
  const isContested = links.every((each) => each === 'contested' || each === 'disproved')
  return isContested && 'parentage-contested'
}

const isFosterCarer = (
  index: GenogramIndex,
  { child, holder, basis }: Responsibility,
  asOf: PlainDate,
): boolean => {
  if (!holder || (basis !== undefined && basis !== 'agreement')) return false
  const byLink = index
    .parentLinksOf(child)
    .some(
      ([, link]) =>
        link.kind === 'foster' &&
        link.parent === holder &&
        stands(link) &&
        isCurrent(link, asOf) !== 'no',
    )
  const byPlacement = index
    .placementsOf(child)
    .some(
      ([, placement]) =>
        placement.kind === 'foster' &&
        placement.carers?.includes(holder) === true &&
        mayGoOn(placement, asOf),
    )
  return byLink || byPlacement
}

const isUnderSection20 = (index: GenogramIndex, held: Responsibility, asOf: PlainDate): boolean => {
  if (!held.authority || held.holder) return false
  const placements = index.placementsOf(held.child)
  const isUnderOrder = placements.some(
    ([, placement]) =>
      ORDERS_OF_PLACEMENT.includes(placement.legalBasis) && overlapOf(placement, held) !== 'no',
  )
  return (
    !isUnderOrder &&
    placements.some(
      ([, placement]) => placement.legalBasis === 'section-20' && mayGoOn(placement, asOf),
    )
  )
}

const hasLaterOrder = (index: GenogramIndex, held: Responsibility, asOf: PlainDate): boolean => {
  const ending = ARRANGEMENTS.includes(held.basis)
    ? CARE_ORDERS
    : CARE_ORDERS.includes(held.basis)
      ? (['lives-with-order', 'special-guardianship'] as const)
      : []
  const began = ({ from, eventOn }: Responsibility): string | undefined => eventOn ?? from
  return index
    .responsibilitiesFor(held.child)
    .some(
      ([, other]) =>
        ending.some((basis) => basis === other.basis) &&
        comparePartialDates(began(other), asOf) !== 'after' &&
        !['after', 'same'].includes(comparePartialDates(began(held), began(other))),
    )
}

const isLongPast = ({ basis, from, eventOn }: Responsibility, asOf: PlainDate): boolean =>
  basis === 'emergency-protection-order' &&
  (daysApart(eventOn ?? from, asOf).min ?? 0) > EMERGENCY_DAYS

/** What there is to find out about an entry of parental responsibility that may be held on a day. */
export const doubtsAbout = (
  index: GenogramIndex,
  held: Responsibility,
  asOf: PlainDate,
): readonly ResponsibilityDoubt[] => {
  const { holder, authority, basis, seenOn } = held
  const doubts: readonly (ResponsibilityDoubt | false)[] = [
    basis === undefined && 'basis-missing',
    !holder && !authority && 'holder-missing',
    holder !== undefined && authority === true && 'person-and-authority',
    ofEvidence(held),
    ofRegistration(index, held),
    restsOnLivesWithOrder(index, held) && 'lives-with-order-of-parent',
    basis === 'spend-time-order' && seenOn === undefined && 'spend-time-order',
    ofGuardian(index, held, asOf),
    ofParentage(index, held),
    isFosterCarer(index, held, asOf) && 'foster-carer',
    isUnderSection20(index, held, asOf) && 'section-20',
    hasLaterOrder(index, held, asOf) && 'later-order',
    isLongPast(held, asOf) && 'emergency-order-long-past',
  ]
  return doubts.filter((doubt) => doubt !== false)
}
