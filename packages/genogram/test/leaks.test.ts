import {
  describeWithheld,
  toHtml,
  toMarkdown,
  toSvg,
  viewFor,
  type Reader,
} from '@relational-practice/core'
import { describe, expect, it } from 'vitest'
import { describeGenogram } from '../src/describe/describe-genogram.ts'
import { documentGenogram } from '../src/document/document-genogram.ts'
import { drawGenogram } from '../src/draw/draw-genogram.ts'
import { layoutGenogram } from '../src/layout/layout-genogram.ts'
import { genogramRecord, type Genogram } from '../src/schema/index.ts'
import { parseGenogram } from '../src/schema/parse-genogram.ts'

// An invented family. Amara left Declan with the children; Ife lives with foster carers, Noah with
// Amara and her new partner. What Declan must not learn is written into every place that could tell.
const family = (fields: Partial<Genogram> = {}): Genogram => ({
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

const declan: Reader = { title: 'Declan', audiences: ['family'], people: ['p-declan'] }

/** Every text that a reader can be given of a record. */
const everything = (record: Genogram, reader: Reader): string => {
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
const protect = (
  who: 'p-amara' | 'p-ife' | 'p-mate' | 'p-noah',
  ...what: What
): Partial<Genogram> => ({
  protections: { 'prot-1': { who: [who], from: ['p-declan'], what } },
})

describe('without a protection', () => {
  it('nothing changes for a reader: the innocent get what they always got', () => {
    const text = everything(family(), declan)
    for (const word of ['Tolworth', 'Quillside', 'Fernhead', 'Larkfield', 'Enugu', 'Kwame']) {
      expect(text).toContain(word)
    }
  })
})

describe('where somebody lives, learns, works or meets, by any road', () => {
  const text = everything(family(protect('p-amara', 'whereabouts')), declan)
  it.each([
    ['the place', 'Tolworth'],
    ['the street', 'Wren'],
    ['the work', 'Cook'],
    ['the school, also in other people’s notes', 'Fernhead'],
    ['the place of family time', 'Larkfield'],
    ['the home of a child elsewhere', 'Quillside'],
    ['the foster carer', 'Ruth'],
    ['whoever else stays there', 'Petra'],
    ['the placement', 'care order'],
    ['the household by its name', 'Amara and Simon'],
    ['the order that names who a child lives with', 'lives-with-order'],
    ['the name she goes by now', 'Obi'],
    ['what the child lived through, with the street in it', 'Wren Close shop'],
  ])('%s', (_, word) => {
    expect(everything(family(), declan)).toMatch(word === 'care order' ? /care.order/ : word)
    expect(text).not.toContain(word)
  })
  it('not with whom she lives now, nor his kin', () => {
    expect(everything(family(), declan)).toContain('Simon')
    for (const name of ['Simon', 'Bryony']) expect(text).not.toContain(name)
  })
  it('not that she lives with somebody now', () => {
    expect(text).not.toContain('cohabiting')
    expect(text).not.toContain('moved-in-together')
  })
  it('and keeps what he knows: himself, his child, his marriage, his own old home', () => {
    for (const word of ['Declan', 'Noah', 'Amara', 'The old flat']) expect(text).toContain(word)
    expect(text).toMatch(/married/)
  })
  it('nor whom she married since, while his own marriage to her stays, ended or not', () => {
    const partnerships: Genogram['partnerships'] = {
      'u-1': { partners: ['p-amara', 'p-declan'], kind: 'married', from: '2014' },
      'u-2': { partners: ['p-amara', 'p-simon'], kind: 'married', from: '2023' },
    }
    const seen = everything(family({ ...protect('p-amara', 'whereabouts'), partnerships }), declan)
    expect(everything(family({ partnerships }), declan)).toContain('Simon')
    expect(seen).not.toContain('Simon')
    expect(seen).toContain('Amara and Declan are married')
    const both = { ...declan, people: ['p-declan', 'p-mate'] as const }
    expect(
      everything(family({ ...protect('p-amara', 'whereabouts'), partnerships }), both),
    ).not.toContain('are married')
  })
  it('nor that others live there alone: a home with somebody protected in it is told of nobody', () => {
    const stays = family().householdStays
    const shared = family({
      ...protect('p-amara', 'whereabouts'),
      householdStays: { ...stays, 's-8': { household: 'hh-new', person: 'p-nan' } },
    })
    const seen = viewFor(genogramRecord, shared, declan)?.record
    expect(Object.keys(seen?.householdStays ?? {})).toEqual(['s-7'])
    expect(Object.keys(seen?.households ?? {})).toEqual(['hh-old'])
  })
  it('covers children, brothers and sisters, and a new partner', () => {
    const only = everything(
      family({
        protections: {
          'prot-1': {
            who: ['p-amara'],
            from: ['p-declan'],
            what: ['whereabouts'],
            coversOnlyThem: true,
          },
        },
      }),
      declan,
    )
    expect(only).toContain('Ruth')
    expect(only).not.toContain('Cook')
  })
})

describe('each kind of protection', () => {
  it.each([
    ['immigration', 'Enugu'],
    ['immigration', 'Igbo'],
    ['health', 'panic'],
    ['identity', 'Amara'],
  ] as const)('%s takes %s', (what, word) => {
    expect(everything(family(protect('p-amara', what)), declan)).not.toContain(word)
  })
  it('paternity takes who the father is, and no mother', () => {
    const view = viewFor(genogramRecord, family(protect('p-ife', 'paternity')), declan)
    expect(Object.keys(view?.record.parentLinks ?? {})).toEqual(['l-1', 'l-3', 'l-5', 'l-6', 'l-7'])
  })
  it('the origin of information takes who said it, their words and their source', () => {
    const text = everything(family(protect('p-mate', 'origin-of-information')), declan)
    expect(text).not.toContain('He is well')
    expect(text).not.toContain('Call of 3 May')
    const view = viewFor(genogramRecord, family(protect('p-mate', 'origin-of-information')), declan)
    expect(view?.record).not.toHaveProperty('bonds')
    expect(view?.record).not.toHaveProperty('madeWith')
  })
  it('that she looked for help takes what is only alleged, and leaves what was found', () => {
    const harms = family().harms
    const alleged = { 'x-2': { harmed: 'p-amara' as const, kinds: ['economic' as const] } }
    const record = family({
      ...protect('p-amara', 'existence-of-help'),
      harms: { ...harms, ...alleged },
    })
    const seen = viewFor(genogramRecord, record, declan)?.record
    expect(Object.keys(seen?.harms ?? {})).toEqual(['x-1'])
  })
  it('the origin of information takes how people are said to be with each other', () => {
    const seen = viewFor(
      genogramRecord,
      family(protect('p-noah', 'origin-of-information')),
      declan,
    )?.record
    expect(family().bonds).toHaveProperty('b-1')
    expect(seen).not.toHaveProperty('bonds')
  })
  it('plan takes what is planned for a child', () => {
    const view = viewFor(genogramRecord, family(protect('p-ife', 'plan')), declan)
    expect(view?.record.placements?.['pl-1']).not.toHaveProperty('legalBasis')
  })
})

describe('what no reader ever gets', () => {
  const loud: Genogram = {
    ...family(protect('p-amara', 'whereabouts')),
    riskRelations: {
      'risk-1': { from: 'p-declan', to: ['p-amara'], nature: ['stalking'], note: 'CANARY' },
    },
    channels: { 'chan-1': { person: 'p-amara', post: 'no', note: 'CANARY' } },
    shares: { 'shar-1': { to: ['p-nan'], whatElse: 'CANARY' } },
    agreements: { 'agre-1': { who: ['p-amara'], to: 'CANARY' } },
    permissions: { 'perm-1': { of: ['p-noah'], what: ['st-1'], recordedBy: 'CANARY' } },
    processingBases: { 'base-1': { purpose: 'CANARY' } },
    textClearances: {
      'clea-1': {
        field: 'CANARY',
        for: ['everyone'],
        digest: 'CANARY',
        by: 'CANARY',
        on: '2026-01-01',
      },
    },
    extensions: { crm: 'CANARY' },
  }
  it.each([
    ['Declan', declan],
    ['Nan', { ...declan, title: 'Nan', people: ['p-nan'] }],
  ] as const)('is in nothing for %s', (_, reader) => {
    const text = everything(loud, reader)
    expect(text).not.toContain('CANARY')
    expect(text).not.toMatch(/protections|riskRelations|channels|prot-1|risk-1/)
  })
  it('is not on the worker’s own screen either', () => {
    expect(JSON.stringify(viewFor(genogramRecord, loud, 'worker'))).not.toContain('CANARY')
  })
})

describe('the worker’s note', () => {
  it('says what, why and by which protection, and each text that names somebody', () => {
    const told = describeWithheld(genogramRecord, family(protect('p-amara', 'whereabouts')), declan)
    const lines = told.map(
      ({ path, because, by = [] }) => `${path.join('/')}: ${because} ${by.join()}`,
    )
    expect(lines).toContain('people/p-amara/livesIn: protected prot-1')
    expect(lines).toContain('people/p-ruth: stands alone prot-1')
    expect(lines).toContain('people/p-mate/note: text names somebody protected ')
    expect(lines).toContain('parentLinks/l-2/note: text about somebody protected ')
  })
})
