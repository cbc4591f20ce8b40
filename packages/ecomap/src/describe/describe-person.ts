import { ageRangeAt, formatAge, type Id } from '@relational-practice/core'
import { sentences } from '@relational-practice/core/wording'
import type { Person } from '../schema/index.ts'
import type { Telling } from './telling.ts'

const EDUCATION: Readonly<Record<NonNullable<Person['education']>, string>> = {
  nursery: 'goes to nursery',
  school: 'goes to school',
  college: 'goes to college',
  'home-educated': 'is educated at home',
  'awaiting-a-place': 'is waiting for a school place',
  excluded: 'is excluded from school',
  'not-yet-of-age': 'is not yet of school age',
  'left-school': 'has left school',
}

const OWN_MAP: Readonly<Record<NonNullable<Person['ownMap']>, string>> = {
  made: 'has made a map of their own',
  declined: 'did not want to make a map of their own',
  'another-way': 'was heard in another way than a map of their own',
}

const ageWords = ({ born }: Person, asOf: string): string | undefined => {
  const age = ageRangeAt(born, asOf)
  if (age === 'not-born') return undefined
  return age.min === undefined && age.max === undefined ? undefined : `aged ${formatAge(age)}`
}

/** Somebody of the household or of the record: name, age, where they learn, and their own map. */
export const describePerson = (telling: Telling, id: Id<'p'>, person: Person): string => {
  const name = telling.name(id)
  const { pet, species, education, ownMap, ownMapNote, note } = person
  const kind = pet ? (species ?? 'a pet') : ageWords(person, telling.asOf)
  return sentences(
    kind ? `${name}, ${kind}` : name,
    education && `${name} ${EDUCATION[education]}`,
    ownMap && `${name} ${OWN_MAP[ownMap]}`,
    ownMapNote,
    note,
  )
}
