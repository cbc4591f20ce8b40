import { isCurrent, partialDateBounds, type Id, type PlainDate } from '@relational-practice/core'
import { stands } from './birth-links.ts'
import { isTreatedAsUnder } from '../check/treated-as-under.ts'
import type { Genogram, Person } from '../schema/index.ts'
import { findHouseholds } from './find-households.ts'
import type { GenogramIndex } from './index-genogram.ts'
import { hasDiedBy } from './life.ts'
import { fromGaps, type Unknown, type UnknownState, type UnknownTopic } from './unknown.ts'

const isVague = (date: string | undefined): boolean => {
  if (date === undefined) return false
  const { earliest, latest } = partialDateBounds(date)
  return earliest === undefined || latest === undefined || date.endsWith('~')
}

const PARENTS: readonly string[] = ['birth', 'legal', 'adoptive']

const ofParents = (
  genogram: Genogram,
  index: GenogramIndex,
  id: Id<'p'>,
  { gaps }: Person,
): readonly Unknown[] => {
  const links = index
    .parentLinksOf(id)
    .map(([, link]) => link)
    .filter((link) => PARENTS.includes(link.kind) && stands(link))
  const contested = links.filter(({ standing }) => standing === 'contested')
  const parents = new Set(links.map(({ parent }) => parent))
  const isAsked = gaps?.parents !== undefined
  const about: readonly (Unknown | false)[] = [
    contested.length > 0 && {
      what: 'person/parentage',
      state: 'contested',
      people: [id, ...new Set(contested.map(({ parent }) => parent).toSorted())],
    },
    !isAsked &&
      parents.size === 1 && { what: 'person/second-parent', state: 'not-recorded', people: [id] },
    !isAsked &&
      parents.size === 0 &&
      genogram.indexPeople?.includes(id) === true && {
        what: 'person/parents',
        state: 'not-recorded',
        people: [id],
      },
  ]
  return about.filter((unknown) => unknown !== false)
}

const ofPerson = (
  index: GenogramIndex,
  id: Id<'p'>,
  person: Person,
  isChild: boolean,
  asOf: PlainDate,
): readonly Unknown[] => {
  const { name, born, bornBasis, death, gender, genderBasis, gaps } = person
  const isAlive = !hasDiedBy(person, asOf)
  const isDoubted = bornBasis === 'claimed' || bornBasis === 'assigned'
  const hasHolder = index
    .responsibilitiesFor(id)
    .some(([, held]) => (held.holder ?? held.authority) && isCurrent(held, asOf) !== 'no')
  const states: readonly (readonly [UnknownTopic, UnknownState | false])[] = [
    ['person/name', name === undefined && gaps?.name === undefined && 'not-recorded'],
    ['person/born', born === undefined && isAlive && gaps?.born === undefined && 'not-recorded'],
    ['person/born', (isVague(born) || (born !== undefined && isDoubted)) && 'cannot-tell'],
    ['person/death', death !== undefined && death.on === undefined && 'not-recorded'],
    ['person/death', isVague(death?.on) && 'cannot-tell'],
    ['person/gender-basis', gender !== undefined && !genderBasis && 'not-recorded'],
    ['person/gender-basis', gender !== undefined && genderBasis === 'inferred' && 'inferred'],
    ['person/responsibility', isChild && !hasHolder && 'not-recorded'],
  ]
  return states.flatMap(([what, state]) => (state ? [{ what, state, people: [id] }] : []))
}

/** The question marks about each person, pets left aside. */
export const unknownsOfPeople = (
  genogram: Genogram,
  index: GenogramIndex,
  asOf: PlainDate,
): readonly Unknown[] => {
  const withoutHome = new Set(
    findHouseholds(genogram, { asOf })
      .withoutHome.filter(({ recorded }) => recorded !== 'a-place')
      .map(({ person }) => person),
  )
  return index.people
    .filter(([, { pet }]) => !pet)
    .flatMap(([id, person]): readonly Unknown[] => {
      const isIndex = genogram.indexPeople?.includes(id) === true
      const isChild = isTreatedAsUnder(person, 18, asOf)
      const needsHome = (isIndex || isChild) && withoutHome.has(id)
      return [
        ...fromGaps('person', {
          people: [id],
          fields: person,
          gaps: person.gaps,
        }),
        ...ofPerson(index, id, person, isChild, asOf),
        ...ofParents(genogram, index, id, person),
        ...(needsHome
          ? [{ what: 'person/home', state: 'not-recorded', people: [id] } as const]
          : []),
      ]
    })
}
