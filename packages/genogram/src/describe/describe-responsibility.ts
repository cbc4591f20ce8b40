import type { Id, PlainDate } from '@relational-practice/core'
import {
  AUTHORITY,
  sentences,
  onDate,
  timeOf,
  toldAs,
  type Time,
} from '@relational-practice/core/wording'
import type { ResponsibilityDoubt } from '../find/parental-responsibility-law.ts'
import { responsibilityAlone, type ResponsibilityAlone } from '../find/responsibility-alone.ts'
import { timingOf } from '../find/responsibility-timing.ts'
import type { Responsibility, Restriction } from '../schema/index.ts'
import { accountOf } from './account.ts'
import type { Telling } from './telling.ts'

const BASIS: Readonly<Record<NonNullable<Responsibility['basis']>, string>> = {
  mother: 'as mother',
  'married-at-birth': 'by marriage to the mother at the birth',
  'married-later': 'by marriage to the mother after the birth',
  'registered-on-birth-certificate': 'by registration of the birth',
  agreement: 'by a parental responsibility agreement',
  order: 'by a parental responsibility order',
  'second-female-parent': 'as second female parent',
  'step-parent-agreement': 'by an agreement as step-parent',
  'step-parent-order': 'by an order as step-parent',
  'lives-with-order': 'by a lives-with order',
  'spend-time-order': 'by a spend-time-with order',
  'special-guardianship': 'by a special guardianship order',
  'appointed-guardian': 'as appointed guardian',
  'care-order': 'by a care order',
  'interim-care-order': 'by an interim care order',
  'emergency-protection-order': 'by an emergency protection order',
  'placement-for-adoption': 'by placement for adoption',
  adoption: 'by adoption',
}

const RESTRICTION = {
  'prohibited-steps': 'A prohibited steps order limits',
  'specific-issue': 'A specific issue order limits',
  'other-order': 'An order limits',
} as const

const VERB: Readonly<Record<Time, string>> = {
  now: 'has',
  perhaps: 'has or had',
  past: 'had',
  'to-come': 'is to have',
}

/** Doubts with which it may be over. */
const MAY_BE_OVER: readonly ResponsibilityDoubt[] = [
  'adoption-dates',
  'dates-cannot-tell',
  'holder-death-cannot-tell',
]

/** Where a day lies to an entry, by what `findParentalResponsibility` says of it. */
const timeOfHeld = (
  { state, doubts }: ResponsibilityAlone,
  responsibility: Responsibility,
  asOf: PlainDate,
): Time => {
  if (state === 'ended') return 'past'
  if (state === 'not-yet') return 'to-come'
  const isOverByDates = timeOf(responsibility, asOf) === 'past'
  const mayBeOver = doubts.some((doubt) => MAY_BE_OVER.includes(doubt)) || isOverByDates
  return mayBeOver ? 'perhaps' : 'now'
}

const holderOf = (telling: Telling, { holder, authority }: Responsibility): string | undefined => {
  if (holder) return telling.name(holder)
  return authority ? AUTHORITY : undefined
}

const restrictionSentence = (telling: Telling, restriction: Restriction): string[] => {
  const evidence = restriction.evidence ? [`evidence: ${restriction.evidence}`] : []
  const made = restriction.eventOn ? [`made ${onDate(restriction.eventOn)}`] : []
  return [
    `${RESTRICTION[restriction.kind]} how it may be used; it does not end it` +
      accountOf(telling, restriction, [...made, ...evidence]),
    ...(restriction.note ? [restriction.note] : []),
  ]
}

const foundIn = (
  { genogram, index, asOf }: Telling,
  id: Id<'pr'>,
  held: Responsibility,
): ResponsibilityAlone =>
  responsibilityAlone(timingOf(genogram, index, held, asOf), index, [id, held], asOf)

/** Who has parental responsibility for a child, on what basis and shown by what; nothing where no holder is named. */
export const describeResponsibility = (
  telling: Telling,
  id: Id<'pr'>,
  responsibility: Responsibility,
  found: ResponsibilityAlone = foundIn(telling, id, responsibility),
): string | undefined => {
  const holder = holderOf(telling, responsibility)
  if (!holder) return undefined
  const { child, basis, eventOn, evidence, seenOn, note } = responsibility
  const { index, asOf } = telling
  const time = timeOfHeld(found, responsibility, asOf)
  // Where it is not certain that it is held, the sentence says no more than that somebody wrote it down.
  const isOpen = time === 'now' && found.state !== 'holds'
  const verb = isOpen ? 'is recorded as having' : VERB[time]
  const shown = [
    eventOn && onDate(eventOn),
    evidence && `evidence: ${evidence}`,
    seenOn && `seen ${onDate(seenOn)}`,
  ].filter((words) => words !== undefined)
  const words =
    `${holder} ${verb} parental responsibility for ${telling.name(child)}` +
    `${basis ? ` ${BASIS[basis]}` : ''}${accountOf(telling, toldAs(responsibility, time), shown)}`
  const restrictions = index
    .restrictionsOf(id)
    .filter(([, each]) => timeOf(each, asOf) !== 'past')
    .flatMap(([, restriction]) => restrictionSentence(telling, restriction))
  return sentences(words, ...restrictions, note)
}
