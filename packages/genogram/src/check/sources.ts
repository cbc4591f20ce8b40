import type { Source } from '@relational-practice/core'

const act = (
  name: string,
  part: string,
  edition: string,
  certainty: Source['certainty'],
): Source => ({ title: `${name}, ${part}`, edition, certainty })

const childrenAct = (part: string, edition: string, certainty: Source['certainty']): Source =>
  act('Children Act 1989', part, edition, certainty)

/** Where the rules come from, and how far each text was read. */
export const SOURCES = {
  logic: {
    title: 'Relational Practice, what no family can be',
    edition: '1, a matter of logic',
    certainty: 'known',
  },
  practice: {
    title: 'Relational Practice, a practice lead’s review of genogram recording',
    edition: '1, 2026',
    certainty: 'known',
  },
  genograms: {
    title: 'McGoldrick, Gerson and Petry, Genograms: Assessment and Treatment',
    edition: '4th edition, 2020, by pages that report it',
    certainty: 'secondary',
  },
  bornAfterDeath: {
    title:
      'Esmaeilzadeh and others, One life ends, another begins: management of a brain-dead pregnant mother (BMC Medicine 8:74)',
    edition: '2010, abstract',
    certainty: 'read',
  },
  ageOfConsent: act(
    'Sexual Offences Act 2003',
    'sections 5 to 13',
    'as in safeguarding procedures of 2022',
    'secondary',
  ),
  marriageAge: act(
    'Marriage and Civil Partnership (Minimum Age) Act 2022',
    'sections 1 and 2, in force 27 February 2023',
    'explanatory notes to both sections, 2022',
    'read',
  ),
  bigamy: act(
    'Matrimonial Causes Act 1973',
    'section 11, and the law on marriages made abroad',
    'as amended',
    'known',
  ),
  childVictims: act(
    'Domestic Abuse Act 2021',
    'section 3',
    '2021, in force 31 January 2022, as quoted with its commencement',
    'read',
  ),
  responsibility: childrenAct('sections 2 to 5, 12 and 14C', 'as amended', 'known'),
  childUntilEighteen: childrenAct('sections 3 and 105(1)', 'as amended', 'known'),
  section20: childrenAct(
    'sections 20 and 33(3)',
    'section 33 as at 6 April 2016; section 20 as explained in Re S and Re W [2023] EWCA Civ 1',
    'secondary',
  ),
  fosterCarers: childrenAct(
    'section 22C, and section 23(3) and (4) before it',
    'section 22C(1) to (7) as published in 2024; section 23 as at 12 October 2009',
    'read',
  ),
  livesWithOrder: childrenAct(
    'section 12(1)',
    'as put in by the Children and Families Act 2014, Schedule 2, read in the Bill',
    'read',
  ),
  registration: childrenAct(
    'section 4(1)(a), by the Adoption and Children Act 2002, section 111',
    'in force 1 December 2003',
    'secondary',
  ),
  adoption: act('Adoption and Children Act 2002', 'sections 46 and 67', 'as amended', 'known'),
  privateFostering: childrenAct(
    'sections 66 and 105(1), and Schedule 8',
    'section 66 and Schedule 8 as published in 2024, which were read; section 105 as quoted in statutory guidance',
    'secondary',
  ),
} as const satisfies Readonly<Record<string, Source>>
