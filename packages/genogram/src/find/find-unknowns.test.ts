import { viewFor } from '@relational-practice/core'
import { describe, expect, it } from 'vitest'
import { family, type Parts } from '../check/sample.ts'
import { genogramRecord } from '../schema/index.ts'
import {
  BondV1Schema,
  HarmV1Schema,
  HouseholdStayV1Schema,
  MigrationV1Schema,
  PartnershipEventV1Schema,
  PartnershipV1Schema,
  PersonV1Schema,
  PlacementV1Schema,
  PregnancyV1Schema,
  ResponsibilityV1Schema,
} from '../schema/v1.ts'
import { findUnknowns } from './find-unknowns.ts'
import { UNKNOWN_TOPICS } from './unknown.ts'
import { unknownsInWords } from './unknowns-in-words.ts'

const asOf = '2026-06-01'

const told = (parts: Parts): readonly string[] =>
  findUnknowns(family(parts), { asOf }).map(({ what, state, people, item }) =>
    [what, state, ...people, ...(item ? [item] : [])].join(' '),
  )

const KNOWN = { name: 'Mo', born: '1980', gender: 'man', genderBasis: 'said' } as const

describe('the question marks of a record', () => {
  it('keep not known, not asked and declined apart, and count an answer for an answer', () => {
    expect(
      told({
        people: {
          'p-a': { ...KNOWN, gaps: { bornIn: 'not-asked', languages: 'not-known' } },
          'p-b': { ...KNOWN, gaps: { partners: 'none', occupation: 'declined', born: 'declined' } },
        },
      }),
    ).toEqual([
      'person/bornIn not-asked p-a',
      'person/languages not-known p-a',
      'person/occupation declined p-b',
    ])
  })

  it('hold what nobody has written, once, and nothing of pets', () => {
    expect(
      told({
        people: {
          'p-a': {},
          'p-b': { gaps: { name: 'not-known', born: 'not-asked' } },
          'p-dog': { pet: true },
        },
      }),
    ).toEqual([
      'person/born not-recorded p-a',
      'person/name not-recorded p-a',
      'person/born not-asked p-b',
      'person/name not-known p-b',
    ])
  })

  it('hold the second parent, the parents of whom it is about, and accounts that differ', () => {
    const contested = { child: 'p-c', kind: 'birth', standing: 'contested' } as const
    const people = { 'p-a': KNOWN, 'p-b': KNOWN, 'p-c': KNOWN, 'p-x': KNOWN, 'p-y': KNOWN }
    expect(
      told({
        indexPeople: ['p-b'],
        people,
        parentLinks: {
          'l-1': { child: 'p-a', parent: 'p-x', kind: 'birth' },
          'l-2': { ...contested, parent: 'p-y' },
          'l-3': { ...contested, parent: 'p-x' },
        },
        householdStays: { 's-1': { household: 'hh-1', person: 'p-b' } },
        households: { 'hh-1': {} },
      }),
    ).toEqual([
      'person/second-parent not-recorded p-a',
      'person/parents not-recorded p-b',
      'person/parentage contested p-c p-x p-y',
    ])
  })

  it('hold where a child lives and who is responsible', () => {
    expect(told({ people: { 'p-a': { ...KNOWN, born: '2020-01-01' } } })).toEqual([
      'person/home not-recorded p-a',
      'person/responsibility not-recorded p-a',
    ])
  })

  it('hold dates that cannot tell, and a gender of no basis', () => {
    expect(
      told({
        people: {
          'p-a': { ...KNOWN, born: '1980~', genderBasis: 'inferred' },
          'p-b': { name: 'Bo', gender: 'woman', born: '1970', death: {} },
        },
        households: { 'hh-1': {} },
        householdStays: {
          's-1': { household: 'hh-1', person: 'p-a', from: '2026' },
          's-2': { household: 'hh-1', person: 'p-a', from: '2010', to: '2026' },
        },
      }),
    ).toEqual([
      'person/born cannot-tell p-a',
      'person/gender-basis inferred p-a',
      'stay/from cannot-tell p-a s-1',
      'stay/to cannot-tell p-a s-2',
      'person/death not-recorded p-b',
      'person/gender-basis not-recorded p-b',
    ])
  })

  it('hold what is open about harm, placements and twins', () => {
    expect(
      told({
        people: { 'p-a': KNOWN, 'p-b': KNOWN },
        harms: { 'x-1': { harmed: 'p-a', kinds: ['physical'], gaps: { by: 'not-known' } } },
        placements: { 'pl-1': { child: 'p-b', kind: 'foster', gaps: { carers: 'not-asked' } } },
        multipleBirths: { 'mb-1': { children: ['p-a', 'p-b'], zygosity: 'not-known' } },
      }),
    ).toEqual([
      'harm/by not-known p-a x-1',
      'harm/status not-recorded p-a x-1',
      'multiple-birth/zygosity not-known p-a p-b mb-1',
      'placement/carers not-asked p-b pl-1',
      'placement/legalBasis not-recorded p-b pl-1',
    ])
  })
})

describe('as questions', () => {
  const record = family({
    people: {
      'p-a': { ...KNOWN, gaps: { languages: 'not-known', occupation: 'declined' } },
      'p-z': { born: '1950', gaps: { bornIn: 'not-asked' } },
    },
    parentLinks: { 'l-1': { child: 'p-a', parent: 'p-z', kind: 'birth' } },
    responsibilities: {
      'pr-1': { child: 'p-a', holder: 'p-z', basis: 'mother' },
      'pr-2': {
        child: 'p-a',
        authority: true,
        basis: 'care-order',
        gaps: { eventOn: 'not-known' },
      },
    },
  })

  it('can be said at somebody’s table', () => {
    const view = viewFor(genogramRecord, record, 'worker')
    expect(view && unknownsInWords(view, { asOf })).toEqual([
      'Not known so far: the languages of Mo. Who might know?',
      'Asked, and not told: what Mo does. It may be left at that.',
      'Is there another parent of Mo, and who?',
      'Not known so far: the day that gave the local authority parental responsibility for Mo. Who might know?',
      'Which document shows parental responsibility of a parent of Mo for Mo?',
      'Which document shows parental responsibility of the local authority for Mo?',
      'Where was a parent of Mo born?',
      'What is the name of a parent of Mo?',
    ])
  })

  it('are none for a reader, who may not be shown what is known', () => {
    const view = viewFor(genogramRecord, record, { title: 'Mo', audiences: [], people: ['p-a'] })
    expect(view && unknownsInWords(view, { asOf })).toEqual([])
  })
})

it.each([
  ['person', PersonV1Schema],
  ['partnership', PartnershipV1Schema],
  ['event', PartnershipEventV1Schema],
  ['stay', HouseholdStayV1Schema],
  ['placement', PlacementV1Schema],
  ['responsibility', ResponsibilityV1Schema],
  ['pregnancy', PregnancyV1Schema],
  ['migration', MigrationV1Schema],
  ['bond', BondV1Schema],
  ['harm', HarmV1Schema],
])('has a topic for every gap of the schema: %s', (kind, schema) => {
  const gaps = Object.keys(schema.shape.gaps.unwrap().shape)
  expect(gaps.length).toBeGreaterThan(0)
  for (const gap of gaps) expect(UNKNOWN_TOPICS).toContain(`${kind}/${gap}`)
})
