import {
  commit,
  EditRefused,
  startHistory,
  undo,
  viewFor,
  type Edit,
} from '@relational-practice/core'
import { describe, expect, it } from 'vitest'
import { createEcomap } from '../schema/create-ecomap.ts'
import { ecomapRecord, type Ecomap } from '../schema/index.ts'
import { parseEcomap } from '../schema/parse-ecomap.ts'
import { mergePeople } from './merge-people.ts'
import { mergeSystems } from './merge-systems.ts'

const ecomap = (fields: Partial<Ecomap>): Ecomap => {
  const parsed = parseEcomap({ ...createEcomap('r-1'), ...fields })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings))
  return parsed.value
}

/** Makes an edit and sees that the result is an ecomap, and the inverse the record before. */
const made = <I>(edit: Edit<Ecomap, I>, record: Ecomap, input: I): Ecomap => {
  const history = commit(startHistory(record), edit, input)
  expect(undo(history).record).toEqual(record)
  return ecomap(history.record)
}

const refused = (run: () => unknown): string => {
  try {
    run()
  } catch (error) {
    if (error instanceof EditRefused) return error.code
  }
  return 'not refused'
}

const twoClubs = ecomap({
  household: 'hh-1',
  people: { 'p-1': { name: 'Ngozi' }, 'p-2': { name: 'Emeka' } },
  households: { 'hh-1': { members: ['p-1', 'p-2'] } },
  systems: {
    'sy-1': {
      name: 'Judo',
      domain: 'recreation',
      note: 'Mondays.',
      knownTo: ['sy-3'],
      network: { help: 'them-to-you' },
    },
    'sy-2': {
      name: 'Harbour Judo Club',
      domain: 'recreation',
      paid: false,
      importance: 'great',
      note: 'In the church hall.',
      knownTo: ['sy-1', 'sy-4'],
      network: { help: 'both-ways', emotional: 'sometimes' },
      to: '2025',
      sharing: { withheldFrom: ['family'] },
    },
    'sy-3': { domain: 'school' },
    'sy-4': { domain: 'health' },
  },
  ties: {
    't-1': { between: ['p-2', 'sy-1'], quality: 'strong', evidence: 'He told me.' },
    't-2': {
      between: ['p-2', 'sy-2'],
      quality: 'strong',
      support: ['companionship'],
      accordingTo: ['p-1'],
    },
    't-3': { between: ['hh-1', 'sy-2'], quality: 'tenuous', evidence: 'Seen at the door.' },
    't-4': { between: ['p-2', 'sy-2'], quality: 'stressful', evidence: 'He cried.' },
    't-5': { between: ['p-2', 'sy-2'], quality: 'strong', to: '2024' },
  },
  statements: { 'st-1': { words: 'It is my place.', about: ['sy-2'] } },
})

describe('two systems that are one', () => {
  const merged = made(mergeSystems, twoClubs, { keep: 'sy-1', merge: 'sy-2' })

  it('are one entry that loses nothing that either said', () => {
    expect(merged.systems?.['sy-1']).toEqual({
      name: 'Judo',
      otherNames: ['Harbour Judo Club'],
      domain: 'recreation',
      paid: false,
      importance: 'great',
      note: 'Mondays.\n\nIn the church hall.',
      knownTo: ['sy-3', 'sy-4'],
      network: { help: 'them-to-you', emotional: 'sometimes' },
      sharing: { withheldFrom: ['family'] },
    })
    expect(Object.keys(merged.systems ?? {})).toEqual(['sy-1', 'sy-3', 'sy-4'])
    expect(merged.statements?.['st-1']?.about).toEqual(['sy-1'])
  })

  it('have their ties together, of which two alike are one and others stay apart', () => {
    expect(merged.ties).toEqual({
      't-1': {
        between: ['p-2', 'sy-1'],
        quality: 'strong',
        evidence: 'He told me.',
        support: ['companionship'],
        accordingTo: ['p-1'],
      },
      't-3': { between: ['hh-1', 'sy-1'], quality: 'tenuous', evidence: 'Seen at the door.' },
      't-4': { between: ['p-2', 'sy-1'], quality: 'stressful', evidence: 'He cried.' },
      't-5': { between: ['p-2', 'sy-1'], quality: 'strong', to: '2024' },
    })
  })

  it('take what the entry that goes knew better', () => {
    const other = made(mergeSystems, twoClubs, {
      keep: 'sy-1',
      merge: 'sy-2',
      preferMerged: ['name', 'to', 'network'],
    })
    expect(other.systems?.['sy-1']).toMatchObject({
      name: 'Harbour Judo Club',
      otherNames: ['Judo'],
      to: '2025',
      network: { help: 'both-ways', emotional: 'sometimes' },
    })
  })

  it('are shown to nobody from whom one of them was withheld', () => {
    const reader = { title: 'The family', audiences: ['family' as const], people: [] }
    const view = viewFor(ecomapRecord, merged, reader)
    expect(JSON.stringify(view?.record)).not.toMatch(/Judo|Harbour|Mondays/)
  })

  it('are not made one where that cannot be or would show a child who is kept from everybody', () => {
    const tied = ecomap({
      ...twoClubs,
      ties: { 't-1': { between: ['sy-1', 'sy-2'] } },
    })
    const people = ecomap({
      ...twoClubs,
      systems: {
        'sy-1': { domain: 'friends', person: 'p-1' },
        'sy-2': { domain: 'friends', person: 'p-2' },
        'sy-3': { domain: 'peer', pseudonym: 'Friend A' },
      },
      ties: {},
      statements: {},
    })
    const both = { keep: 'sy-1', merge: 'sy-2' } as const
    expect([
      refused(() => mergeSystems(twoClubs, { keep: 'sy-1', merge: 'sy-1' })),
      refused(() => mergeSystems(twoClubs, { keep: 'sy-1', merge: 'sy-9' })),
      refused(() => mergeSystems(tied, both)),
      refused(() => mergeSystems(people, both)),
      refused(() => mergeSystems(people, { keep: 'sy-1', merge: 'sy-3' })),
      refused(() => mergeSystems(people, { keep: 'sy-3', merge: 'sy-1' })),
    ]).toEqual([
      'ecomap/merge-with-oneself',
      'core/not-found',
      'ecomap/merge-of-tied',
      'ecomap/merge-of-two-people',
      'ecomap/merge-with-peer',
      'ecomap/merge-with-peer',
    ])
    const long = 'a'.repeat(15_000)
    const notes = ecomap({
      systems: {
        'sy-1': { domain: 'other', note: long },
        'sy-2': { domain: 'other', note: `${long}b` },
      },
    })
    expect(refused(() => mergeSystems(notes, both))).toBe('core/notes-too-long')
  })
})

const twoNans = ecomap({
  subject: 'p-kid',
  household: 'hh-1',
  viewOf: 'p-nan2',
  people: {
    'p-kid': { name: 'Emeka' },
    'p-nan': { name: 'Nan', gaps: { born: 'not-known' }, note: 'Lives near.' },
    'p-nan2': { name: 'Adaeze', born: '1958', bornBasis: 'family', note: 'Sings.' },
  },
  households: { 'hh-1': { members: ['p-kid', 'p-nan', 'p-nan2'] } },
  partnerships: { 'u-1': { partners: ['p-nan', 'p-nan2'] } },
  systems: { 'sy-1': { domain: 'extended-family', person: 'p-nan2' } },
  ties: {
    't-1': { between: ['p-nan2', 'sy-1'], wish: { by: ['p-nan2'] } },
    't-2': { between: ['p-nan', 'p-nan2'] },
  },
  protections: {
    'prot-1': { who: ['p-nan2'], from: ['p-kid'], what: ['whereabouts'] },
    'prot-2': { who: ['p-nan'], from: ['family'], what: ['health'] },
  },
})

describe('two people who are one', () => {
  it('are one entry with the ties, places, words and protections of both', () => {
    const after = made(mergePeople, twoNans, { keep: 'p-nan', merge: 'p-nan2' })
    expect(after.people?.['p-nan']).toEqual({
      name: 'Nan',
      otherNames: ['Adaeze'],
      born: '1958',
      bornBasis: 'family',
      note: 'Lives near.\n\nSings.',
    })
    expect(after).toMatchObject({
      viewOf: 'p-nan',
      households: { 'hh-1': { members: ['p-kid', 'p-nan'] } },
      systems: { 'sy-1': { person: 'p-nan' } },
      ties: { 't-1': { between: ['p-nan', 'sy-1'], wish: { by: ['p-nan'] } } },
      protections: { 'prot-1': { who: ['p-nan'] }, 'prot-2': { who: ['p-nan'] } },
    })
    expect(Object.keys(after.ties ?? {})).toEqual(['t-1'])
    expect(Object.keys(after.partnerships ?? {})).toEqual([])
  })

  it('are not made one across a protection, a concern, or a parent and child', () => {
    const into = (record: Ecomap): string =>
      refused(() => mergePeople(record, { keep: 'p-kid', merge: 'p-nan' }))
    const concern: NonNullable<Ecomap['riskRelations']>['risk-1'] = {
      from: 'p-nan',
      to: ['p-kid'],
      nature: ['economic'],
      status: 'alleged',
    }
    const link = { parent: 'p-nan', child: 'p-kid', kind: 'kinship' } as const
    expect([
      refused(() => mergePeople(twoNans, { keep: 'p-kid', merge: 'p-nan2' })),
      into(ecomap({ ...twoNans, parentLinks: { 'l-1': link } })),
      into(ecomap({ ...twoNans, riskRelations: { 'risk-1': concern } })),
      refused(() => mergePeople(twoNans, { keep: 'p-nan', merge: 'p-nan' })),
      refused(() => mergePeople(twoNans, { keep: 'p-nan', merge: 'p-9' })),
    ]).toEqual([
      'ecomap/merge-across-protection',
      'ecomap/merge-of-relatives',
      'ecomap/merge-across-protection',
      'ecomap/merge-with-oneself',
      'core/not-found',
    ])
  })
})
