import type { Id } from '@relational-practice/core'
import {
  listOf,
  phrase,
  sentences,
  timeOf,
  toldAs,
  type Time,
} from '@relational-practice/core/wording'
import type { Home } from '../find/home.ts'
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

const timeAt = ({ index, asOf }: Telling, home: Home): Time =>
  timeOf(home, asOf, livesAt(index, home, asOf))

const resident = (telling: Telling, home: Home): string => {
  const placed = home.isPlaced ? ['placed here'] : []
  const told = toldAs(home, timeAt(telling, home))
  return telling.name(home.person) + accountOf(telling, told, [...placed, ...timeThere(home)])
}

/** Everybody once for each time: a placement where no stay of that time, or of now, says it already. */
const homesAtTime = (telling: Telling, id: Id<'hh'>, time: Time): readonly Home[] => {
  const homes = telling.index.homesIn(id).map(([, home]) => home)
  const isTold = ({ person }: Home): boolean =>
    homes.some(
      (other) =>
        !other.isPlaced &&
        other.person === person &&
        ['now', time].includes(timeAt(telling, other)),
    )
  return homes.filter((home) => timeAt(telling, home) === time && !(home.isPlaced && isTold(home)))
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
  const residents = ORDER.flatMap((time) => {
    const there = homesAtTime(telling, id, time)
    if (there.length === 0) return []
    const verb = (there.length === 1 ? VERB_OF_ONE : VERB)[time]
    return [
      `${listOf(there.map((home) => resident(telling, home)))} ${verb}`,
      ...there.flatMap(({ note }) => note ?? []),
    ]
  })
  const now = homesAtTime(telling, id, 'now')
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
