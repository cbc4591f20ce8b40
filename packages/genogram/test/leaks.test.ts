import { describeWithheld, viewFor } from '@relational-practice/core'
import { describe, expect, it } from 'vitest'
import { genogramRecord, type Genogram } from '../src/schema/index.ts'
import { declan, everything, family, protect } from './fled-family.ts'

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
