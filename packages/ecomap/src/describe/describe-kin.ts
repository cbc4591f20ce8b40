import { during, phrase, sentences, timeOf } from '@relational-practice/core/wording'
import type { ParentLink, Partnership } from '../schema/index.ts'
import type { Telling } from './telling.ts'

/** What two partners are to each other, in a phrase. */
export const PARTNER_WORDS: Readonly<Record<NonNullable<Partnership['kind']>, string>> = {
  married: 'married',
  'civil-partnership': 'civil partners',
  'religious-only': 'partners by a religious ceremony only',
  cohabiting: 'partners who live together',
  committed: 'committed partners',
  dating: 'in a relationship',
  affair: 'in a relationship kept from others',
  other: 'partners in another way',
}

/** What a parent of each kind is of a child. */
export const PARENT_WORDS: Readonly<Record<ParentLink['kind'], string>> = {
  birth: 'a parent by birth',
  legal: 'a parent by law from the birth',
  adoptive: 'an adoptive parent',
  foster: 'a foster carer',
  step: 'a step-parent',
  guardian: 'a guardian',
  kinship: 'a carer from family or friends',
  social: 'a parent in daily life',
}

const account = (
  { names }: Telling,
  { accordingTo, disputedBy, note }: Pick<ParentLink, 'accordingTo' | 'disputedBy' | 'note'>,
): readonly (string | undefined)[] => [
  accordingTo && `According to ${names(accordingTo)}`,
  disputedBy && `${names(disputedBy)} ${disputedBy.length > 1 ? 'dispute' : 'disputes'} this`,
  note,
]

/** Two partners in a sentence, on the day. */
export const describePartnership = (telling: Telling, item: Partnership): string => {
  const { names, asOf } = telling
  const time = timeOf(item, asOf)
  const verb = time === 'past' ? 'were' : time === 'now' ? 'are' : 'may be'
  const kind = item.kind ? PARTNER_WORDS[item.kind] : 'partners'
  return sentences(
    phrase(`${names(item.partners)} ${verb} ${kind}`, during(item, asOf)),
    ...account(telling, item),
  )
}

/** A parent or carer in a sentence, on the day. What is contested or disproved is told as that. */
export const describeParentLink = (telling: Telling, item: ParentLink): string => {
  const { name, asOf } = telling
  const { parent, child, kind, standing } = item
  const verb = timeOf(item, asOf) === 'past' ? 'was' : 'is'
  const what = `${PARENT_WORDS[kind]} of ${name(child)}`
  const told =
    standing === 'contested'
      ? `Whether ${name(parent)} ${verb} ${what} is contested`
      : standing === 'disproved'
        ? `${name(parent)} is not ${what}: that was disproved`
        : `${name(parent)} ${verb} ${standing === 'presumed' ? 'presumed to be ' : ''}${what}`
  return sentences(phrase(told, during(item, asOf)), ...account(telling, item))
}
