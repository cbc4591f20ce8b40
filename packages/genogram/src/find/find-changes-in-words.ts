import { prefixOf, type Id } from '@relational-practice/core'
import { listOf } from '@relational-practice/core/wording'
import { itemName } from './item-name.ts'
import type { Genogram } from '../schema/index.ts'
import { findChanges, type FieldChange, type ItemChange } from './find-changes.ts'

/** What a field is called; a field whose name says it already is not listed. */
const FIELD_WORDS: Readonly<Record<string, string>> = {
  accordingTo: 'who tells it so',
  about: 'what the words are about',
  aid: 'the communication aid',
  area: 'the area of health',
  arrangedBy: 'who arranged it',
  askedAs: 'the question asked',
  authority: 'whether the authority holds it',
  basis: 'the basis',
  between: 'the two people',
  birthOrder: 'the place among siblings',
  born: 'the date of birth',
  bornBasis: 'how the date of birth is known',
  bornIn: 'the place of birth',
  by: 'the person it comes from',
  carers: 'the carers',
  causeOfDeath: 'the cause of death',
  child: 'the child',
  disabled: 'whether disabled',
  disputedBy: 'who disputes it',
  due: 'the due date',
  eventOn: 'the day of the event that gives it',
  from: 'the beginning',
  fromPlace: 'the place left',
  gaps: 'what is known to be missing',
  gaveBirth: 'who gave birth',
  genderBasis: 'how the gender is known',
  genderInOwnWords: 'the gender in own words',
  harmed: 'the person harmed',
  indexPeople: 'whom it is about',
  intendedDays: 'how long it is meant to last',
  interpretation: 'what the writer makes of the words',
  interpreterNeeded: 'whether an interpreter is needed',
  jurisdiction: 'the law it was under',
  legalBasis: 'the legal basis',
  livedThroughAs: 'how children lived through it',
  livedThroughBy: 'the children who lived through it',
  livesIn: 'where they live',
  madeBy: 'who made it',
  madeOn: 'the day it was made',
  madeWith: 'who was there',
  nightsPerWeek: 'the nights in a week',
  of: 'the person called so',
  on: 'the date',
  order: 'the place among partnerships',
  otherNames: 'other names',
  otherParents: 'the other parents',
  partOfTheTime: 'whether it is part of the time',
  pet: 'whether a pet',
  present: 'who was there',
  presentOutside: 'who else was there',
  recordedBy: 'who wrote it down',
  recordedOn: 'the day it was written down',
  reasonRecorded: 'why it is recorded',
  responsibleThere: 'who takes responsibility there',
  saidOn: 'when it was said',
  seenOn: 'the day the evidence was seen',
  sexRecordedAtBirth: 'the sex recorded at birth',
  sharing: 'who may see it',
  speaker: 'whose words they are',
  speakerOutside: 'whose words they are',
  standing: 'whether it is agreed',
  status: 'whether it is alleged, admitted, found or disputed',
  to: 'the end',
  toPlace: 'the place gone to',
  towards: 'whom it goes to',
  what: 'what it is',
  word: 'the word',
  words: 'the words',
  zygosity: 'whether the twins are identical',
}

const fieldWords = (field: string): string =>
  FIELD_WORDS[field] ?? `the ${field.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`)}`

const HOW: Readonly<Record<FieldChange['how'], string>> = {
  written: 'written down',
  'taken-off': 'taken off',
  changed: 'changed',
}

/** "changed: the date of birth and the note; taken off: the end". */
const fieldsInWords = (fields: readonly FieldChange[]): string =>
  (['written', 'changed', 'taken-off'] as const)
    .flatMap((how) => {
      const names = fields.filter((each) => each.how === how).map(({ field }) => fieldWords(field))
      return names.length > 0 ? [`${HOW[how]}: ${listOf([...new Set(names)])}`] : []
    })
    .join('; ')

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

const nameIn = (first: Genogram, second: Genogram, id: Id): string => {
  const acceptance = prefixOf(id) === 'q' ? 'a finding that was looked at and left' : undefined
  return itemName(first, id) ?? itemName(second, id) ?? acceptance ?? id
}

const itemInWords = (before: Genogram, after: Genogram, change: ItemChange): string => {
  const { id, how, fields } = change
  if (how === 'removed') return `Removed: ${nameIn(before, after, id)}.`
  const name = nameIn(after, before, id)
  return how === 'added' ? `Added: ${name}.` : `${capital(name)}: ${fieldsInWords(fields)}.`
}

/**
 * What changed between two states of one genogram, one line for each thing, in plain English: what
 * was added and removed by what it is, and which fields were written, changed or taken off. It names
 * people and households, and tells no other value, old or new.
 *
 * For the worker’s screen. For a reader, give the records of two Views of theirs.
 *
 * @returns the lines; one that says so where nothing changed or where these are two records
 */
export const changesInWords = (before: Genogram, after: Genogram): readonly string[] => {
  const changes = findChanges(before, after)
  if (!changes.comparable) return ['These are two different records. They are not compared.']
  const record = changes.record.length > 0 ? [`The record: ${fieldsInWords(changes.record)}.`] : []
  const items = changes.items.map((change) => itemInWords(before, after, change))
  const lines = [...record, ...items]
  return lines.length > 0 ? lines : ['Nothing changed.']
}
