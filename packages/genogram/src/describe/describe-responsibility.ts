import type { Id } from '@relational-practice/core'
import {
  AUTHORITY,
  sentences,
  onDate,
  timeOf,
  toldAs,
  type Time,
} from '@relational-practice/core/wording'
import { holdsAt } from '../find/lives-at.ts'
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

/** Who has parental responsibility for a child, on what basis and shown by what; nothing where no holder is named. */
export const describeResponsibility = (
  telling: Telling,
  id: Id<'pr'>,
  responsibility: Responsibility,
): string | undefined => {
  const holder = holderOf(telling, responsibility)
  if (!holder) return undefined
  const { child, basis, eventOn, evidence, seenOn, note } = responsibility
  const { index, asOf } = telling
  const time = timeOf(responsibility, asOf, holdsAt(index, responsibility, asOf))
  const shown = [
    eventOn && onDate(eventOn),
    evidence && `evidence: ${evidence}`,
    seenOn && `seen ${onDate(seenOn)}`,
  ].filter((words) => words !== undefined)
  const words =
    `${holder} ${VERB[time]} parental responsibility for ${telling.name(child)}` +
    `${basis ? ` ${BASIS[basis]}` : ''}${accountOf(telling, toldAs(responsibility, time), shown)}`
  const restrictions = index
    .restrictionsOf(id)
    .filter(([, each]) => timeOf(each, asOf) !== 'past')
    .flatMap(([, restriction]) => restrictionSentence(telling, restriction))
  return sentences(words, ...restrictions, note)
}
