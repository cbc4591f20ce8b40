import {
  ageRangeAt,
  comparePartialDates,
  entries,
  isCurrent,
  type Gap,
  type Id,
  type PlainDate,
} from '@relational-practice/core'
import { reliedOnBirth } from '../check/relied-on-birth.ts'
import type { Genogram, Person } from '../schema/index.ts'
import type { Home } from './home.ts'
import { indexGenogram } from './index-genogram.ts'

/**
 * Why it cannot be told whether somebody lived somewhere on a day: the dates of the stay are too
 * vague, its beginning or its end is not recorded, they moved that day, or the day of their birth
 * or death does not tell whether they were alive.
 */
export type HomeDoubt = 'dates' | 'beginning' | 'end' | 'moved-that-day' | 'birth' | 'death'

/** Somebody in a household on a day. */
export interface Resident {
  readonly person: Id<'p'>
  readonly certainty: 'yes' | 'cannot-tell'
  /** Why it cannot be told; empty where it can. */
  readonly doubts: readonly HomeDoubt[]
  /** Present where it is recorded that they are there part of the time: which nights is not. */
  readonly partOfTheTime?: true
  /** Nights in a week, where recorded. */
  readonly nightsPerWeek?: number
  /** The stays that say so, and the placements in this household. */
  readonly because: readonly Id<'s' | 'pl'>[]
}

/** A household on a day; nobody in it where nobody is recorded as living there then. */
export interface HouseholdOnDay {
  readonly household: Id<'hh'>
  readonly residents: readonly Resident[]
}

/** Who lived where on a day. */
export interface HouseholdsFound {
  readonly asOf: PlainDate
  readonly households: readonly HouseholdOnDay[]
  /** People who may be in more than one household: shared care, a move, or two accounts. */
  readonly inSeveral: readonly {
    readonly person: Id<'p'>
    readonly households: readonly Id<'hh'>[]
  }[]
  /** People, alive then as far as is known, of whom no home on that day is recorded. */
  readonly withoutHome: readonly {
    readonly person: Id<'p'>
    /** Nothing at all, a home at another time, or a place but no household. */
    readonly recorded: 'nothing' | 'another-time' | 'a-place'
  }[]
}

type Stay = Home & { readonly id: Id<'s' | 'pl'> }

/** What keeps it from being told that somebody was alive on a day; undefined where they were not. */
const lifeDoubts = (person: Person, asOf: PlainDate): readonly HomeDoubt[] | undefined => {
  const born = reliedOnBirth(person)
  if (ageRangeAt(born, asOf) === 'not-born') return undefined
  const isBorn = born === undefined || ['before', 'same'].includes(comparePartialDates(born, asOf))
  const birth: readonly HomeDoubt[] = isBorn ? [] : ['birth']
  if (!person.death) return birth
  const died = comparePartialDates(person.death.on, asOf)
  if (died === 'before' || person.death.on === undefined) return undefined
  return died === 'after' ? birth : [...birth, 'death']
}

const isMoveDay = (stay: Stay, stays: readonly Stay[], asOf: PlainDate): boolean =>
  (stay.to === asOf &&
    stays.some((other) => other.household !== stay.household && other.from === asOf)) ||
  (stay.from === asOf &&
    stays.some((other) => other.household !== stay.household && other.to === asOf))

const isOpen = (gap: Gap | undefined): boolean => gap !== undefined && gap !== 'none'

const stayDoubts = (
  stay: Stay,
  stays: readonly Stay[],
  { madeOn }: Genogram,
  asOf: PlainDate,
): readonly HomeDoubt[] => {
  const isBeforeRecord = madeOn !== undefined && asOf < madeOn
  const doubts: readonly (HomeDoubt | false)[] = [
    isCurrent(stay, asOf) === 'cannot-tell' && 'dates',
    stay.from === undefined && (isBeforeRecord || isOpen(stay.gaps?.['from'])) && 'beginning',
    stay.to === undefined && isOpen(stay.gaps?.['to']) && 'end',
    isMoveDay(stay, stays, asOf) && 'moved-that-day',
  ]
  return doubts.filter((doubt) => doubt !== false)
}

const residentOf = (
  person: Id<'p'>,
  life: readonly HomeDoubt[],
  stays: readonly Stay[],
  doubtsOf: (stay: Stay) => readonly HomeDoubt[],
): Resident => {
  const each = stays.map(doubtsOf)
  // One stay that is certain is enough, whatever another says less exactly.
  const ofStays = each.some((doubts) => doubts.length === 0) ? [] : each.flat()
  const doubts = [...new Set([...life, ...ofStays])].toSorted()
  const nights = stays.find(({ nightsPerWeek }) => nightsPerWeek !== undefined)?.nightsPerWeek
  return {
    person,
    certainty: doubts.length === 0 ? 'yes' : 'cannot-tell',
    doubts,
    ...(stays.some(({ partOfTheTime }) => partOfTheTime) && { partOfTheTime: true }),
    ...(nights !== undefined && { nightsPerWeek: nights }),
    because: stays.map(({ id }) => id).toSorted(),
  }
}

/**
 * Who lived where on one night, as far as the record tells: by stays in households, and by
 * placements whose household is recorded. Whoever had died before that day or was not yet born is in
 * no household; on the day of a move, of a birth or of a death it cannot be told.
 *
 * A stay without a beginning counts as begun on the day the record was made (`madeOn`); of an
 * earlier day it cannot tell. Households are in order of id, and so are the people in each; pets
 * live somewhere too, and are never without a home here.
 */
export const findHouseholds = (
  genogram: Genogram,
  { asOf }: { readonly asOf: PlainDate },
): HouseholdsFound => {
  const index = indexGenogram(genogram)
  const homes = new Map<Id<'hh'>, Resident[]>(entries(genogram.households).map(([id]) => [id, []]))
  const inSeveral: HouseholdsFound['inSeveral'][number][] = []
  const withoutHome: HouseholdsFound['withoutHome'][number][] = []

  for (const [id, person] of index.people) {
    const life = lifeDoubts(person, asOf)
    if (!life) continue
    const all: readonly Stay[] = index
      .homesOf(id)
      .map(([home, item]) => ({ ...item, id: home }))
      .filter(({ household }) => homes.has(household))
    const there = all.filter((stay) => isCurrent(stay, asOf) !== 'no')
    const households = [...new Set(there.map(({ household }) => household))].toSorted()
    for (const household of households) {
      const stays = there.filter((stay) => stay.household === household)
      const doubtsOf = (stay: Stay): readonly HomeDoubt[] => stayDoubts(stay, there, genogram, asOf)
      homes.get(household)?.push(residentOf(id, life, stays, doubtsOf))
    }
    if (households.length > 1) inSeveral.push({ person: id, households })
    if (households.length > 0 || person.pet) continue
    const elsewhere = person.livesIn === undefined ? 'nothing' : 'a-place'
    withoutHome.push({ person: id, recorded: all.length > 0 ? 'another-time' : elsewhere })
  }
  return {
    asOf,
    households: [...homes].map(([household, residents]) => ({ household, residents })),
    inSeveral,
    withoutHome,
  }
}
