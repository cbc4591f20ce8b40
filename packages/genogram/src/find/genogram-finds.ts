import type { Find, FindOptions, FindsOf, View } from '@relational-practice/core'
import { kinshipSentences } from '../describe/telling-sections.ts'
import { startTelling } from '../describe/telling.ts'
import type { Genogram } from '../schema/index.ts'
import { compareTellings } from './compare-tellings.ts'
import { tellingsInWords } from './compare-tellings-in-words.ts'
import { connectedPeopleInWords } from './connected-people-in-words.ts'
import { familyOnDay } from './family-on-day.ts'
import { findConnectedPeople } from './find-connected-people.ts'
import { findGenerations } from './find-generations.ts'
import { findHouseholds } from './find-households.ts'
import { findLosses } from './find-losses.ts'
import { findParentalResponsibility } from './find-parental-responsibility.ts'
import { findPatterns } from './find-patterns.ts'
import { findSiblings } from './find-siblings.ts'
import { findUnknowns } from './find-unknowns.ts'
import { generationsInWords } from './generations-in-words.ts'
import { householdsInWords } from './households-in-words.ts'
import { findKinshipFrom } from './kinship/index.ts'
import { lossesInWords } from './losses-in-words.ts'
import { parentalResponsibilityInWords } from './parental-responsibility-in-words.ts'
import { patternsInWords } from './patterns-in-words.ts'
import { siblingsInWords } from './siblings-in-words.ts'
import { unknownsInWords } from './unknowns-in-words.ts'

type GenogramView = View<Genogram>

/** Whom a find is about; the caller has seen to it that they are there. */
const about = ({ about: people }: FindOptions, place = 0): `p-${string}` => people[place] ?? 'p-'

const ofFamily = (
  title: string,
  data: Find<Genogram>['data'],
  words: Find<Genogram>['words'],
): Find<Genogram> => ({ title, people: 0, data, words })

const ofPerson = (
  title: string,
  data: Find<Genogram>['data'],
  words: Find<Genogram>['words'],
): Find<Genogram> => ({ title, people: 1, data, words })

/** What a genogram can be asked, by name. */
export const genogramFinds = {
  kinship: ofPerson(
    'Who is whose what',
    ({ record }, options) => [
      ...findKinshipFrom(record, about(options), { view: 'legal', asOf: options.asOf }).values(),
    ],
    (view, options) => kinshipSentences(startTelling(view, options.asOf, about(options))),
  ),
  siblings: ofPerson(
    'Brothers and sisters',
    ({ record }, options) => findSiblings(record, about(options)),
    (view, options) => siblingsInWords(view, about(options), options),
  ),
  responsibility: ofPerson(
    'Parental responsibility',
    ({ record }, options) => findParentalResponsibility(record, about(options), options),
    (view, options) => parentalResponsibilityInWords(view, about(options), options),
  ),
  connected: ofPerson(
    'Who might care for a child or be there for them',
    ({ record }, options) => findConnectedPeople(record, about(options), options),
    (view, options) => connectedPeopleInWords(view, about(options), options),
  ),
  households: ofFamily(
    'Who lives with whom',
    ({ record }, options) => findHouseholds(record, options),
    householdsInWords,
  ),
  losses: ofFamily(
    'What people lost',
    (view: GenogramView, { asOf }) => findLosses(familyOnDay(view, asOf)),
    lossesInWords,
  ),
  generations: ofFamily(
    'Generations',
    (view: GenogramView, { asOf }) => findGenerations(familyOnDay(view, asOf)),
    generationsInWords,
  ),
  patterns: ofFamily(
    'What is recorded in several generations',
    (view: GenogramView, { asOf }) => findPatterns(familyOnDay(view, asOf)),
    patternsInWords,
  ),
  unknowns: ofFamily(
    'What is not known, as questions',
    ({ record }, options) => findUnknowns(record, options),
    unknownsInWords,
  ),
  tellings: {
    title: 'What two people tell',
    people: 2,
    data: ({ record }, options) => compareTellings(record, about(options), about(options, 1)),
    words: ({ record }, options) => tellingsInWords(record, about(options), about(options, 1)),
  },
} satisfies FindsOf<Genogram>
