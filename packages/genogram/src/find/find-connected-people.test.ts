import { describe, expect, it } from 'vitest'
import { family, type Parts } from '../check/sample.ts'
import { findConnectedPeople, type ConnectedPerson } from './find-connected-people.ts'

const parts: Parts = {
  people: {
    'p-kid': { name: 'Kit', born: '2015-01-01' },
    'p-ma': { name: 'Mae', born: '1990' },
    'p-nan': { name: 'Nan', born: '1960', livesIn: 'Leeds' },
    'p-friend': { name: 'Bea' },
    'p-brother': { born: '2012' },
    'p-teen': { born: '2008' },
    'p-late': { death: { on: '2020' } },
    'p-dog': { pet: true },
  },
  parentLinks: {
    'l-1': { child: 'p-kid', parent: 'p-ma', kind: 'birth', role: 'mother' },
    'l-2': { child: 'p-ma', parent: 'p-nan', kind: 'birth', role: 'mother' },
    'l-3': { child: 'p-kid', parent: 'p-nan', kind: 'kinship', from: '2019', to: '2020' },
  },
  placements: {
    'pl-1': { child: 'p-kid', kind: 'kinship', carers: ['p-nan'], from: '2019', to: '2020' },
  },
  households: { 'hh-1': {} },
  householdStays: {
    's-1': { household: 'hh-1', person: 'p-kid', from: '2020' },
    's-2': { household: 'hh-1', person: 'p-ma', from: '2026' },
  },
  bonds: {
    'b-1': { between: ['p-kid', 'p-nan'], kind: 'close' },
    'b-2': { between: ['p-kid', 'p-friend'], kind: 'close', to: '2019' },
    'b-3': { between: ['p-ma', 'p-nan'], kind: 'cutoff' },
  },
  callings: { 'k-1': { by: 'p-kid', of: 'p-nan', word: 'Nana' } },
  harms: {
    'x-1': { by: 'p-ma', harmed: 'p-kid', kinds: ['neglect'], status: 'alleged' },
    'x-2': { by: 'p-late', harmed: 'p-ma', kinds: ['physical'] },
  },
}

const found = findConnectedPeople(family(parts), 'p-kid', { asOf: '2026-06-01' })
const of = (person: string): ConnectedPerson | undefined =>
  found.find((each) => each.person === person)

describe('who might care', () => {
  it('is everybody alive who is not certainly a child, in order of id', () => {
    expect(found.map(({ person }) => person)).toEqual(['p-friend', 'p-ma', 'p-nan', 'p-teen'])
  })

  it('has what is recorded of their closeness', () => {
    expect(of('p-nan')).toMatchObject({
      section105Relative: 'yes',
      bonds: [{ id: 'b-1', kind: 'close', current: 'yes' }],
      callings: ['k-1'],
      cared: ['l-3', 'pl-1'],
      livesWithChild: 'no',
      harms: [],
      notKnown: ['distance'],
    })
    expect(of('p-nan')?.relations.legal.map(({ up, down }) => [up, down])).toContainEqual([2, 0])
  })

  it('says of a friend what is not known, and lets an ended bond be ended', () => {
    expect(of('p-friend')).toMatchObject({
      relations: { legal: [], birth: [] },
      section105Relative: 'no',
      bonds: [],
      notKnown: ['age', 'bond', 'distance', 'home'],
    })
  })

  it('leaves nobody out for what is recorded of them, and says it', () => {
    expect(of('p-ma')).toMatchObject({
      livesWithChild: 'cannot-tell',
      households: ['hh-1'],
      harms: [
        { id: 'x-1', role: 'by', status: 'alleged', concernsChild: true },
        { id: 'x-2', role: 'harmed', status: 'not-recorded', concernsChild: false },
      ],
    })
  })

  it('is nobody for a child who is not in the record', () => {
    expect(findConnectedPeople(family(parts), 'p-none', { asOf: '2026-06-01' })).toEqual([])
  })
})
