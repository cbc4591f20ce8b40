import {
  collection,
  coversKin,
  gaps,
  id,
  item,
  line,
  PartialDateSchema,
  PlainDateSchema,
  privateByDefault,
  privateWhere,
  recordSchema,
  reveals,
  revealsNothing,
  revealsWhere,
  shownWithReferences,
  standsTogether,
  StatementSchema,
  text,
  spanFields,
  toldFields,
} from '@relational-practice/core'
import * as z from 'zod'

/** People a tie is between. That they are tied gives nothing away that the tie's own fields do not. */
const person = (): ReturnType<typeof id<'p'>> => revealsNothing(id('p'))

const GenderV1Schema = z
  .enum(['woman', 'man', 'non-binary', 'in-own-words'])
  .meta({ description: 'The gender a person lives in.' })

export const PersonV1Schema = item({
  name: reveals(line(), 'identity')
    .optional()
    .describe('The name people use. Absent: drawn as a person whose name is not known.'),
  fullName: reveals(line(), 'identity', 'whereabouts')
    .optional()
    .describe('The full name, for a court or a form.'),
  otherNames: reveals(z.array(line()), 'identity', 'whereabouts').optional(),
  pet: z.literal(true).optional(),
  species: revealsNothing(line(60)).optional(),
  gender: GenderV1Schema.optional(),
  genderInOwnWords: reveals(line(60), 'identity').optional(),
  genderBasis: z.enum(['said', 'recorded', 'inferred']).optional(),
  sexRecordedAtBirth: privateByDefault(z.enum(['female', 'male', 'other']))
    .optional()
    .describe('What was recorded at birth; apart from lived gender and never a stand-in for it.'),
  born: reveals(PartialDateSchema, 'identity').optional(),
  bornBasis: reveals(
    z.enum(['document', 'family', 'claimed', 'assessed', 'assigned']),
    'immigration',
  ).optional(),
  bornIn: reveals(line(), 'identity', 'immigration').optional(),
  death: z
    .strictObject({
      on: PartialDateSchema.optional(),
      place: reveals(line(), 'whereabouts').optional(),
    })
    .optional()
    .describe('Present when the person has died, empty when nothing more is known.'),
  causeOfDeath: privateByDefault(reveals(line(), 'health')).optional(),
  birthOrder: privateByDefault(z.int().min(1).max(30))
    .optional()
    .describe('Place among siblings, 1 for the oldest, where dates of birth do not tell.'),
  livesIn: reveals(line(), 'whereabouts', 'contact').optional(),
  occupation: reveals(line(), 'whereabouts', 'identity').optional(),
  languages: reveals(z.array(line(60)), 'identity', 'immigration').optional(),
  interpreterNeeded: reveals(z.boolean(), 'identity', 'immigration').optional(),
  disabled: privateByDefault(reveals(z.boolean(), 'health'))
    .optional()
    .describe('As in the Children Act 1989; for private fostering the age is then 18.'),
  cultures: reveals(z.array(line(60)), 'identity', 'immigration').optional(),
  note: reveals(text(), 'anything').optional(),
  gaps: gaps([
    'name',
    'gender',
    'born',
    'bornIn',
    'death',
    'languages',
    'cultures',
    'occupation',
    'parents',
    'siblings',
    'partners',
    'children',
  ]),
}).meta({ title: 'Person', description: 'A person of the family, or a pet.' })

export const CallingV1Schema = item({
  by: person().describe('The child, or whoever uses the word.'),
  of: person(),
  word: reveals(line(60), 'paternity', 'identity'),
}).meta({ title: 'Calling', description: 'What one person calls another: Nan, Baba, Auntie Jo.' })

const PartnershipFieldsV1Schema = revealsWhere(
  item({
    partners: z.tuple([person(), person()]),
    kind: z
      .enum([
        'married',
        'civil-partnership',
        'religious-only',
        'cohabiting',
        'committed',
        'dating',
        'affair',
        'other',
      ])
      .optional(),
    order: privateByDefault(z.int().min(1).max(30))
      .optional()
      .describe(
        'Which of somebody’s partnerships it is, 1 for the first, where dates do not tell.',
      ),
    ...spanFields,
    ...toldFields,
    gaps: gaps(['kind', 'from', 'to']),
  }).meta({ title: 'Partnership', description: 'Two people who are or were partners.' }),
  // Whom somebody lives with now tells where they live, and by what name they go.
  {
    kind: ['married', 'civil-partnership', 'religious-only', 'cohabiting', 'committed'],
    to: [null],
  },
  'whereabouts',
)

export const PartnershipV1Schema = coversKin(PartnershipFieldsV1Schema, {
  partners: 'partners',
  ended: 'to',
})

export const PartnershipEventV1Schema = revealsWhere(
  item({
    partnership: revealsNothing(id('u')),
    kind: z.enum([
      'met',
      'engaged',
      'began-relationship',
      'moved-in-together',
      'religious-ceremony',
      'married',
      'civil-partnership',
      'separated',
      'reconciled',
      'divorced',
      'dissolved',
      'annulled',
      'ended',
    ]),
    on: PartialDateSchema.optional(),
    place: reveals(line(), 'whereabouts').optional(),
    jurisdiction: reveals(z.enum(['england-and-wales', 'elsewhere']), 'immigration')
      .optional()
      .describe('Which law the ceremony was under, as far as it is known.'),
    ...toldFields,
    gaps: gaps(['on', 'jurisdiction']),
  }).meta({ title: 'PartnershipEvent', description: 'Something that happened to a partnership.' }),
  { kind: ['moved-in-together'] },
  'whereabouts',
)

// Whoever brings a child up tells where the child lives.
const OTHER_CARERS = ['foster', 'step', 'guardian', 'kinship', 'social'] as const
const NOT_BY_BIRTH = ['legal', 'adoptive', 'donor', 'surrogate'] as const

const ParentLinkFieldsV1Schema = item({
  child: person(),
  parent: person(),
  kind: z
    .enum([
      'birth',
      'legal',
      'adoptive',
      'foster',
      'step',
      'guardian',
      'kinship',
      'donor',
      'surrogate',
      'social',
    ])
    .describe(
      'How the parent is one. Legal: a parent in law from the birth, or by a parental order, who is not a birth parent, such as the second female parent.',
    ),
  role: z
    .enum(['mother', 'father', 'parent'])
    .optional()
    .describe('The word the family uses for this parent. Never worked out from gender.'),
  gaveBirth: privateByDefault(reveals(z.boolean(), 'paternity'))
    .optional()
    .describe('Whether this parent was pregnant with the child.'),
  standing: reveals(z.enum(['agreed', 'contested', 'presumed', 'disproved']), 'paternity')
    .optional()
    .describe(
      'Whether it is agreed, or people differ. Several contested links stand side by side.',
    ),
  ...spanFields,
  ...toldFields,
}).meta({
  title: 'ParentLink',
  description: 'A parent, or someone who cares as one, of a child.',
})

const careGivesAwayV1 = revealsWhere(
  ParentLinkFieldsV1Schema,
  { kind: [...OTHER_CARERS, 'adoptive'] },
  'whereabouts',
)
const originGivesAwayV1 = revealsWhere(careGivesAwayV1, { kind: NOT_BY_BIRTH }, 'paternity')
const fatherGivesAwayV1 = revealsWhere(
  originGivesAwayV1,
  { role: ['father', 'parent'], kind: ['birth', 'legal'] },
  'paternity',
)

const ParentLinkPrivacyV1Schema = privateWhere(fatherGivesAwayV1, 'kind', ['donor', 'surrogate'])

/** A line without the word that it is contested or disproved would be a lie. */
const parentLinkTogetherV1 = standsTogether(ParentLinkPrivacyV1Schema, {
  pairs: [['parent', 'standing']],
})

export const ParentLinkV1Schema = coversKin(parentLinkTogetherV1, {
  parents: 'parent',
  children: 'child',
})

export const MultipleBirthV1Schema = coversKin(
  item({
    children: z.array(person()).min(2),
    zygosity: z.enum(['identical', 'fraternal', 'not-known']).optional(),
    ...toldFields,
  }).meta({ title: 'MultipleBirth', description: 'Twins, triplets or more.' }),
  { siblings: 'children' },
)

export const SiblingGroupV1Schema = coversKin(
  item({
    siblings: reveals(z.array(id('p')).min(2), 'paternity'),
    ...toldFields,
  }).meta({
    title: 'SiblingGroup',
    description: 'Brothers and sisters whose parents are not recorded.',
  }),
  { siblings: 'siblings' },
)

export const PregnancyV1Schema = coversKin(
  privateByDefault(
    item({
      carrier: reveals(id('p'), 'health').describe('Who is or was pregnant.'),
      otherParents: reveals(z.array(id('p')), 'paternity').optional(),
      outcome: z.enum(['expected', 'birth', 'miscarriage', 'stillbirth', 'abortion']),
      children: reveals(z.array(id('p')), 'paternity')
        .optional()
        .describe('The children born of it.'),
      due: PartialDateSchema.optional(),
      on: PartialDateSchema.optional(),
      weeks: z.int().min(1).max(45).optional(),
      name: reveals(line(), 'identity').optional().describe('The name the family gave.'),
      reasonRecorded: reveals(text(2000), 'anything')
        .optional()
        .describe('Why it is recorded; an abortion is recorded only with a reason.'),
      ...toldFields,
      gaps: gaps(['due', 'on']),
    }).meta({
      title: 'Pregnancy',
      description: 'A pregnancy and how it ended. Private by default.',
    }),
  ),
  { parents: 'carrier', children: 'children' },
)

export const HealthMarkV1Schema = privateByDefault(
  item({
    person: reveals(id('p'), 'health'),
    area: z.enum(['physical', 'mental', 'substance', 'learning', 'sensory', 'other']),
    state: z.enum(['current', 'suspected', 'in-recovery', 'past']).optional(),
    what: reveals(line(), 'health').optional(),
    ...spanFields,
    ...toldFields,
  }).meta({ title: 'HealthMark', description: 'Something about health. Private by default.' }),
)

export const HouseholdV1Schema = shownWithReferences(
  item({
    name: reveals(line(), 'whereabouts', 'identity').optional(),
    place: reveals(line(), 'whereabouts', 'contact').optional(),
    note: reveals(text(), 'anything').optional(),
  }).meta({ title: 'Household', description: 'People who live together.' }),
)

export const HouseholdStayV1Schema = item({
  household: reveals(id('hh'), 'whereabouts'),
  person: person(),
  partOfTheTime: z
    .boolean()
    .optional()
    .describe('Part of the time: shared care, work away, term time.'),
  nightsPerWeek: z.number().min(0).max(7).optional(),
  ...spanFields,
  ...toldFields,
  gaps: gaps(['from', 'to']),
}).meta({ title: 'HouseholdStay', description: 'When a person lives or lived in a household.' })

const BondFieldsV1Schema = item({
  between: z.tuple([person(), person()]),
  kind: z.enum([
    'close',
    'fused',
    'distant',
    'hostile',
    'close-hostile',
    'fused-hostile',
    'cutoff',
    'cutoff-repaired',
    'focused-on',
    'caretaker',
    'spiritual',
  ]),
  towards: person()
    .optional()
    .describe('For a bond with a direction: whom it goes to, one of the two.'),
  ...spanFields,
  ...toldFields,
  gaps: gaps(['towards']),
}).meta({ title: 'Bond', description: 'How two people are with each other, in somebody’s view.' })

/** How people are with each other is somebody's account, and gives away that they gave it. */
export const BondV1Schema = revealsWhere(BondFieldsV1Schema, {}, 'origin-of-information')

const HarmFieldsV1Schema = item({
  by: person()
    .optional()
    .describe('Who is said to have done it. Absent: not known, or not a person of this record.'),
  harmed: person().describe('The person harmed.'),
  kinds: z
    .array(
      z.enum([
        'physical',
        'emotional',
        'sexual',
        'coercive-control',
        'economic',
        'neglect',
        'exploitation',
        'honour-based',
      ]),
    )
    .min(1),
  pattern: z.enum(['one-incident', 'course-of-conduct']).optional(),
  status: z.enum(['alleged', 'admitted', 'found', 'disputed']).optional(),
  livedThroughBy: z
    .array(person())
    .optional()
    .describe('Children who saw, heard or lived with it.'),
  livedThroughAs: reveals(text(), 'anything').optional(),
  ...spanFields,
  ...toldFields,
  gaps: gaps(['by', 'livedThroughBy', 'from', 'to']),
}).meta({
  title: 'Harm',
  description: 'Harm by one person to another, with its status and source.',
})

/** What is alleged gives away that somebody told, and that they looked for help. */
export const HarmV1Schema = revealsWhere(
  HarmFieldsV1Schema,
  { status: ['alleged', 'disputed'] },
  'existence-of-help',
  'origin-of-information',
)

export const PlacementV1Schema = item({
  child: person(),
  kind: reveals(
    z.enum([
      'foster',
      'kinship',
      'residential',
      'adoptive',
      'with-parents',
      'supported-lodgings',
      'private',
      'school',
      'hospital',
      'custody',
      'other',
    ]),
    'whereabouts',
  ),
  carers: reveals(z.array(id('p')), 'whereabouts').optional(),
  household: reveals(id('hh'), 'whereabouts').optional(),
  arrangedBy: reveals(z.enum(['authority', 'parents', 'court', 'other']), 'plan').optional(),
  legalBasis: reveals(
    z.enum([
      'section-20',
      'interim-care-order',
      'care-order',
      'emergency-protection',
      'police-protection',
      'placement-order',
      'lives-with-order',
      'special-guardianship',
      'remand',
      'family-arrangement',
    ]),
    'plan',
  ).optional(),
  intendedDays: reveals(z.int().min(1).max(6600), 'plan')
    .optional()
    .describe('How many days it is meant to last, where that was said.'),
  responsibleThere: reveals(z.array(id('p')), 'whereabouts')
    .optional()
    .describe(
      'Somebody else in the home (a parent, a relative) who has taken responsibility for the child there.',
    ),
  ...spanFields,
  ...toldFields,
  gaps: gaps(['carers', 'arrangedBy', 'legalBasis', 'from', 'to']),
}).meta({
  title: 'Placement',
  description: 'Where a child lives or lived away from home, or by order.',
})

const ResponsibilityFieldsV1Schema = item({
  child: person(),
  holder: person()
    .optional()
    .describe('The person who holds it; the authority where `authority` is true.'),
  authority: z.literal(true).optional(),
  basis: z
    .enum([
      'mother',
      'married-at-birth',
      'married-later',
      'registered-on-birth-certificate',
      'agreement',
      'order',
      'second-female-parent',
      'step-parent-agreement',
      'step-parent-order',
      'lives-with-order',
      'spend-time-order',
      'special-guardianship',
      'appointed-guardian',
      'care-order',
      'interim-care-order',
      'emergency-protection-order',
      'placement-for-adoption',
      'adoption',
    ])
    .optional(),
  eventOn: PartialDateSchema.optional().describe(
    'The day of the event that gives it: birth, marriage, registration, agreement or order.',
  ),
  evidence: reveals(line(500), 'anything').optional(),
  seenOn: PlainDateSchema.optional(),
  ...spanFields,
  ...toldFields,
  gaps: gaps(['basis', 'evidence', 'eventOn', 'from', 'to']),
}).meta({
  title: 'Responsibility',
  description: 'Parental responsibility: who holds it, on what basis, shown by what.',
})

const holderGivesAwayV1 = revealsWhere(
  ResponsibilityFieldsV1Schema,
  {
    basis: [
      'step-parent-agreement',
      'step-parent-order',
      'lives-with-order',
      'spend-time-order',
      'special-guardianship',
      'appointed-guardian',
      'placement-for-adoption',
      'adoption',
    ],
  },
  'whereabouts',
)

export const ResponsibilityV1Schema = revealsWhere(
  holderGivesAwayV1,
  {
    basis: [
      'married-at-birth',
      'married-later',
      'registered-on-birth-certificate',
      'agreement',
      'order',
      'second-female-parent',
      'adoption',
    ],
  },
  'paternity',
)

export const RestrictionV1Schema = item({
  responsibility: revealsNothing(id('pr')),
  kind: z.enum(['prohibited-steps', 'specific-issue', 'other-order']),
  eventOn: PartialDateSchema.optional(),
  evidence: reveals(line(500), 'anything').optional(),
  ...spanFields,
  ...toldFields,
}).meta({
  title: 'Restriction',
  description: 'An order that limits how parental responsibility may be used without ending it.',
})

export const MigrationV1Schema = item({
  person: reveals(id('p'), 'immigration'),
  fromPlace: reveals(line(), 'immigration').optional(),
  toPlace: reveals(line(), 'immigration', 'whereabouts').optional(),
  on: PartialDateSchema.optional(),
  ...toldFields,
  gaps: gaps(['fromPlace', 'toPlace', 'on']),
}).meta({ title: 'Migration', description: 'A move from one country or culture to another.' })

/** The genogram record, version 1. Frozen once released: a change is a new version. */
export const GenogramV1Schema = recordSchema('genogram', 1, {
  title: privateByDefault(reveals(line(), 'anything'))
    .optional()
    .describe('For the worker; a reader’s copy is named after whom it is about.'),
  madeOn: PlainDateSchema.optional(),
  madeBy: privateByDefault(reveals(line(), 'whereabouts')).optional(),
  madeWith: reveals(z.array(id('p')), 'origin-of-information')
    .optional()
    .describe('Who was there and told what they know.'),
  indexPeople: z
    .array(person())
    .optional()
    .describe('The children or adults the genogram is about: often a sibling group.'),
  people: collection('p', PersonV1Schema),
  callings: collection('k', CallingV1Schema),
  partnerships: collection('u', PartnershipV1Schema),
  partnershipEvents: collection('e', PartnershipEventV1Schema),
  parentLinks: collection('l', ParentLinkV1Schema),
  multipleBirths: collection('mb', MultipleBirthV1Schema),
  siblingGroups: collection('g', SiblingGroupV1Schema),
  pregnancies: collection('w', PregnancyV1Schema),
  healthMarks: collection('h', HealthMarkV1Schema),
  households: collection('hh', HouseholdV1Schema),
  householdStays: collection('s', HouseholdStayV1Schema),
  bonds: collection('b', BondV1Schema),
  harms: collection('x', HarmV1Schema),
  placements: collection('pl', PlacementV1Schema),
  responsibilities: collection('pr', ResponsibilityV1Schema),
  restrictions: collection('rs', RestrictionV1Schema),
  migrations: collection('m', MigrationV1Schema),
  statements: collection('st', StatementSchema),
})
