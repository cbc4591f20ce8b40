import {
  compareText,
  isCurrent,
  type Answer,
  type Id,
  type PartialDate,
  type PlainDate,
} from '@relational-practice/core'
import { gaveBirthTo, stands } from './birth-links.ts'
import { genogramAt } from './genogram-at.ts'
import { legalParentsOf } from './legal-parents.ts'
import type { Genogram, Responsibility, Restriction } from '../schema/index.ts'
import { indexGenogram, type GenogramIndex } from './index-genogram.ts'
import type { ResponsibilityDoubt, ResponsibilityLimit } from './parental-responsibility-law.ts'
import { responsibilityAlone } from './responsibility-alone.ts'
import {
  timingOf,
  type ResponsibilityEnd,
  type ResponsibilityState,
} from './responsibility-timing.ts'

/** An order that restricts how parental responsibility may be used, which it does not end. */
export interface RestrictionFound {
  readonly id: Id<'rs'>
  readonly kind: Restriction['kind']
  readonly applies: Answer
  readonly since?: PartialDate
  readonly until?: PartialDate
}

/** One entry of parental responsibility as it stands on a day. */
export interface ResponsibilityFound {
  readonly id: Id<'pr'>
  /** The person who holds it; absent for the authority, and where nobody is named. */
  readonly holder?: Id<'p'>
  readonly authority?: true
  readonly basis?: NonNullable<Responsibility['basis']>
  /** What is recorded to show it, in the words of the record. */
  readonly evidence?: string
  readonly seenOn?: PlainDate
  readonly since?: PartialDate
  readonly until?: PartialDate
  readonly state: ResponsibilityState
  readonly endedBy?: ResponsibilityEnd
  readonly doubts: readonly ResponsibilityDoubt[]
  readonly limits: readonly ResponsibilityLimit[]
  readonly restrictions: readonly RestrictionFound[]
}

/** Somebody of whom no parental responsibility is recorded, though a link suggests that there may be. */
export interface ResponsibilitySuggested {
  readonly person: Id<'p'>
  readonly links: readonly Id<'l'>[]
  readonly because: 'gave-birth' | 'adoptive-parent'
}

/** Parental responsibility for a child on a day, as far as it is recorded. */
export interface ParentalResponsibilityFound {
  readonly child: Id<'p'>
  readonly asOf: PlainDate
  readonly held: readonly ResponsibilityFound[]
  /** A question each, never an answer: nothing is worked out from a link. */
  readonly notRecorded: readonly ResponsibilitySuggested[]
}

const restrictionsOf = (
  index: GenogramIndex,
  id: Id<'pr'>,
  asOf: PlainDate,
): readonly RestrictionFound[] =>
  index.restrictionsOf(id).map(([restriction, { kind, eventOn, from = eventOn, to }]) => ({
    id: restriction,
    kind,
    applies: isCurrent({ from, to }, asOf),
    ...(from !== undefined && { since: from }),
    ...(to !== undefined && { until: to }),
  }))

type Alone = Omit<ResponsibilityFound, 'limits'>

const isActive = ({ state }: Alone): boolean => state !== 'ended' && state !== 'not-yet'

const OWN_LIMIT: Readonly<Partial<Record<string, ResponsibilityLimit>>> = {
  'care-order': 'authority-shares',
  'interim-care-order': 'authority-shares',
  'emergency-protection-order': 'emergency-limited',
  'placement-for-adoption': 'placement-restricted',
  'special-guardianship': 'special-guardian-may-act-alone',
}
/** What a holder by one of these may do to how other people use theirs. */
const LIMIT_TO_OTHERS: Readonly<Partial<Record<string, ResponsibilityLimit>>> = {
  'care-order': 'authority-may-limit',
  'interim-care-order': 'authority-may-limit',
  'placement-for-adoption': 'placement-may-restrict',
  'special-guardianship': 'special-guardian-may-exclude',
}

const limitsOn = (
  one: Alone,
  all: readonly Alone[],
  parents: ReadonlySet<Id<'p'>>,
): readonly ResponsibilityLimit[] => {
  if (!isActive(one)) return []
  const basis = one.basis ?? ''
  const own = OWN_LIMIT[basis]
  const isArrangement = basis === 'lives-with-order' || basis === 'spend-time-order'
  const lastsWithOrder = isArrangement && one.holder !== undefined && !parents.has(one.holder)
  const byOthers = all.flatMap((other) => {
    const limit = LIMIT_TO_OTHERS[other.basis ?? '']
    return limit && one.holder && isActive(other) && other.basis !== basis ? [limit] : []
  })
  const isRestricted = one.restrictions.some(
    ({ kind, applies }) => kind === 'prohibited-steps' && applies !== 'no',
  )
  const limits: readonly (ResponsibilityLimit | false | undefined)[] = [
    own,
    lastsWithOrder && 'while-order-lasts',
    isRestricted && 'restricted-by-order',
    ...byOthers,
  ]
  return [...new Set(limits)].filter((limit) => limit !== undefined && limit !== false).toSorted()
}

/** Who gave birth or adopted, alive and with no entry, while the child is one and not adopted away. */
const notRecorded = (
  genogram: Genogram,
  index: GenogramIndex,
  child: Id<'p'>,
  asOf: PlainDate,
): readonly ResponsibilitySuggested[] => {
  const suggested = (
    links: readonly (readonly [Id<'l'>, { readonly parent: Id<'p'> }])[],
    because: ResponsibilitySuggested['because'],
    basis: Responsibility['basis'],
  ): readonly ResponsibilitySuggested[] =>
    [...new Set(links.map(([, { parent }]) => parent))].flatMap((person) => {
      const hasEntry = index.responsibilitiesFor(child).some(([, held]) => held.holder === person)
      const supposed: Responsibility = { child, holder: person, basis }
      if (hasEntry || !index.person(person)) return []
      if (timingOf(genogram, index, supposed, asOf).state !== 'held') return []
      const own = links.filter(([, { parent }]) => parent === person)
      return [{ person, links: own.map(([id]) => id), because }]
    })
  const adoptive = index
    .parentLinksOf(child)
    .filter(
      ([, link]) => link.kind === 'adoptive' && stands(link) && isCurrent(link, asOf) !== 'no',
    )
  return [
    ...suggested(gaveBirthTo(index, child), 'gave-birth', 'mother'),
    ...suggested(adoptive, 'adoptive-parent', 'adoption'),
  ].toSorted((a, b) => compareText(a.person, b.person))
}

/**
 * Who is recorded as holding parental responsibility for a child on a day, on what basis and shown
 * by what, with what the law of England and Wales says of such a basis and what there is to find
 * out. Entries are in order of id.
 *
 * It says what the record holds, and is no legal advice. Nothing is worked out that nobody recorded:
 * a link to whoever gave birth gives a question in `notRecorded` and no more. It ends with an end
 * that is recorded, at 18, by an adoption and by a death; a restriction ends nothing. The words and
 * the source of every doubt and limit stand in `RESPONSIBILITY_DOUBTS` and `RESPONSIBILITY_LIMITS`.
 */
export const findParentalResponsibility = (
  genogram: Genogram,
  child: Id<'p'>,
  { asOf }: { readonly asOf: PlainDate },
): ParentalResponsibilityFound => {
  const index = indexGenogram(genogram)
  const onDay = indexGenogram(genogramAt(genogram, asOf, { keepLaterTold: 'papers' }))
  const parents = legalParentsOf(onDay, child)
  const alone = index.responsibilitiesFor(child).map(([id, held]) => ({
    ...responsibilityAlone(timingOf(genogram, index, held, asOf), onDay, [id, held], asOf),
    restrictions: restrictionsOf(index, id, asOf),
  }))
  return {
    child,
    asOf,
    held: alone.map((one) => ({ ...one, limits: limitsOn(one, alone, parents) })),
    notRecorded: notRecorded(genogram, index, child, asOf),
  }
}
