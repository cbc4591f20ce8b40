import type { Person } from '../schema/index.ts'
import { childOf, childrenOf, type GedcomNode } from './gedcom-node.ts'
import type { GedcomReading } from './gedcom-reading.ts'
import { lifeFromIndi } from './life-from-indi.ts'
import { namesFromIndi } from './names-from-indi.ts'
import { takeSharing } from './take-sharing.ts'
import { noteOf, takeLine, takeNotes } from './take-text.ts'

/** `SEX` is what was recorded at birth. What is not known, or not recorded, is not a fact. */
const SEXES: ReadonlyMap<string, NonNullable<Person['sexRecordedAtBirth']>> = new Map([
  ['M', 'male'],
  ['F', 'female'],
  ['X', 'other'],
])

const LANGUAGE_LENGTH = 60

const sexFromIndi = (
  reading: GedcomReading,
  indi: GedcomNode,
): Pick<Person, 'sexRecordedAtBirth'> => {
  const [first, ...others] = childrenOf(indi, 'SEX')
  others.forEach((other) => reading.report.about(other, 'only-first-taken'))
  const value = first?.value.trim().toUpperCase() ?? ''
  const sex = SEXES.get(value)
  if (first && sex) reading.take(first)
  else if (first && value !== 'U' && value !== 'N') reading.report.about(first, 'value-not-known')
  return sex ? { sexRecordedAtBirth: sex } : {}
}

const occupationFromIndi = (
  reading: GedcomReading,
  indi: GedcomNode,
): Pick<Person, 'occupation'> => {
  const [first, ...others] = childrenOf(indi, 'OCCU').filter(({ value }) => value.trim() !== '')
  others.forEach((other) => reading.report.about(other, 'only-first-taken'))
  const occupation = takeLine(reading, first)
  return occupation === undefined ? {} : { occupation }
}

/** `LANG`, as some programs have it, or the `FACT` of version 7 that says it is one. */
const isLanguage = (node: GedcomNode): boolean =>
  node.tag === 'LANG' ||
  (node.tag === 'FACT' && childOf(node, 'TYPE')?.value.trim().toLowerCase() === 'language')

const languagesFromIndi = (reading: GedcomReading, indi: GedcomNode): Pick<Person, 'languages'> => {
  const languages = indi.children.filter(isLanguage).flatMap((node) => {
    const type = childOf(node, 'TYPE')
    const language = takeLine(reading, node, LANGUAGE_LENGTH)
    if (type && language !== undefined) reading.take(type)
    return language ?? []
  })
  return languages.length === 0 ? {} : { languages: [...new Set(languages)] }
}

/** Where somebody lives: a `RESI` of `writeGedcom`; one of another program may be of any time. */
const homeFromIndi = (reading: GedcomReading, indi: GedcomNode): Pick<Person, 'livesIn'> => {
  if (reading.ownRecords('_RP_GENOGRAM').length === 0) return {}
  const [resi] = childrenOf(indi, 'RESI')
  const livesIn = resi && takeLine(reading, childOf(resi, 'PLAC'))
  if (resi && livesIn !== undefined) reading.take(resi)
  return livesIn === undefined ? {} : { livesIn }
}

/**
 * Makes a person of an `INDI` record. Lived gender is never set: neither `SEX` nor a name nor a
 * place in a family tells it. A restriction on any part keeps the whole person back, since a person
 * is shown as a whole or not at all.
 */
export const personFromIndi = (reading: GedcomReading, indi: GedcomNode): Person => {
  reading.take(indi)
  const life = lifeFromIndi(reading, indi)
  const person: Person = {
    ...namesFromIndi(reading, indi),
    ...sexFromIndi(reading, indi),
    ...life.fields,
    ...occupationFromIndi(reading, indi),
    ...homeFromIndi(reading, indi),
    ...languagesFromIndi(reading, indi),
    ...noteOf(reading, indi, [...takeNotes(reading, indi), ...life.paragraphs]),
  }
  const sharing = takeSharing(reading, [indi, ...indi.children.filter(reading.isTaken)])
  return { ...person, ...sharing }
}
