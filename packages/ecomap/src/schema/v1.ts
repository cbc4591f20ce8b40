import {
  BasisSchema,
  BirthBasisSchema,
  collection,
  coversKin,
  elsewhere,
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
  StatementSchema,
  text,
  spanFields,
  toldFields,
} from '@relational-practice/core'
import * as z from 'zod'

export const PersonV1Schema = item({
  name: reveals(line(), 'identity')
    .optional()
    .describe('The name people use. Absent: drawn as a person whose name is not known.'),
  otherNames: reveals(z.array(line()), 'identity', 'whereabouts').optional(),
  pet: z.literal(true).optional(),
  species: revealsNothing(line(60)).optional(),
  gender: z
    .enum(['woman', 'man', 'non-binary', 'in-own-words'])
    .optional()
    .describe('The gender a person lives in; it decides their symbol and is never inferred.'),
  genderInOwnWords: reveals(line(60), 'identity').optional(),
  born: reveals(PartialDateSchema, 'identity').optional(),
  bornBasis: reveals(BirthBasisSchema, 'immigration').optional(),
  education: z
    .enum([
      'nursery',
      'school',
      'college',
      'home-educated',
      'awaiting-a-place',
      'excluded',
      'not-yet-of-age',
      'left-school',
    ])
    .optional()
    .describe('Where a child learns. Having no school place for a reason is an answer.'),
  ownMap: z
    .enum(['made', 'declined', 'another-way'])
    .optional()
    .describe(
      'Whether a child has made a map of their own. `another-way`: their view was heard in the way the note tells.',
    ),
  ownMapNote: reveals(line(500), 'anything').optional(),
  note: reveals(text(), 'anything').optional(),
  gaps: gaps(['name', 'gender', 'born', 'education', 'health']),
}).meta({
  title: 'Person',
  description:
    'Somebody of the household, somebody whose view is told, or somebody who stands around it as a system. The same id as in the genogram of a case.',
})

const HouseholdItemV1Schema = item({
  name: reveals(line(), 'whereabouts', 'identity').optional(),
  members: reveals(z.array(id('p')), 'whereabouts')
    .optional()
    .describe('Who lives there, in the order of the drawing.'),
  note: reveals(text(), 'anything').optional(),
}).meta({
  title: 'Household',
  description: 'The people who stand together in the middle of the map.',
})

/** A map need not say who is whose child: a protection covers whoever lives with somebody. */
export const HouseholdV1Schema = coversKin(HouseholdItemV1Schema, { together: 'members' })

/** People a line of kin is between. That they are kin gives nothing away that the line’s own fields do not. */
const kinV1 = (): ReturnType<typeof id<'p'>> => revealsNothing(id('p'))

const PartnershipItemV1Schema = revealsWhere(
  item({
    partners: z.tuple([kinV1(), kinV1()]),
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
    ...spanFields,
    ...toldFields,
    gaps: gaps(['kind', 'from', 'to']),
  }).meta({
    title: 'Partnership',
    description: 'Two people of the map who are or were partners, for the lines in the middle.',
  }),
  // Whom somebody lives with now tells where they live, and by what name they go.
  {
    kind: ['married', 'civil-partnership', 'religious-only', 'cohabiting', 'committed'],
    to: [null],
  },
  'whereabouts',
)

export const PartnershipV1Schema = coversKin(PartnershipItemV1Schema, {
  partners: 'partners',
  ended: 'to',
})

const ParentLinkItemV1Schema = item({
  child: kinV1(),
  parent: kinV1(),
  kind: z
    .enum(['birth', 'legal', 'adoptive', 'foster', 'step', 'guardian', 'kinship', 'social'])
    .describe('How the parent is one, in the words of the genogram.'),
  standing: reveals(z.enum(['agreed', 'contested', 'presumed', 'disproved']), 'paternity')
    .optional()
    .describe('Whether it is agreed, or people differ. One that is disproved is not drawn.'),
  ...spanFields,
  ...toldFields,
}).meta({
  title: 'ParentLink',
  description: 'A parent, or someone who cares as one, of a child of the map.',
})

/** Whoever brings a child up tells where the child lives; any link may tell or hide who the father is. */
const careGivesAwayV1 = revealsWhere(
  ParentLinkItemV1Schema,
  { kind: ['foster', 'step', 'guardian', 'kinship', 'social', 'adoptive'] },
  'whereabouts',
)

export const ParentLinkV1Schema = coversKin(revealsWhere(careGivesAwayV1, {}, 'paternity'), {
  parents: 'parent',
  children: 'child',
})

/** What Tracy and Whittaker’s network grid asks of each member of a network. */
const HowOftenV1Schema = z
  .enum(['hardly-ever', 'sometimes', 'almost-always'])
  .meta({ id: 'HowOften', description: 'How often, as Tracy and Whittaker’s grid asks.' })

const NetworkAnswersV1Schema = z
  .strictObject({
    concrete: HowOftenV1Schema.optional().describe(
      'Help with things that need doing: lifts, money, childcare.',
    ),
    emotional: HowOftenV1Schema.optional().describe('Comfort, somebody to listen.'),
    information: HowOftenV1Schema.optional().describe('Information and advice.'),
    critical: HowOftenV1Schema.optional().describe('Criticism of the person who answers.'),
    help: z
      .enum(['both-ways', 'you-to-them', 'them-to-you'])
      .optional()
      .describe('Which way help goes, `you` being the person who answers.'),
    closeness: z.enum(['not-very-close', 'sort-of-close', 'very-close']).optional(),
    known: z.enum(['under-1-year', '1-to-5-years', 'over-5-years']).optional(),
  })
  .meta({
    description:
      'The answers of the person whose view the map tells, in the terms of Tracy and Whittaker’s social network grid.',
  })

const SystemItemV1Schema = item({
  name: reveals(line(), 'whereabouts', 'identity')
    .optional()
    .describe('Absent: drawn by its kind, such as “Friends”.'),
  otherNames: reveals(z.array(line()), 'whereabouts', 'identity')
    .optional()
    .describe('What else it is called, such as the name of an entry that was merged into it.'),
  calledByChild: reveals(line(60), 'whereabouts', 'identity')
    .optional()
    .describe('What the child calls it, for a picture for them.'),
  pseudonym: reveals(line(60), 'identity')
    .optional()
    .describe('What stands for another family’s child, who is never named here.'),
  person: revealsNothing(id('p'))
    .optional()
    .describe('The person of this record, where the system is one person.'),
  domain: z
    .enum([
      'extended-family',
      'friends',
      'neighbours',
      'school',
      'work',
      'health',
      'faith',
      'recreation',
      'money-and-housing',
      'legal',
      'care-services',
      'community',
      'online',
      'peer',
      'place',
      'other',
    ])
    .describe(
      'What kind of system it is. `peer`: another family’s child, by pseudonym; private by default. `place`: where children spend time outside the home.',
    ),
  domainInOwnWords: reveals(line(60), 'anything').optional(),
  formality: z.enum(['formal', 'informal']).optional(),
  paid: z
    .boolean()
    .optional()
    .describe('Whether the people there are paid to help, such as a family support worker.'),
  staysWhenWeLeave: z
    .boolean()
    .optional()
    .describe('Whether it stays when our work ends, as a school or surgery does.'),
  importance: z
    .enum(['little', 'some', 'great'])
    .optional()
    .describe('How much it matters to whoever tells the map.'),
  seen: z.enum(['not', 'few-times-a-year', 'monthly', 'weekly', 'daily']).optional(),
  effect: z
    .enum(['help', 'harm', 'both'])
    .optional()
    .describe('For a peer, a place or something online: whether it helps or harms the child.'),
  knownTo: reveals(z.array(id('sy')), 'existence-of-help')
    .optional()
    .describe('The services that know of it.'),
  network: NetworkAnswersV1Schema.optional(),
  ...spanFields,
  ...toldFields,
  gaps: gaps(['name', 'formality', 'paid', 'importance', 'seen', 'effect', 'knownTo', 'from']),
}).meta({
  title: 'System',
  description: 'Somebody or something around the household: a relative, a school, a club, a debt.',
})

/** That somebody has help, and of what kind, is told by the very service they have a tie with. */
const HelpGivesAwayV1Schema = revealsWhere(
  SystemItemV1Schema,
  { domain: ['care-services', 'legal', 'health', 'community', 'other'] },
  'existence-of-help',
)

/** Peers stay with the worker: another family’s child is nobody’s to show. */
export const SystemV1Schema = privateWhere(HelpGivesAwayV1Schema, 'domain', ['peer'])

/** One end of a tie: a member of the household, the whole household, or a system. */
const EndV1Schema = revealsNothing(z.union([id('p'), id('hh'), id('sy')]))

const QualityV1Schema = z
  .enum(['strong', 'moderate', 'tenuous', 'stressful', 'ambivalent', 'broken', 'planned'])
  .meta({
    id: 'TieQuality',
    description: 'How a tie is, in the view of whoever tells the map. Planned: not there yet.',
  })

const WishV1Schema = z
  .strictObject({
    quality: QualityV1Schema.optional(),
    words: reveals(text(2000), 'anything').optional().describe('The wish as it was said.'),
    by: reveals(z.array(id('p')), 'origin-of-information')
      .optional()
      .describe('Whose wish it is.'),
    step: reveals(line(500), 'plan', 'anything')
      .optional()
      .describe('What will be done towards it.'),
    action: reveals(elsewhere('a'), 'plan')
      .optional()
      .describe('The action in a plan of this case that it became.'),
  })
  .meta({ description: 'What somebody wishes a tie would be.' })

const TieItemV1Schema = item({
  between: z.tuple([EndV1Schema, EndV1Schema]),
  quality: QualityV1Schema.optional(),
  flow: z
    .enum(['none', 'to-first', 'to-second', 'both-ways'])
    .optional()
    .describe(
      'Where help, time or energy goes, by the order of the two ends. `none`: nothing flows. That it is not known is a gap, and another fact.',
    ),
  whatFlows: reveals(line(), 'anything').optional(),
  support: z
    .array(z.enum(['concrete', 'emotional', 'information', 'money', 'companionship']))
    .optional()
    .describe('What kinds of support the tie gives the household.'),
  basis: BasisSchema.optional(),
  evidence: reveals(text(2000), 'anything')
    .optional()
    .describe('What was seen or heard that shows it.'),
  wish: WishV1Schema.optional(),
  ...spanFields,
  ...toldFields,
  gaps: gaps(['quality', 'flow', 'support', 'from', 'to']),
}).meta({
  title: 'Tie',
  description: 'How a member or the household is with a system, or two systems with each other.',
})

/** How a tie is, is somebody's account, and gives away that they gave it. */
export const TieV1Schema = revealsWhere(TieItemV1Schema, {}, 'origin-of-information')

/** The ecomap record, version 1. Frozen once released: a change is a new version. */
export const EcomapV1Schema = recordSchema('ecomap', 1, {
  title: privateByDefault(reveals(line(), 'anything'))
    .optional()
    .describe('For the worker; a reader’s copy is named after whom it is about.'),
  subject: revealsNothing(id('p'))
    .optional()
    .describe('The child the map is about. Absent: the household. Each child has a map apart.'),
  household: reveals(id('hh'), 'whereabouts').optional().describe('Who stands in the middle.'),
  viewOf: reveals(id('p'), 'origin-of-information')
    .optional()
    .describe('Whose view the map tells.'),
  viewOfHousehold: z.literal(true).optional().describe('The household told it together.'),
  viewOfOutside: reveals(line(), 'origin-of-information')
    .optional()
    .describe('By role, the view of somebody who is not in the record, such as a health visitor.'),
  madeOn: PlainDateSchema.optional(),
  madeBy: privateByDefault(reveals(line(), 'whereabouts')).optional(),
  madeWith: reveals(z.array(id('p')), 'origin-of-information')
    .optional()
    .describe('Who was there and told what they know.'),
  keyVersion: revealsNothing(line(60))
    .optional()
    .describe('Which key of lines a map on paper was drawn by.'),
  people: collection('p', PersonV1Schema),
  households: collection('hh', HouseholdV1Schema),
  partnerships: collection('u', PartnershipV1Schema),
  parentLinks: collection('l', ParentLinkV1Schema),
  systems: collection('sy', SystemV1Schema),
  ties: collection('t', TieV1Schema),
  statements: collection('st', StatementSchema),
})
