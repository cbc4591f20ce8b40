import { viewFor } from '@relational-practice/core'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { genogramRecord, type Genogram } from '../../schema/index.ts'
import { parseGenogram } from '../../schema/parse-genogram.ts'
import { readGedcom } from '../read-gedcom.ts'
import { describeGedcomLoss } from './gedcom-loss.ts'
import { readAgain } from './same-family.test-kit.ts'
import { writeGedcom } from './write-gedcom.ts'

const genogram = (fields: Partial<Genogram>): Genogram => ({
  kind: 'genogram',
  schemaVersion: 1,
  id: 'r-1',
  ...fields,
})

/** The lines of one record, without its first. */
const record = (text: string, first: string): readonly string[] => {
  const lines = text.split('\n')
  const start = lines.indexOf(first)
  const end = lines.findIndex((line, place) => place > start && line.startsWith('0 '))
  return start < 0 ? [] : lines.slice(start + 1, end)
}

const couple = { 'p-1': { name: 'Ruth Vale' }, 'p-2': { name: 'Dean Vale' } } as const

describe('people', () => {
  const { text, losses } = writeGedcom(
    genogram({
      people: {
        'p-ada': {
          name: 'Ada Marsh',
          fullName: 'Adaeze Marsh',
          otherNames: ['Ada Bell'],
          gender: 'woman',
          sexRecordedAtBirth: 'male',
          born: '1980-03-04',
          bornIn: 'Enugu',
          death: {},
          causeOfDeath: 'not said',
          languages: ['Igbo'],
          note: '@ home\nsecond line',
          sharing: { withheldFrom: ['p-2'] },
        },
      },
    }),
  )

  it('have names, sex recorded at birth, life and note in standard tags, gender in one of its own', () => {
    expect(record(text, '0 @I1@ INDI')).toEqual([
      '1 RESN CONFIDENTIAL',
      '1 NAME Adaeze Marsh',
      '2 NICK Ada Marsh',
      '1 NAME Ada Bell',
      '2 TYPE AKA',
      '1 SEX M',
      '1 BIRT',
      '2 DATE 4 MAR 1980',
      '2 PLAC Enugu',
      '1 DEAT Y',
      '2 CAUS not said',
      '1 FACT Igbo',
      '2 TYPE Language',
      '1 NOTE @@ home',
      '2 CONT second line',
      '1 REFN p-ada',
      '2 TYPE genogram id',
      '1 _GENDER woman',
    ])
    expect(text).toContain(
      '\n2 TAG _GENDER tag:relational-practice,2026:genogram/v1/field/gender\n',
    )
  })

  it('come with what is lost, in ids and names of fields', () => {
    expect(losses.filter(({ about }) => about.includes('p-ada'))).toEqual([
      { code: 'in-extension', about: ['p-ada'], fields: ['gender'] },
      { code: 'sharing-as-confidential', about: ['p-ada'], fields: ['sharing'] },
    ])
    expect(losses.map(describeGedcomLoss).join('\n')).not.toMatch(/Marsh|Enugu|Igbo/)
    expect(describeGedcomLoss({ code: 'surnames-not-told', about: [], fields: [] })).toMatch(
      /^A genogram does not say/,
    )
  })

  it('are not given a sex by their gender', () => {
    const { text: other } = writeGedcom(genogram({ people: { 'p-1': { gender: 'man' } } }))
    expect(other).not.toContain('SEX')
  })
})

describe('families', () => {
  it('of a couple hold what happened, and a religious ceremony is no marriage', () => {
    const { text } = writeGedcom(
      genogram({
        people: couple,
        partnerships: { 'u-1': { partners: ['p-1', 'p-2'], kind: 'religious-only' } },
        partnershipEvents: {
          'e-1': { partnership: 'u-1', kind: 'religious-ceremony', on: '2001-05' },
          'e-2': { partnership: 'u-1', kind: 'separated' },
        },
      }),
    )
    expect(record(text, '0 @F1@ FAM')).toEqual([
      '1 HUSB @I1@',
      '1 WIFE @I2@',
      '1 EVEN',
      '2 TYPE religious ceremony',
      '2 DATE MAY 2001',
      '1 EVEN Y',
      '2 TYPE separated',
    ])
  })

  it('tell a kind that no event tells by an event without a date, and say so', () => {
    const { text, losses } = writeGedcom(
      genogram({
        people: couple,
        partnerships: { 'u-1': { partners: ['p-1', 'p-2'], kind: 'married' } },
      }),
    )
    expect(record(text, '0 @F1@ FAM')).toContain('1 MARR Y')
    expect(losses).toContainEqual({ code: 'kind-as-event', about: ['u-1'], fields: ['kind'] })
  })

  it('keep contested fathers apart, and choose none', () => {
    const { text } = writeGedcom(
      genogram({
        people: { ...couple, 'p-3': { name: 'Jo' }, 'p-4': { name: 'Kit' } },
        partnerships: { 'u-1': { partners: ['p-1', 'p-2'] } },
        parentLinks: {
          'l-1': { child: 'p-4', parent: 'p-1', kind: 'birth' },
          'l-2': { child: 'p-4', parent: 'p-2', kind: 'birth', standing: 'contested' },
          'l-3': { child: 'p-4', parent: 'p-3', kind: 'birth', standing: 'contested' },
        },
      }),
    )
    expect(record(text, '0 @F1@ FAM')).toEqual(['1 HUSB @I1@', '1 WIFE @I2@'])
    expect(record(text, '0 @I4@ INDI').filter((line) => /FAMC|STAT/.test(line))).toEqual([
      '1 FAMC @F2@',
      '1 FAMC @F3@',
      '2 STAT CHALLENGED',
      '1 FAMC @F4@',
      '2 STAT CHALLENGED',
    ])
  })

  it('mark a link that is withheld in a family of its own', () => {
    const { text } = writeGedcom(
      genogram({
        people: { ...couple, 'p-3': { name: 'Kit' } },
        partnerships: { 'u-1': { partners: ['p-1', 'p-2'] } },
        parentLinks: {
          'l-1': { child: 'p-3', parent: 'p-1', kind: 'birth' },
          'l-2': {
            child: 'p-3',
            parent: 'p-2',
            kind: 'birth',
            sharing: { withheldFrom: ['everyone'] },
          },
        },
      }),
    )
    expect(text).toMatch(/FAM\n1 RESN CONFIDENTIAL\n1 HUSB @I2@\n1 CHIL @I3@/)
    expect(record(text, '0 @F1@ FAM').join()).not.toContain('RESN')
  })

  it('of two parents without a partnership say that they are no couple', () => {
    const { text, losses } = writeGedcom(
      genogram({
        people: { ...couple, 'p-3': { name: 'Kit' } },
        parentLinks: {
          'l-1': { child: 'p-3', parent: 'p-1', kind: 'birth', role: 'mother' },
          'l-2': { child: 'p-3', parent: 'p-2', kind: 'birth' },
        },
      }),
    )
    expect(record(text, '0 @F1@ FAM')).toContain('1 _NO_PARTNERSHIP Y')
    expect(losses).toContainEqual({
      code: 'parents-in-one-family',
      about: ['p-1', 'p-2', 'l-1', 'l-2'],
      fields: [],
    })
    expect(record(text, '0 @I3@ INDI')).toEqual(
      expect.arrayContaining(['2 _RP_PARENT_LINKS', '3 _PARENT @I1@', '3 _ROLE mother']),
    )
  })
})

describe('what has no home in GEDCOM', () => {
  const record1 = genogram({
    people: couple,
    harms: { 'x-1': { by: 'p-2', harmed: 'p-1', kinds: ['emotional'], status: 'alleged' } },
    healthMarks: { 'h-1': { person: 'p-1', area: 'mental' } },
    extensions: { host: 1 },
  })

  it('stands in documented records of its own; what is private by default is marked', () => {
    const { text, losses } = writeGedcom(record1)
    expect(record(text, '0 @X2@ _RP_HARMS')).toEqual([
      '1 _BY @I2@',
      '1 _HARMED @I1@',
      '1 _KINDS emotional',
      '1 _STATUS alleged',
    ])
    expect(record(text, '0 @X1@ _RP_HEALTH_MARKS')[0]).toBe('1 RESN CONFIDENTIAL')
    expect(losses).toContainEqual({ code: 'not-written', about: ['r-1'], fields: ['extensions'] })
  })

  it('says of each reference that nobody can follow that it is one', () => {
    const { text, losses } = writeGedcom(
      genogram({
        people: { ...couple, 'p-3': { name: 'Kit' } },
        parentLinks: { 'l-1': { child: 'p-3', parent: 'p-1', kind: 'birth' } },
        statements: {
          'st-1': { words: 'He is not my dad.', speaker: 'p-3', about: ['l-1', 'p-1'] },
          'st-2': { words: 'She is kind.', speaker: 'p-3', about: ['p-1'] },
        },
      }),
    )
    expect(record(text, '0 @X1@ _RP_STATEMENTS')).toContain('1 _ABOUT l-1')
    const unled = losses.filter(({ code }) => code === 'reference-without-record')
    expect(unled).toEqual([
      { code: 'reference-without-record', about: ['st-1'], fields: ['about'] },
    ])
    const read = readGedcom(text)
    const statements = read.ok ? Object.values(read.value.genogram.statements ?? {}) : []
    expect(statements.map(({ about }) => about?.length)).toEqual([1, 1])
  })

  it('is not written for a reader who may not see it', () => {
    const reader = { title: 'Ruth', audiences: ['family'], people: ['p-1'] } as const
    const view = viewFor(genogramRecord, record1, reader)
    const { text } = writeGedcom(view ?? record1)
    expect(text).not.toContain('HEALTH')
    expect(text).toContain('_RP_HARMS')
  })
})

it('writes the example family so that it is read again with everybody in it', () => {
  const file = new URL('../../../../../examples/family/genogram.json', import.meta.url)
  const parsed = parseGenogram(JSON.parse(readFileSync(file, 'utf8')))
  if (!parsed.ok) throw new Error('the example does not parse')
  const written = writeGedcom(parsed.value)
  expect(Object.keys(readAgain(written, parsed.value)?.people ?? {})).toEqual(
    Object.keys(parsed.value.people ?? {}).toSorted(),
  )
  const read = readGedcom(written.text)
  if (!read.ok) throw new Error('not read')
  expect(read.value.version).toBe('7')
  expect(new Set(read.value.report.map(({ code }) => code))).not.toContain('pointer-without-target')
})
