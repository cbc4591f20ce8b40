import { toHtml, toMarkdown, toSvg, viewFor, type Reader } from '@relational-practice/core'
import { describeGenogram } from '../src/describe/describe-genogram.ts'
import { documentGenogram } from '../src/document/document-genogram.ts'
import { drawGenogram } from '../src/draw/draw-genogram.ts'
import { layoutGenogram } from '../src/layout/layout-genogram.ts'
import { genogramRecord, type Genogram } from '../src/schema/index.ts'
import { parseGenogram } from '../src/schema/parse-genogram.ts'

/**
 * An invented family. Amara left Declan with the children; Ife lives with foster carers, Noah with
 * Amara and her new partner. What Declan must not learn is written into every place that could tell.
 */
export const family = (fields: Partial<Genogram> = {}): Genogram => ({
  kind: 'genogram',
  schemaVersion: 1,
  id: 'r-1',
  indexPeople: ['p-noah', 'p-ife'],
  madeWith: ['p-amara', 'p-nan'],
  people: {
    'p-amara': {
      name: 'Amara',
      fullName: 'Amara Obi',
      livesIn: 'Tolworth',
      occupation: 'Cook at Fernhead School',
      bornIn: 'Enugu',
      born: '1990-02-03',
      languages: ['Igbo'],
    },
    'p-declan': { name: 'Declan', livesIn: 'Peckham', note: 'Works nights.' },
    'p-noah': { name: 'Noah', born: '2015-05-01', livesIn: 'Tolworth' },
    'p-ife': { name: 'Ife', born: '2018' },
    'p-simon': { name: 'Simon', livesIn: 'Tolworth' },
    'p-ruth': { name: 'Ruth', livesIn: 'Quillside' },
    'p-lodger': { name: 'Petra' },
    'p-nan': { name: 'Chidi', livesIn: 'Deptford' },
    'p-mate': { name: 'Tunde', note: 'Saw them at the Fernhead gates.' },
    'p-dad': { name: 'Kwame' },
    'p-bryony': { name: 'Bryony' },
  },
  parentLinks: {
    'l-1': { child: 'p-noah', parent: 'p-amara', kind: 'birth', role: 'mother' },
    'l-2': {
      child: 'p-noah',
      parent: 'p-declan',
      kind: 'birth',
      role: 'father',
      note: 'Sees him at the Larkfield centre.',
    },
    'l-3': { child: 'p-ife', parent: 'p-amara', kind: 'birth', role: 'mother' },
    'l-4': { child: 'p-ife', parent: 'p-dad', kind: 'birth', role: 'father' },
    'l-5': { child: 'p-ife', parent: 'p-ruth', kind: 'foster' },
    'l-7': { child: 'p-bryony', parent: 'p-simon', kind: 'birth' },
    'l-6': { child: 'p-amara', parent: 'p-nan', kind: 'birth', role: 'mother' },
  },
  partnerships: {
    'u-1': { partners: ['p-amara', 'p-declan'], kind: 'married', from: '2014', to: '2022' },
    'u-2': { partners: ['p-amara', 'p-simon'], kind: 'cohabiting', from: '2023' },
  },
  partnershipEvents: {
    'e-1': { partnership: 'u-1', kind: 'married', on: '2014', place: 'Peckham' },
    'e-2': { partnership: 'u-2', kind: 'moved-in-together', on: '2023', place: 'Tolworth' },
  },
  households: {
    'hh-new': { name: 'Amara and Simon', place: '4 Wren Close, Tolworth' },
    'hh-ruth': { name: 'Quillside cottage', place: 'Quillside' },
    'hh-old': { name: 'The old flat', place: 'Peckham' },
  },
  householdStays: {
    's-1': { household: 'hh-new', person: 'p-amara', from: '2023' },
    's-2': { household: 'hh-new', person: 'p-noah', from: '2023' },
    's-3': { household: 'hh-new', person: 'p-simon', from: '2023' },
    's-4': { household: 'hh-ruth', person: 'p-ife', from: '2024' },
    's-5': { household: 'hh-ruth', person: 'p-ruth' },
    's-6': { household: 'hh-ruth', person: 'p-lodger' },
    's-7': { household: 'hh-old', person: 'p-declan' },
  },
  placements: {
    'pl-1': {
      child: 'p-ife',
      kind: 'foster',
      carers: ['p-ruth'],
      household: 'hh-ruth',
      legalBasis: 'care-order',
    },
  },
  responsibilities: {
    'pr-1': { child: 'p-noah', holder: 'p-amara', basis: 'mother' },
    'pr-2': { child: 'p-noah', holder: 'p-simon', basis: 'lives-with-order' },
  },
  bonds: {
    'b-1': {
      between: ['p-noah', 'p-declan'],
      kind: 'distant',
      accordingTo: ['p-mate'],
      source: 'Call of 3 May',
    },
  },
  harms: {
    'x-1': {
      by: 'p-declan',
      harmed: 'p-amara',
      kinds: ['coercive-control'],
      status: 'found',
      livedThroughAs: 'Noah hid at the Wren Close shop.',
    },
  },
  migrations: { 'm-1': { person: 'p-amara', fromPlace: 'Enugu', toPlace: 'London', on: '2009' } },
  healthMarks: {
    'h-1': {
      person: 'p-amara',
      area: 'mental',
      what: 'panic',
      sharing: { clearedFor: ['everyone'] },
    },
  },
  statements: {
    'st-1': { words: 'I like my new school.', speaker: 'p-noah', place: 'Fernhead School' },
    'st-2': { words: 'He is well.', speaker: 'p-mate', about: ['p-declan'] },
  },
  ...fields,
})

/** The one she left. */
export const declan: Reader = { title: 'Declan', audiences: ['family'], people: ['p-declan'] }

/** Every text that a reader can be given of a record. */
export const everything = (record: Genogram, reader: Reader): string => {
  const parsed = parseGenogram(record)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings))
  const view = viewFor(genogramRecord, parsed.value, reader)
  if (!view) return ''
  const options = { asOf: '2026-06-01' }
  const document = documentGenogram(view, options)
  const picture = drawGenogram(layoutGenogram(view, options))
  return [
    JSON.stringify(view),
    describeGenogram(view, options),
    toMarkdown(document),
    toHtml(document),
    toSvg(picture),
  ].join('\n')
}

type What = NonNullable<Genogram['protections']>[`prot-${string}`]['what']
/** A protection of somebody from him. */
export const protect = (
  who: 'p-amara' | 'p-ife' | 'p-mate' | 'p-noah',
  ...what: What
): Partial<Genogram> => ({
  protections: { 'prot-1': { who: [who], from: ['p-declan'], what } },
})
