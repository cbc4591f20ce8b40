import { formatAge, formatPartialDate, type Answer, type Id } from '@relational-practice/core'
import { onDate, table, type Block } from '@relational-practice/core/wording'
import type { Telling } from '../describe/telling.ts'
import { ageOf, hasDiedBy } from '../find/life.ts'
import { livesAt } from '../find/lives-at.ts'
import type { Person } from '../schema/index.ts'

const GENDER = {
  woman: 'woman',
  man: 'man',
  'non-binary': 'non-binary',
  'in-own-words': '',
} as const

const genderCell = ({ pet, species, gender, genderInOwnWords }: Person): string => {
  if (pet) return species ?? 'pet'
  return genderInOwnWords ?? (gender ? GENDER[gender] : '')
}

const ageCell = (person: Person, asOf: string): string => {
  const age = ageOf(person, asOf)
  if (age === 'not-born') return 'not yet born'
  const years = age.min === undefined && age.max === undefined ? '' : formatAge(age)
  if (!hasDiedBy(person, asOf)) return years
  const on = person.death?.on
  const died = on ? `died ${onDate(on)}` : 'died'
  return years ? `${died}, aged ${years}` : died
}

const livesCell = ({ genogram, index, asOf }: Telling, id: Id<'p'>): string => {
  const homesWhere = (lives: Answer): string[] =>
    index
      .homesOf(id)
      .filter(([, home]) => livesAt(index, home, asOf) === lives)
      .flatMap(([, { household }]) => genogram.households?.[household]?.name ?? [])
  const certain = homesWhere('yes')
  const perhaps = homesWhere('cannot-tell').filter((home) => !certain.includes(home))
  return [...new Set([...certain, ...perhaps.map((home) => `perhaps ${home}`)])].join(', ')
}

/** Everyone a reader may see, a row each. A cell is empty where nothing is written. */
export const peopleTable = (telling: Telling): Block => {
  const rows = telling.index.people.map(([id, person]) => [
    telling.label(id),
    person.born ? formatPartialDate(person.born) : '',
    ageCell(person, telling.asOf),
    genderCell(person),
    livesCell(telling, id),
  ])
  return table([['Name', 'Born', 'Age', 'Gender', 'Lives at'], ...rows])
}
