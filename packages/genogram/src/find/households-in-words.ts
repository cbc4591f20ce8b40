import type { Id, PlainDate, View } from '@relational-practice/core'
import { listOf, sentences } from '@relational-practice/core/wording'
import { inBrackets } from '../describe/account.ts'
import { householdName, timeThere } from '../describe/describe-household.ts'
import { startTellingAll, type Telling } from '../describe/telling.ts'
import type { Genogram } from '../schema/index.ts'
import {
  findHouseholds,
  type HomeDoubt,
  type HouseholdOnDay,
  type HouseholdsFound,
  type Resident,
} from './find-households.ts'

const DOUBT: Readonly<Record<HomeDoubt, string>> = {
  dates: 'the dates do not tell',
  beginning: 'the beginning is not recorded',
  end: 'the end is not recorded',
  'moved-that-day': 'it is the day of a move',
  birth: 'the day of birth does not tell',
  death: 'the day of death does not tell',
}

const isCertain = ({ certainty }: Resident): boolean => certainty === 'yes'

const nameOf = (telling: Telling, { households }: HouseholdsFound, id: Id<'hh'>): string => {
  const home = telling.genogram.households?.[id]
  const residents = households.find(({ household }) => household === id)?.residents ?? []
  const people = residents.filter(isCertain).map(({ person }) => person)
  return home ? householdName(telling, home, people) : 'A home'
}

const homeWords = (
  telling: Telling,
  found: HouseholdsFound,
  { household, residents }: HouseholdOnDay,
): string => {
  const certain = residents.filter(isCertain)
  const live = certain.map(
    ({ person, ...time }) => telling.name(person) + inBrackets(timeThere(time)),
  )
  return sentences(
    nameOf(telling, found, household),
    live.length > 0 && `${listOf(live)} ${live.length === 1 ? 'lives' : 'live'} here`,
    ...residents
      .filter((each) => !isCertain(each))
      .map(
        ({ person, doubts, ...time }) =>
          `${telling.name(person)} may live here${inBrackets([
            ...timeThere(time),
            ...doubts.map((doubt) => DOUBT[doubt]),
          ])}`,
      ),
  )
}

/**
 * Who lived where on a day, a paragraph for each home in which somebody did or may have, and who is in
 * several. For the worker also those of whom no home that day is recorded: of a reader's view that
 * might not be true.
 */
export const householdsInWords = (
  view: View<Genogram>,
  { asOf }: { readonly asOf: PlainDate },
): readonly string[] => {
  const telling = startTellingAll(view, asOf)
  const found = findHouseholds(view.record, { asOf })
  const without = found.withoutHome.map(({ person }) => person)
  return [
    ...found.households
      .filter(({ residents }) => residents.length > 0)
      .map((home) => homeWords(telling, found, home)),
    ...found.inSeveral.map(({ person, households }) =>
      sentences(
        `${telling.name(person)} is in more than one home: ${listOf(
          households.map((home) => nameOf(telling, found, home)),
        )}`,
      ),
    ),
    ...(view.reader === 'worker' && without.length > 0
      ? [sentences(`No home on this day is recorded for ${telling.names(without)}`)]
      : []),
  ]
}
