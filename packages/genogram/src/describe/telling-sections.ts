import { entries, formatPartialDate, type Id } from '@relational-practice/core'
import { sentence, sentences, onDate } from '@relational-practice/core/wording'
import { describeBond } from './describe-bond.ts'
import { describeGaps } from './describe-gaps.ts'
import { describeHarm } from './describe-harm.ts'
import { describeHealth } from './describe-health.ts'
import { describeHousehold } from './describe-household.ts'
import { describeMigration } from './describe-migration.ts'
import { describeParents } from './describe-parents.ts'
import { describePartnership } from './describe-partnership.ts'
import { describePerson } from './describe-person.ts'
import { describePlacement } from './describe-placement.ts'
import { describePregnancy } from './describe-pregnancy.ts'
import { describeResponsibility } from './describe-responsibility.ts'
import { describeSiblings } from './describe-siblings.ts'
import { describeStatement } from './describe-statement.ts'
import { describeTwins } from './describe-twins.ts'
import { peopleInOrder } from '../show/item-numbers.ts'
import type { Telling } from './telling.ts'

/** Over harm, where each line of it can be challenged. */
export const ALLEGATIONS = 'What is alleged, admitted or found, and by what source'

/** A part of what is told, with its heading. */
export interface Section {
  readonly heading: string
  readonly paragraphs: readonly string[]
  /** Whether each paragraph begins with the number of what it tells. */
  readonly isNumbered?: boolean
}

const aboutWhom = ({ genogram, names, asOf }: Telling): string => {
  const { indexPeople, madeOn, madeBy, madeWith } = genogram
  const made = [
    madeOn && onDate(madeOn),
    madeBy && `by ${madeBy}`,
    madeWith && `with ${names(madeWith)}`,
  ]
  const known = made.filter((words) => words !== undefined)
  return sentences(
    indexPeople && `This genogram is about ${names(indexPeople)}`,
    `It shows the family as at ${formatPartialDate(asOf)}`,
    known.length > 0 && `It was made ${known.join(' ')}`,
  )
}

const inOrder = ({ genogram, index }: Telling): readonly Id<'p'>[] => peopleInOrder(genogram, index)

const peopleParagraphs = (telling: Telling): string[] =>
  inOrder(telling).flatMap((id) => {
    const person = telling.index.person(id)
    return person ? [telling.numbered(id, describePerson(telling, id, person))] : []
  })

const parentParagraphs = (telling: Telling): string[] =>
  inOrder(telling).flatMap((id) => describeParents(telling, telling.index.parentLinksOf(id)))

const partnerParagraphs = (telling: Telling): string[] => {
  const told = new Set<Id<'u'>>()
  return telling.index.people.flatMap(([person]) =>
    telling.index.partnershipsOf(person).flatMap(([id, partnership]) => {
      if (told.has(id)) return []
      told.add(id)
      return [describePartnership(telling, id, partnership)]
    }),
  )
}

const callings = ({ genogram, name }: Telling): string[] =>
  entries(genogram.callings).map(([, { by, of, word }]) =>
    sentence(`${name(by)} calls ${name(of)} “${word}”`),
  )

/** Who everyone is to the person from whom kinship is told. */
export const kinshipSentences = ({ kin, kinshipFrom, name }: Telling): string[] =>
  kinshipFrom
    ? [...kin].map(([id, words]) => sentence(`${name(id)} is to ${name(kinshipFrom)}: ${words}`))
    : []

/** Everything a reader may see of a family, in parts; a part with nothing in it is left out. */
export const tellingSections = (telling: Telling): readonly Section[] => {
  const { genogram } = telling
  const isNumbered = telling.showing.numbered
  const all: readonly Section[] = [
    { heading: 'Whom this is about', paragraphs: [aboutWhom(telling)] },
    {
      heading: 'Who lives with whom',
      paragraphs: entries(genogram.households).map(([id, household]) =>
        describeHousehold(telling, id, household),
      ),
    },
    { heading: 'The people', paragraphs: peopleParagraphs(telling), isNumbered },
    { heading: 'Who is whose what', paragraphs: kinshipSentences(telling) },
    { heading: 'What people are called', paragraphs: callings(telling) },
    { heading: 'Parents and carers', paragraphs: parentParagraphs(telling) },
    {
      heading: 'Brothers and sisters',
      paragraphs: [
        ...describeSiblings(telling),
        ...entries(genogram.multipleBirths).map(([, birth]) => describeTwins(telling, birth)),
      ],
    },
    { heading: 'Partners', paragraphs: partnerParagraphs(telling) },
    {
      heading: 'Pregnancies and losses',
      paragraphs: entries(genogram.pregnancies).map(([, each]) => describePregnancy(telling, each)),
    },
    {
      heading: 'Where children are placed',
      paragraphs: entries(genogram.placements).map(([, each]) => describePlacement(telling, each)),
    },
    {
      heading: 'Parental responsibility',
      paragraphs: entries(genogram.responsibilities).flatMap(([id, each]) => {
        const words = describeResponsibility(telling, id, each)
        return words ? [telling.numbered(id, words)] : []
      }),
      isNumbered,
    },
    {
      heading: 'Moves between countries and cultures',
      paragraphs: entries(genogram.migrations).flatMap(
        ([, each]) => describeMigration(telling, each) ?? [],
      ),
    },
    {
      heading: 'Health',
      paragraphs: entries(genogram.healthMarks).map(([, mark]) => describeHealth(telling, mark)),
    },
    {
      heading: 'How people are with each other',
      paragraphs: entries(genogram.bonds).map(([, bond]) => describeBond(telling, bond)),
    },
    {
      heading: isNumbered ? ALLEGATIONS : 'Harm',
      paragraphs: entries(genogram.harms).map(([id, harm]) =>
        telling.numbered(id, describeHarm(telling, harm)),
      ),
      isNumbered,
    },
    {
      heading: 'What people said',
      paragraphs: entries(genogram.statements).map(([, each]) => describeStatement(telling, each)),
    },
    { heading: 'What is not known, not asked or not told', paragraphs: describeGaps(telling) },
  ]
  return all.filter(({ paragraphs }) => paragraphs.length > 0)
}
