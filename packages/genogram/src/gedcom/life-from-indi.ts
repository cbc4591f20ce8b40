import type { PartialDate } from '@relational-practice/core'
import type { Person } from '../schema/index.ts'
import { dateFromGedcom } from './date-from-gedcom.ts'
import { childOf, childrenOf, type GedcomNode } from './gedcom-node.ts'
import type { GedcomReading } from './gedcom-reading.ts'
import { hasHappened, takeDate, takeEvent, takeFirstEvent } from './take-event.ts'
import { takeLine, takeNotes } from './take-text.ts'

/** Fields of a person, and paragraphs for the note. */
export interface TakenLife {
  readonly fields: Pick<Person, 'born' | 'bornIn' | 'death' | 'causeOfDeath' | 'gaps'>
  readonly paragraphs: readonly string[]
}

const labelled = (label: string, paragraphs: readonly string[]): readonly string[] =>
  paragraphs.map((paragraph) => `${label}: ${paragraph}`)

/** The latest day that an event may mean, as it is written: `2009` of `2008/2009`. */
const latestOf = (reading: GedcomReading, event: GedcomNode): PartialDate | undefined => {
  const { date } = dateFromGedcom(childOf(event, 'DATE')?.value ?? '', reading.isSeven)
  const end = date?.split('/').at(-1)
  return end === '..' ? undefined : end
}

/** Born on or before the day of christening or baptism, where no date of birth is given. */
const bornByNaming = (reading: GedcomReading, indi: GedcomNode): PartialDate | undefined => {
  for (const naming of [...childrenOf(indi, 'CHR'), ...childrenOf(indi, 'BAPM')]) {
    const latest = latestOf(reading, naming)
    if (latest === undefined) continue
    reading.take(naming)
    takeDate(reading, naming)
    reading.report.about(naming, 'birth-from-christening')
    return `../${latest}`
  }
  return undefined
}

const birthFromIndi = (reading: GedcomReading, indi: GedcomNode): TakenLife => {
  const event = takeFirstEvent(reading, indi, 'BIRT', 'FAMC')
  const birth = event && takeEvent(reading, event)
  const born = birth?.on ?? bornByNaming(reading, indi)
  const notes = event ? takeNotes(reading, event) : []
  return {
    fields: {
      ...(born !== undefined && { born }),
      ...(birth?.place !== undefined && { bornIn: birth.place }),
    },
    paragraphs: labelled('Birth', [...(birth?.remarks ?? []), ...notes]),
  }
}

/** `1 NO DEAT` of version 7: the death did not happen, and not only in a period. */
const isSaidToLive = (reading: GedcomReading, indi: GedcomNode): boolean => {
  const denial = childrenOf(indi, 'NO').find(
    (node) => node.value.trim() === 'DEAT' && !childOf(node, 'DATE'),
  )
  if (denial) reading.take(denial)
  return denial !== undefined
}

/** Where the file says that the child was born dead: 5.5.1 as an age, 7.0 as a type, 7.1 as a kind. */
const stillbirthIn = (indi: GedcomNode): GedcomNode | undefined => {
  const ages = childrenOf(indi, 'DEAT').flatMap((death) => childrenOf(death, 'AGE'))
  const types = childrenOf(indi, 'BIRT').flatMap((birth) => birth.children)
  return [...ages, ...types].find(
    ({ tag, value }) =>
      ['AGE', 'TYPE', 'KIND'].includes(tag) &&
      /^(?:still-?born|still-?birth|born_dead)$/i.test(value.trim()),
  )
}

/** What else shows that somebody has died, where no death is told of. */
const otherSignOfDeath = (reading: GedcomReading, indi: GedcomNode): boolean => {
  const remains = [...childrenOf(indi, 'BURI'), ...childrenOf(indi, 'CREM')]
  const laidToRest = remains.find((node) => hasHappened(node))
  if (laidToRest) reading.report.about(laidToRest, 'death-from-burial')
  return laidToRest !== undefined || stillbirthIn(indi) !== undefined
}

const withoutDeath = (reading: GedcomReading, indi: GedcomNode): TakenLife['fields'] => {
  if (otherSignOfDeath(reading, indi)) return { death: {} }
  if (isSaidToLive(reading, indi)) return { gaps: { death: 'none' } }
  // A death of which nothing is said: somebody asked, and it is not known.
  const isOpen = childrenOf(indi, 'DEAT').some(({ value }) => value.trim() === '')
  return isOpen ? { gaps: { death: 'not-known' } } : {}
}

const deathFromIndi = (reading: GedcomReading, indi: GedcomNode): TakenLife => {
  const stillbirth = stillbirthIn(indi)
  if (stillbirth) reading.report.about(stillbirth, 'stillborn')
  const event = takeFirstEvent(reading, indi, 'DEAT', 'CAUS', 'AGE')
  if (!event) return { fields: withoutDeath(reading, indi), paragraphs: [] }
  const { on, place, remarks } = takeEvent(reading, event)
  const cause = takeLine(reading, childOf(event, 'CAUS'))
  return {
    fields: {
      death: { ...(on !== undefined && { on }), ...(place !== undefined && { place }) },
      ...(cause !== undefined && { causeOfDeath: cause }),
    },
    paragraphs: labelled('Death', [...remarks, ...takeNotes(reading, event)]),
  }
}

/** Birth and death of a person. */
export const lifeFromIndi = (reading: GedcomReading, indi: GedcomNode): TakenLife => {
  const birth = birthFromIndi(reading, indi)
  const death = deathFromIndi(reading, indi)
  return {
    fields: { ...birth.fields, ...death.fields },
    paragraphs: [...birth.paragraphs, ...death.paragraphs],
  }
}
