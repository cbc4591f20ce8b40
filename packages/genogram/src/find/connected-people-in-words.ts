import { entries, type Id, type PlainDate, type View } from '@relational-practice/core'
import { listOf, sentences } from '@relational-practice/core/wording'
import { describeBond } from '../describe/describe-bond.ts'
import { describeHarm } from '../describe/describe-harm.ts'
import { startTellingAll, type Telling } from '../describe/telling.ts'
import type { Genogram } from '../schema/index.ts'
import { findConnectedPeople, type ConnectedPerson } from './find-connected-people.ts'
import { kinshipInWords, type KinshipRoute } from './kinship/index.ts'

/** What stands under every list of people around a child. */
export const CONNECTED_PEOPLE_NOTE =
  'In no order of merit. Whether somebody can, would or may care is not in a record, nor what the child wishes: ask.'

const NOT_KNOWN: Readonly<Record<ConnectedPerson['notKnown'][number], string>> = {
  age: 'age',
  bond: 'how close they are',
  distance: 'how far away they live',
  home: 'where they live',
  name: 'name',
}

const SECTION_105 = {
  yes: 'Among the relatives whom the Children Act 1989, section 105(1), lists',
  no: 'Not among the relatives whom the Children Act 1989, section 105(1), lists',
  'cannot-tell':
    'Whether they are among the relatives whom the Children Act 1989, section 105(1), lists, cannot be told',
} as const

const relationWords = (
  { genogram }: Telling,
  child: Id<'p'>,
  { person, relations, callings }: ConnectedPerson,
): string => {
  const say = (routes: readonly KinshipRoute[]): string =>
    kinshipInWords({ from: child, to: person, view: 'legal', routes, called: [] })
  const legal = say(relations.legal)
  const called = callings.flatMap((id) => genogram.callings?.[id]?.word ?? [])
  const birth = relations.legal.length > 0 ? '' : say(relations.birth)
  const words = [legal, birth && `by birth: ${birth}`].filter(Boolean).join('; ')
  const own = called.map((word) => `“${word}”`).join(', ')
  return [words || 'no relation recorded', own && `called ${own}`].filter(Boolean).join(', ')
}

const personWords = (telling: Telling, child: Id<'p'>, found: ConnectedPerson): string => {
  const { genogram, name, names } = telling
  const { person, livesWithChild, bonds, harms, cared, notKnown } = found
  const homes = found.households.flatMap((id) => genogram.households?.[id]?.name ?? [])
  const bondOf = new Map(entries(genogram.bonds))
  const harmOf = new Map(entries(genogram.harms))
  return sentences(
    `${name(person)} is to ${name(child)}: ${relationWords(telling, child, found)}`,
    SECTION_105[found.section105Relative],
    livesWithChild === 'yes' && `${names([person, child])} live together`,
    livesWithChild === 'cannot-tell' && `${names([person, child])} may live together`,
    homes.length > 0 && `Lives at ${listOf(homes)}`,
    cared.length > 0 && `${name(person)} cares or cared for ${name(child)}`,
    ...bonds.flatMap(({ id }) => {
      const bond = bondOf.get(id)
      return bond ? [describeBond(telling, bond)] : []
    }),
    ...harms.flatMap(({ id }) => {
      const harm = harmOf.get(id)
      return harm ? [describeHarm(telling, harm)] : []
    }),
    notKnown.length > 0 && `Not known: ${listOf(notKnown.map((what) => NOT_KNOWN[what]))}`,
  )
}

/**
 * Who might care for a child or be there for them, a paragraph for each in the order of
 * `findConnectedPeople`: what they are to the child, closeness, home, harm as it is recorded, and what
 * is not known; then that it is no ranking. Nothing where there is nobody.
 *
 * For the worker: what a reader may not see would look like something that is not known, so a
 * reader's view gives nothing.
 */
export const connectedPeopleInWords = (
  view: View<Genogram>,
  child: Id<'p'>,
  { asOf }: { readonly asOf: PlainDate },
): readonly string[] => {
  if (view.reader !== 'worker') return []
  const telling = startTellingAll(view, asOf)
  const found = findConnectedPeople(view.record, child, { asOf })
  const paragraphs = found.map((each) => personWords(telling, child, each))
  return paragraphs.length > 0 ? [...paragraphs, CONNECTED_PEOPLE_NOTE] : []
}
