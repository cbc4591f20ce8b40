import type { Id } from '@relational-practice/core'
import { listOf, sentences } from '@relational-practice/core/wording'
import type { Person } from '../schema/index.ts'
import { BORN_BASIS, describeLife } from './describe-life.ts'
import type { Telling } from './telling.ts'

const GENDER_BASIS = {
  said: undefined,
  recorded: 'The gender is as recorded, not as the person said',
  inferred: 'The gender was inferred: nobody has asked',
} as const

const details = (name: string, person: Person): (string | undefined)[] => [
  person.genderInOwnWords && `Gender in own words: “${person.genderInOwnWords}”`,
  person.gender && person.genderBasis && GENDER_BASIS[person.genderBasis],
  person.sexRecordedAtBirth && `Sex recorded at birth: ${person.sexRecordedAtBirth}`,
  person.bornBasis && BORN_BASIS[person.bornBasis],
  person.fullName && `Full name: ${person.fullName}`,
  person.otherNames && `Other names: ${listOf(person.otherNames)}`,
  person.birthOrder === undefined
    ? undefined
    : `Place among brothers and sisters, from the oldest: ${person.birthOrder}`,
  person.livesIn && `Lives in ${person.livesIn}`,
  person.occupation && `Occupation: ${person.occupation}`,
  person.languages && `Languages: ${listOf(person.languages)}`,
  person.interpreterNeeded ? `${name} needs an interpreter` : undefined,
  person.cultures && `Culture: ${listOf(person.cultures)}`,
  person.disabled ? `${name} is disabled, as the Children Act 1989 means it` : undefined,
  person.note,
]

/** All that is written of a person by themselves, in short sentences. */
export const describePerson = (telling: Telling, id: Id<'p'>, person: Person): string => {
  const name = telling.name(id)
  return sentences(...describeLife(telling, id, person), ...details(name, person))
}
