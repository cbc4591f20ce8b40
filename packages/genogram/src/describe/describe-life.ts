import { formatAge, type Id } from '@relational-practice/core'
import { phrase, onDate } from '@relational-practice/core/wording'
import { ageOf, hasDiedBy } from '../find/life.ts'
import type { Person } from '../schema/index.ts'
import { genderNoun } from './gender-noun.ts'
import type { Telling } from './telling.ts'

type Age = Exclude<ReturnType<typeof ageOf>, 'not-born'>

const isKnown = ({ min, max }: Age): boolean => min !== undefined || max !== undefined

const whatSomebodyIs = (person: Person, age: Age): string | undefined => {
  const noun = person.pet ? (person.species ?? 'pet') : genderNoun(person, age)
  if (noun) return /^[aeiou]/i.test(noun) ? `an ${noun}` : `a ${noun}`
  return person.gender === 'non-binary' ? 'non-binary' : undefined
}

const bornPhrase = ({ born, bornIn }: Person): string | undefined =>
  born || bornIn ? phrase('born', born && onDate(born), bornIn && `in ${bornIn}`) : undefined

const listFacts = (...facts: readonly (string | undefined)[]): string =>
  facts.filter((fact) => fact !== undefined).join(', ')

const livingSentences = (name: string, person: Person, age: Age): string[] => {
  const facts = listFacts(
    whatSomebodyIs(person, age),
    isKnown(age) ? `aged ${formatAge(age)}` : undefined,
    bornPhrase(person),
  )
  return [facts ? `${name} is ${facts}` : name]
}

const diedSentences = (name: string, person: Person, age: Age): string[] => {
  const was = listFacts(whatSomebodyIs(person, age), bornPhrase(person))
  const { on, place } = person.death ?? {}
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
export const describeLife = ({ name, asOf }: Telling, id: Id<'p'>, person: Person): string[] => {
  const age = ageOf(person, asOf)
  if (age === 'not-born') {
    const born = bornPhrase(person)
    return [`On this day ${name(id)} was not yet born`, ...(born ? [`${name(id)}: ${born}`] : [])]
  }
  const tell = hasDiedBy(person, asOf) ? diedSentences : livingSentences
  return tell(name(id), person, age)
}
