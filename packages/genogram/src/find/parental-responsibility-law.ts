import type { Source } from '@relational-practice/core'
import { SOURCES } from '../check/sources.ts'

/** Something to find out before anybody relies on an entry of parental responsibility. */
export type ResponsibilityDoubt =
  | 'adoption-dates'
  | 'age-in-doubt'
  | 'age-not-known'
  | 'basis-missing'
  | 'birth-cannot-tell'
  | 'dates-cannot-tell'
  | 'emergency-order-long-past'
  | 'evidence-not-recorded'
  | 'evidence-not-seen'
  | 'foster-carer'
  | 'guardian-no-death-recorded'
  | 'guardian-surviving-holder'
  | 'holder-death-cannot-tell'
  | 'holder-missing'
  | 'later-order'
  | 'lives-with-order-of-parent'
  | 'parentage-contested'
  | 'parentage-disproved'
  | 'partner-of-adopter'
  | 'person-and-authority'
  | 'registration-before-december-2003'
  | 'registration-date-missing'
  | 'section-20'
  | 'spend-time-order'

/** What the law says of how parental responsibility held on such a basis may be used, or how long it lasts. */
export type ResponsibilityLimit =
  | 'authority-may-limit'
  | 'authority-shares'
  | 'emergency-limited'
  | 'placement-may-restrict'
  | 'placement-restricted'
  | 'restricted-by-order'
  | 'special-guardian-may-exclude'
  | 'special-guardian-may-act-alone'
  | 'while-order-lasts'

/** What a term means in plain words, and where it comes from. */
export interface ResponsibilityTerm {
  readonly words: string
  readonly source: Source
}

const childrenAct = (part: string): Source => ({
  title: `Children Act 1989, ${part}`,
  edition: 'as amended',
  certainty: 'known',
})

const LATER_ORDERS = childrenAct('section 91(1), (2) and (5A)')
const GUARDIANS = childrenAct('section 5')
const EMERGENCY = childrenAct('sections 44(4) and (5) and 45')
const CARE_ORDERS = childrenAct('sections 31(11), 33(3) and (4) and 38')
const SPECIAL_GUARDIANS: Source = {
  title: 'Children Act 1989, section 14C(1)(b)',
  edition: 'as amended, and as told in Family Law, February 2007',
  certainty: 'secondary',
}
const PLACEMENT: Source = {
  title: 'Adoption and Children Act 2002, section 25',
  edition: 'as amended',
  certainty: 'known',
}
const PROHIBITED_STEPS: Source = {
  title:
    'Children Act 1989, sections 8 and 10A, the latter by the Victims and Prisoners Act 2024, section 18',
  edition: 'section 18 as published in 2024, when it was not in force; whether it is was not read',
  certainty: 'secondary',
}

/** Every doubt in plain words, none of which settles it, with where it comes from. */
export const RESPONSIBILITY_DOUBTS: Readonly<Record<ResponsibilityDoubt, ResponsibilityTerm>> = {
  'adoption-dates': {
    words:
      'An adoption ends the parental responsibility of everybody who held it before. The dates do not tell whether it did here.',
    source: SOURCES.adoption,
  },
  'age-in-doubt': {
    words:
      'It ends at 18, and the date of birth is in doubt. Until that is settled the young person is treated as a child.',
    source: SOURCES.childUntilEighteen,
  },
  'age-not-known': {
    words: 'It ends at 18, and the date of birth does not tell whether that has come.',
    source: SOURCES.childUntilEighteen,
  },
  'basis-missing': {
    words: 'It is not recorded on what it rests. There is always an event in law behind it.',
    source: SOURCES.responsibility,
  },
  'birth-cannot-tell': {
    words: 'The date of birth does not tell whether the child was born by then.',
    source: SOURCES.logic,
  },
  'dates-cannot-tell': {
    words: 'The dates do not tell whether it was held on this day.',
    source: SOURCES.logic,
  },
  'emergency-order-long-past': {
    words:
      'An emergency protection order lasts eight days at most and seven more where a court extends it. No end within that time is recorded.',
    source: EMERGENCY,
  },
  'evidence-not-recorded': {
    words: 'No document is recorded that shows it.',
    source: SOURCES.practice,
  },
  'evidence-not-seen': {
    words: 'It is not recorded that anybody has seen the document.',
    source: SOURCES.practice,
  },
  'foster-carer': {
    words:
      'The holder is recorded as the child’s foster carer. Fostering gives no parental responsibility; another event must have.',
    source: SOURCES.fosterCarers,
  },
  'guardian-no-death-recorded': {
    words:
      'A guardian whom a parent appoints holds it only after a death. No death of a parent is recorded by this day. A court can also appoint a guardian where no parent holds it.',
    source: GUARDIANS,
  },
  'guardian-surviving-holder': {
    words:
      'A parent who holds parental responsibility is recorded as living. A guardian’s appointment then often has no effect yet.',
    source: GUARDIANS,
  },
  'holder-death-cannot-tell': {
    words: 'The date of the holder’s death does not tell whether they were alive.',
    source: SOURCES.logic,
  },
  'holder-missing': {
    words: 'It is not recorded who holds it.',
    source: SOURCES.practice,
  },
  'later-order': {
    words:
      'Another order is recorded that may have ended this one: a care order ends a child arrangements order, and a lives-with or special guardianship order ends a care order.',
    source: LATER_ORDERS,
  },
  'lives-with-order-of-parent': {
    words:
      'For a parent without parental responsibility the court must make an order under section 4 or 4ZA as well, and what that gives goes on when the lives-with order ends. No such order, and no other basis, is recorded.',
    source: SOURCES.livesWithOrder,
  },
  'parentage-contested': {
    words: 'Whether the holder is a parent of the child is contested in this record.',
    source: SOURCES.practice,
  },
  'parentage-disproved': {
    words: 'That the holder is a parent of the child is recorded as disproved.',
    source: SOURCES.practice,
  },
  'partner-of-adopter': {
    words:
      'The child is recorded as adopted by somebody who is or was the holder’s partner. Where one of a couple adopts, the other stays the parent they were: see what the order says.',
    source: SOURCES.adoption,
  },
  'person-and-authority': {
    words: 'One entry names both a person and the authority.',
    source: SOURCES.practice,
  },
  'registration-before-december-2003': {
    words:
      'A registration in England and Wales before 1 December 2003 did not give parental responsibility.',
    source: SOURCES.registration,
  },
  'registration-date-missing': {
    words:
      'A registration in England and Wales gives parental responsibility only since 1 December 2003, and the day of this one does not tell.',
    source: SOURCES.registration,
  },
  'section-20': {
    words:
      'The child is recorded as accommodated under section 20, which gives the authority no parental responsibility.',
    source: SOURCES.section20,
  },
  'spend-time-order': {
    words:
      'A spend-time-with order gives parental responsibility only where the court said so. Nobody is recorded as having seen the order.',
    source: childrenAct('section 12(2A)'),
  },
}

/** Every limit in plain words, with where it comes from. None of them ends anybody’s responsibility. */
export const RESPONSIBILITY_LIMITS: Readonly<Record<ResponsibilityLimit, ResponsibilityTerm>> = {
  'authority-may-limit': {
    words:
      'While a care order or interim care order lasts, the authority shares it and may decide how far others may use theirs. It does not end theirs.',
    source: CARE_ORDERS,
  },
  'authority-shares': {
    words: 'The authority shares it with everybody else who holds it, while the order lasts.',
    source: CARE_ORDERS,
  },
  'emergency-limited': {
    words:
      'Under an emergency protection order it may be used only as far as is needed to keep the child safe, and while the order lasts.',
    source: EMERGENCY,
  },
  'placement-may-restrict': {
    words:
      'The child is recorded as placed for adoption, or as one who may be: the adoption agency may restrict how others use theirs. It does not end theirs.',
    source: PLACEMENT,
  },
  'placement-restricted': {
    words:
      'It is held while the child is placed for adoption, and the adoption agency may restrict how it is used.',
    source: PLACEMENT,
  },
  'restricted-by-order': {
    words:
      'What a prohibited steps order names may not be done without the court’s consent. The responsibility itself goes on.',
    source: PROHIBITED_STEPS,
  },
  'special-guardian-may-exclude': {
    words:
      'A special guardian may use theirs to the exclusion of others who hold it, with exceptions in law. It does not end theirs.',
    source: SPECIAL_GUARDIANS,
  },
  'special-guardian-may-act-alone': {
    words:
      'A special guardian may act to the exclusion of others who hold it, though not of another special guardian, with exceptions in law.',
    source: SPECIAL_GUARDIANS,
  },
  'while-order-lasts': {
    words: 'Somebody who is not a parent holds it only while the order lasts.',
    source: childrenAct('section 12(2) and (2A)'),
  },
}
