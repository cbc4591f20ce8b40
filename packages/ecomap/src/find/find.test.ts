import { describe, expect, it } from 'vitest'
import { sampleMap, type Parts } from '../check/sample.ts'
import type { Ecomap } from '../schema/index.ts'
import { compareEcomaps, type EcomapChanges } from './compare-ecomaps.ts'
import { ecomapChangesInWords, tellersInWords } from './compare-in-words.ts'
import { compareTellers } from './compare-tellers.ts'
import { datedFacts, peopleFacts } from './facts.ts'
import { findNetworkMeasures } from './find-network-measures.ts'
import { findSupports } from './find-supports.ts'
import { findUnknownToServices } from './find-unknown-to-services.ts'
import {
  networkMeasuresInWords,
  supportsInWords,
  unknownToServicesInWords,
  whenWeLeaveInWords,
} from './in-words.ts'
import { itemName } from './names.ts'
import { findWhenWeLeave } from './when-we-leave.ts'

const day = { asOf: '2026-06-01' }

const around: Parts = {
  systems: {
    'sy-a': { name: 'Ana', domain: 'friends', formality: 'informal', paid: false },
    'sy-b': { name: 'Ben', domain: 'friends', formality: 'informal', gaps: { knownTo: 'none' } },
    'sy-c': {
      name: 'Clinic',
      domain: 'health',
      formality: 'formal',
      paid: true,
      staysWhenWeLeave: true,
    },
    'sy-d': {
      name: 'Support worker',
      domain: 'care-services',
      formality: 'formal',
      paid: true,
      network: { critical: 'almost-always', emotional: 'sometimes' },
    },
    'sy-old': { name: 'Old school', domain: 'school', to: '2020' },
  },
  ties: {
    't-a': {
      between: ['p-rosa', 'sy-a'],
      flow: 'both-ways',
      quality: 'strong',
      support: ['emotional', 'concrete'],
    },
    't-b': { between: ['sy-b', 'hh-home'], flow: 'to-second', support: ['emotional'] },
    't-c': { between: ['hh-home', 'sy-c'], flow: 'none', quality: 'moderate' },
    't-d': {
      between: ['hh-home', 'sy-d'],
      flow: 'to-second',
      quality: 'stressful',
      support: ['information'],
    },
    't-ab': { between: ['sy-a', 'sy-b'] },
    't-cd': { between: ['sy-c', 'sy-d'] },
    't-ac': { between: ['sy-c', 'sy-a'] },
    't-again': { between: ['sy-a', 'sy-c'] },
    't-past': { between: ['sy-b', 'sy-c'], to: '2019' },
  },
}

describe('the measures of a network', () => {
  it('are those of the books, each with its number', () => {
    const measures = findNetworkMeasures(sampleMap(around), day)
    // Four systems; ties a–b, c–d and a–c, the last told twice.
    expect(measures.size).toBe(4)
    expect(measures.density).toEqual({ count: 3, of: 6, share: 0.5 })
    expect(measures.effectiveSize).toBe(4 - 6 / 4)
    expect(measures.reciprocity).toEqual({ count: 1, of: 3, share: 1 / 3 })
    expect(measures.likeness.formality).toEqual({
      homophily: { count: 2, of: 3, share: 2 / 3 },
      eiIndex: -1 / 3,
    })
    expect(measures.likeness.paid.homophily).toEqual({ count: 1, of: 2, share: 0.5 })
    expect(measures.paid).toEqual({ count: 2, of: 3, share: 2 / 3 })
    expect(measures.coverage.emotional).toEqual({ count: 3, of: 4, share: 0.75 })
    // What a stressful tie is said to give is no support.
    expect(measures.coverage.information.count).toBe(0)
    expect(measures.multiplexity).toEqual({ count: 1, of: 3, share: 1 / 3 })
    expect(measures.critical).toEqual({ count: 1, of: 1, share: 1 })
  })

  it('are null where they are not defined', () => {
    const none = findNetworkMeasures(sampleMap({}), day)
    expect(none.size).toBe(0)
    expect([none.density.share, none.effectiveSize, none.reciprocity.share]).toEqual([
      null,
      null,
      null,
    ])
    expect(none.likeness.domain).toEqual({
      homophily: { count: 0, of: 0, share: null },
      eiIndex: null,
    })
    const one = findNetworkMeasures(sampleMap({ systems: { 'sy-a': { domain: 'work' } } }), day)
    expect([one.density, one.effectiveSize]).toEqual([{ count: 0, of: 0, share: null }, 1])
    expect(networkMeasuresInWords(sampleMap({}), day)).toEqual([
      'The map shows 0 systems around the household.',
    ])
  })
})

describe('who supports, who stays and whom nobody knows', () => {
  const map = sampleMap(around)

  it('is found by kind', () => {
    const given = Object.fromEntries(findSupports(map, day).map(({ kind, from }) => [kind, from]))
    expect(given).toEqual({
      concrete: ['sy-a'],
      emotional: ['sy-a', 'sy-b', 'sy-d'],
      information: [],
      money: [],
      companionship: [],
    })
    expect(supportsInWords(map, day)[0]).toBe('Ana: help with things that need doing.')
  })

  it('is found for the day we leave', () => {
    expect(findWhenWeLeave(map, day)).toEqual({
      leaves: ['sy-d'],
      stays: ['sy-a', 'sy-c'],
      notSaid: ['sy-b'],
    })
    expect(whenWeLeaveInWords(map, day)[0]).toBe('When our work ends, these leave: Support worker.')
  })

  it('is found in the circle that no service knows of', () => {
    // Ana is tied to the clinic; Ben was, until 2019.
    expect(findUnknownToServices(map, day)).toEqual([{ system: 'sy-b', because: 'none' }])
    expect(unknownToServicesInWords(map, day)).toEqual(['Ben: no service knows of them.'])
  })

  it('names no other family’s child anywhere', () => {
    const withPeer = sampleMap({
      systems: { 'sy-x': { domain: 'peer', pseudonym: 'Friend A', paid: false } },
      ties: { 't-x': { between: ['p-rosa', 'sy-x'], support: ['emotional'] } },
    })
    const told = [
      networkMeasuresInWords(withPeer, day),
      supportsInWords(withPeer, day),
      unknownToServicesInWords(withPeer, day),
      whenWeLeaveInWords(withPeer, day),
    ]
    expect(JSON.stringify(told)).not.toContain('Friend A')
  })
})

const before: Ecomap = { ...sampleMap(around), id: 'r-before', madeOn: '2025-06-01' }
const after = (parts: Partial<Ecomap>): Ecomap => ({
  ...before,
  id: 'r-after',
  madeOn: '2026-06-01',
  ...parts,
})

const changed = (parts: Partial<Ecomap>): EcomapChanges => {
  const changes = compareEcomaps(before, after(parts))
  if (!changes.comparable) throw new Error(changes.because)
  return changes
}

describe('two maps a year apart', () => {
  it('are the same where nothing changed', () => {
    expect(changed({})).toEqual({
      comparable: true,
      systems: { added: [], lost: [] },
      ties: [],
      same: { both: 4, either: 4, share: 1 },
    })
    expect(ecomapChangesInWords(before, after({}))).toEqual(['Nothing changed between these maps.'])
  })

  it('tell what came, went, grew stronger, weaker and turned', () => {
    const { 'sy-b': _gone, ...systems } = before.systems ?? {}
    const { 't-b': _gone2, 't-ab': _gone3, ...ties } = before.ties ?? {}
    const changes = changed({
      systems: { ...systems, 'sy-new': { name: 'Judo', domain: 'recreation' } },
      ties: {
        ...ties,
        // The same tie, with its ends named the other way round.
        't-a': { between: ['sy-a', 'p-rosa'], flow: 'to-first', quality: 'tenuous' },
        't-c': { between: ['hh-home', 'sy-c'], flow: 'none', quality: 'strong' },
        't-d': { between: ['hh-home', 'sy-d'], flow: 'to-first', quality: 'moderate' },
        't-new': { between: ['hh-home', 'sy-new'], quality: 'strong' },
      },
    })
    expect(changes.systems).toEqual({ added: ['sy-new'], lost: ['sy-b'] })
    expect(changes.same).toEqual({ both: 3, either: 5, share: 0.6 })
    expect(changes.ties.map(({ between, how }) => `${between.join(' ')}: ${how.join()}`)).toEqual([
      'hh-home sy-b: lost',
      'hh-home sy-c: strengthened',
      'hh-home sy-d: changed,turned',
      'hh-home sy-new: added',
      'p-rosa sy-a: weakened,flows-otherwise',
      'sy-a sy-b: lost',
    ])
  })

  it('tell of a plan that it has begun', () => {
    const planned = {
      ...before,
      ties: {
        't-p': { between: ['p-rosa', 'sy-a'] as ['p-rosa', 'sy-a'], quality: 'planned' as const },
      },
    }
    const begun = {
      ...planned,
      madeOn: '2026-06-01',
      ties: { 't-p': { ...planned.ties['t-p'], quality: 'moderate' as const } },
    }
    const changes = compareEcomaps(planned, begun)
    expect(changes.comparable && changes.ties[0]?.how).toEqual(['begun'])
  })

  it.each([
    ['no-subject', { household: undefined }],
    ['subject-differs', { subject: 'p-rosa' }],
    ['no-viewpoint', { viewOf: undefined }],
    ['viewpoint-differs', { viewOf: undefined, viewOfHousehold: true }],
    ['no-date', { madeOn: undefined }],
    ['dates-reversed', { madeOn: '2025-05-31' }],
  ] as const)('are not compared: %s', (because, parts) => {
    expect(compareEcomaps(before, after(parts as Partial<Ecomap>))).toEqual({
      comparable: false,
      because,
    })
    expect(ecomapChangesInWords(before, after(parts as Partial<Ecomap>))).toHaveLength(1)
  })
})

describe('two tellings', () => {
  const son: Ecomap = {
    ...after({ viewOf: 'p-son' }),
    people: { ...before.people, 'p-son': { name: 'Ivo' } },
    systems: { ...before.systems, 'sy-chat': { name: 'Group chat', domain: 'online' } },
    ties: {
      ...before.ties,
      't-mine': { between: ['p-son', 'sy-chat'], quality: 'strong' },
      't-c': { between: ['hh-home', 'sy-c'], flow: 'none', quality: 'broken' },
    },
  }

  it('lie side by side, and nobody is believed', () => {
    const found = compareTellers(before, son)
    if (!found.comparable) throw new Error(found.because)
    expect(found.systems).toMatchObject({ onlyOne: [], onlyOther: ['sy-chat'] })
    expect(found.ties.onlyOther).toEqual(['t-mine'])
    expect(found.ties.differing).toEqual([
      { between: ['hh-home', 'sy-c'], one: 't-c', other: 't-c', differsIn: ['quality'] },
    ])
    expect(tellersInWords(before, son)).toEqual([
      'Only on the map of Ivo: Group chat.',
      'The household and Clinic: a moderate tie as Rosa tells it, a broken tie as Ivo tells it.',
    ])
  })

  it('are two only where two tell', () => {
    expect(compareTellers(before, after({}))).toEqual({
      comparable: false,
      because: 'same-viewpoint',
    })
    expect(compareTellers(before, { ...son, subject: 'p-son' })).toEqual({
      comparable: false,
      because: 'subject-differs',
    })
  })
})

describe('what a case file asks', () => {
  it('is people with their names, and what is dated', () => {
    const map = sampleMap({
      people: {
        'p-dog': { name: 'Rex', pet: true },
        'p-eva': { name: 'Eva', born: '2016', otherNames: ['Evi'] },
      },
      systems: { 'sy-a': { domain: 'friends', from: '2024', person: 'p-eva' } },
      ties: { 't-a': { between: ['p-rosa', 'sy-a'], to: '2025-03' } },
    })
    expect(peopleFacts(map)).toEqual([
      { id: 'p-eva', names: ['Eva', 'Evi'], born: '2016' },
      { id: 'p-rosa', names: ['Rosa'] },
    ])
    expect(datedFacts(map)).toEqual([
      { on: '2026-05-20', what: 'ecomap-made', about: ['hh-home'] },
      { on: '2016', what: 'born', about: ['p-eva'] },
      { on: '2024', what: 'system-began', about: ['sy-a', 'p-eva'] },
      { on: '2025-03', what: 'tie-ended', about: ['t-a', 'p-rosa', 'sy-a'] },
    ])
  })

  it('is what to call each item', () => {
    const map: Ecomap = { ...before, statements: { 'st-1': { words: 'Yes.', speaker: 'p-rosa' } } }
    expect(
      (['p-rosa', 'hh-home', 'sy-a', 't-a', 'st-1', 'sy-none', 't-none', 'x-1'] as const).map(
        (id) => itemName(map, id),
      ),
    ).toEqual([
      'Rosa',
      'The household',
      'Ana',
      'the tie of Rosa and Ana',
      'words of Rosa',
      undefined,
      undefined,
      undefined,
    ])
  })
})
