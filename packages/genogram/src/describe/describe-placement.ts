import { phrase, sentences, timeOf, toldAs, type Time } from '@relational-practice/core/wording'
import { isPlacedAt } from '../find/lives-at.ts'
import type { Placement } from '../schema/index.ts'
import { accountOf } from './account.ts'
import type { Telling } from './telling.ts'

/** Where a child in a placement is, as sentences name it. */
export const PLACEMENT_WORDS: Readonly<Record<Placement['kind'], string>> = {
  foster: 'in foster care',
  kinship: 'in kinship care',
  residential: 'in a residential home',
  adoptive: 'in an adoptive home',
  'with-parents': 'with parents',
  'supported-lodgings': 'in supported lodgings',
  private: 'with private carers',
  school: 'at a boarding school',
  hospital: 'in hospital',
  custody: 'in custody',
  other: 'away from home',
}

const ARRANGED = {
  authority: 'the local authority',
  parents: 'the parents',
  court: 'the court',
  other: 'others',
} as const

const LEGAL_BASIS: Readonly<Record<NonNullable<Placement['legalBasis']>, string>> = {
  'section-20': 'under section 20 of the Children Act 1989',
  'interim-care-order': 'under an interim care order',
  'care-order': 'under a care order',
  'emergency-protection': 'under an emergency protection order',
  'police-protection': 'under police protection',
  'placement-order': 'under a placement order',
  'lives-with-order': 'under a lives-with order',
  'special-guardianship': 'under a special guardianship order',
  remand: 'on remand',
  'family-arrangement': 'by an arrangement within the family',
}

const VERB: Readonly<Record<Time, string>> = {
  now: 'is',
  perhaps: 'is or was',
  past: 'was',
  'to-come': 'is to be',
}

/** Where a child is or was placed, with whom, on what basis and until when. */
export const describePlacement = (telling: Telling, placement: Placement): string => {
  const { child, carers, household, arrangedBy, legalBasis, intendedDays, note } = placement
  const { index, asOf } = telling
  const time = timeOf(placement, asOf, isPlacedAt(index, placement, asOf))
  const home = household && telling.genogram.households?.[household]?.name
  const where = phrase(
    telling.name(child),
    VERB[time],
    PLACEMENT_WORDS[placement.kind],
    carers && `with ${telling.names(carers)}`,
    home && `at ${home}`,
    legalBasis && `, ${LEGAL_BASIS[legalBasis]}`,
    arrangedBy && `, arranged by ${ARRANGED[arrangedBy]}`,
  ).replaceAll(' ,', ',')
  return sentences(
    where + accountOf(telling, toldAs(placement, time)),
    intendedDays === undefined ? undefined : `It was meant to last ${intendedDays} days`,
    placement.responsibleThere &&
      `${telling.names(placement.responsibleThere)} took responsibility for ${telling.name(child)} there`,
    note,
  )
}
