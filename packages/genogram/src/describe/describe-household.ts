import type { Id } from '@relational-practice/core'
import {
  listOf,
  phrase,
  sentences,
  timeOf,
  toldAs,
  type Time,
} from '@relational-practice/core/wording'
import { livesAt } from '../find/lives-at.ts'
import type { Household, HouseholdStay } from '../schema/index.ts'
import { accountOf } from './account.ts'
import type { Telling } from './telling.ts'

const nights = (count: number): string =>
  count === 1 ? '1 night a week' : `${count} nights a week`

/** How much of the time somebody is in a household, in a phrase; none where it is all the time, or not said. */
export const timeThere = ({
  partOfTheTime,
  nightsPerWeek,
}: Pick<HouseholdStay, 'partOfTheTime' | 'nightsPerWeek'>): string[] => {
  if (nightsPerWeek !== undefined && nightsPerWeek < 7) return [nights(nightsPerWeek)]
  return partOfTheTime ? ['part of the time'] : []
}

const stayTime = ({ index, asOf }: Telling, stay: HouseholdStay): Time =>
  timeOf(stay, asOf, livesAt(index, stay, asOf))

const resident = (telling: Telling, stay: HouseholdStay): string => {
  const account = accountOf(telling, toldAs(stay, stayTime(telling, stay)), timeThere(stay))
  return `${telling.name(stay.person)}${account}`
}

const VERB: Readonly<Record<Time, string>> = {
  now: 'live here',
  perhaps: 'live or lived here',
  past: 'lived here before',
  'to-come': 'are to live here',
}

const VERB_OF_ONE: Readonly<Record<Time, string>> = {
  now: 'lives here',
  perhaps: 'lives or lived here',
  past: 'lived here before',
  'to-come': 'is to live here',
}

const ORDER: readonly Time[] = ['now', 'perhaps', 'past', 'to-come']

/** What a household is called: by its name, or as the home of those who live there. */
export const householdName = (
  telling: Telling,
  household: Household,
  people: readonly Id<'p'>[],
): string => household.name ?? (people.length > 0 ? `Home of ${telling.names(people)}` : 'A home')

/** Who lives in a household on the day, and who did before. */
export const describeHousehold = (telling: Telling, id: Id<'hh'>, household: Household): string => {
  const stays = telling.index.staysIn(id).map(([, stay]) => stay)
  const residents = ORDER.flatMap((time) => {
    const there = stays.filter((stay) => stayTime(telling, stay) === time)
    if (there.length === 0) return []
    const verb = (there.length === 1 ? VERB_OF_ONE : VERB)[time]
    return [
      `${listOf(there.map((stay) => resident(telling, stay)))} ${verb}`,
      ...there.flatMap(({ note }) => note ?? []),
    ]
  })
  const now = stays.filter((stay) => stayTime(telling, stay) === 'now')
  const name = phrase(
    householdName(
      telling,
      household,
      now.map(({ person }) => person),
    ),
    household.place && household.place !== household.name && `(${household.place})`,
  )
  return sentences(name, ...residents, household.note)
}
