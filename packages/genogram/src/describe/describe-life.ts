import { formatAge, type Id } from '@relational-practice/core'
import { phrase, onDate } from '@relational-practice/core/wording'
import { ageOf, hasDiedBy } from '../find/life.ts'
import type { Person } from '../schema/index.ts'
import { genderNoun } from './gender-noun.ts'
import type { Telling } from './telling.ts'

/** By what a date of birth is known. */
export const BORN_BASIS = {
  document: 'The date of birth is from a document',
  family: 'The date of birth is as the family gives it',
  claimed: 'The date of birth is as the person gives it',
  assessed: 'The date of birth comes from an age assessment',
  assigned: 'The date of birth was assigned by an official, because none was known',
} as const

type Age = Exclude<ReturnType<typeof ageOf>, 'not-born'>

const isKnown = ({ min, max }: Age): boolean => min !== undefined || max !== undefined

const whatSomebodyIs = (person: Person, age: Age): string | undefined => {
  const noun = person.pet ? (person.species ?? 'pet') : genderNoun(person, age)
  if (noun) return /^[aeiou]/i.test(noun) ? `an ${noun}` : `a ${noun}`
  return person.gender === 'non-binary' ? 'non-binary' : undefined
}

/** Whether dates of birth and death are told, and not ages alone. */
type Dated = boolean

const bornPhrase = ({ born, bornIn }: Person, dated: Dated): string | undefined =>
  dated && (born || bornIn)
    ? phrase('born', born && onDate(born), bornIn && `in ${bornIn}`)
    : undefined

const listFacts = (...facts: readonly (string | undefined)[]): string =>
  facts.filter((fact) => fact !== undefined).join(', ')

const livingSentences = (name: string, person: Person, age: Age, dated: Dated): string[] => {
  const facts = listFacts(
    whatSomebodyIs(person, age),
    isKnown(age) ? `aged ${formatAge(age)}` : undefined,
    bornPhrase(person, dated),
  )
  return [facts ? `${name} is ${facts}` : name]
}

const diedSentences = (name: string, person: Person, age: Age, dated: Dated): string[] => {
  const was = listFacts(whatSomebodyIs(person, age), bornPhrase(person, dated))
  const { on, place } = dated ? (person.death ?? {}) : {}
  const died = on || place ? phrase('died', on && onDate(on), place && `in ${place}`) : 'has died'
  return [
    ...(was ? [`${name} was ${was}`] : []),
    `${name} ${listFacts(died, isKnown(age) ? `aged ${formatAge(age)}` : undefined)}`,
    ...(person.causeOfDeath ? [`Cause of death: ${person.causeOfDeath}`] : []),
  ]
}

/**
 * Who somebody is, how old they are or were, and whether they have died: one or two short sentences
 * that begin with their name, or that name alone.
 */
export const describeLife = (
  { name, asOf, showing }: Telling,
  id: Id<'p'>,
  person: Person,
): string[] => {
  const dated = showing.life !== 'ages'
  const age = ageOf(person, asOf)
  if (age === 'not-born') {
    const born = bornPhrase(person, dated)
    return [`On this day ${name(id)} was not yet born`, ...(born ? [`${name(id)}: ${born}`] : [])]
  }
  const tell = hasDiedBy(person, asOf) ? diedSentences : livingSentences
  return tell(name(id), person, age, dated)
}
