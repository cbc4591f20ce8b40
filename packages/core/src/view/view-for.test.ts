import { describe, expect, it } from 'vitest'
import { describeWithheld, viewFor, type Reader } from '../index.ts'
import { visit, visitRecord, type Visit } from '../../test/visit-record.ts'

const mother: Reader = { title: 'Ms A', audiences: ['family'], people: ['p-1'] }
const seenBy = (record: Visit, reader: Reader | 'worker'): Visit | undefined =>
  viewFor(visitRecord, record, reader)?.record

const family = visit({
  seen: ['p-1', 'p-2'],
  people: {
    'p-1': { name: 'Ayo', friend: 'p-2', home: { with: 'p-2' }, plan: 'd-2', secret: 'kept' },
    'p-2': { name: 'Bea', sharing: { withheldFrom: ['p-1'], reason: 'asked us to' } },
    'p-3': { name: 'Cem', gaps: { born: 'not-asked', parents: 'not-known' } },
  },
  ties: { 't-1': { between: ['p-1', 'p-2'] }, 't-2': { between: ['p-1', 'p-3'] } },
  notes: { 'n-1': { about: 't-1', words: 'They met again.' } },
  groups: { 'g-1': { members: ['p-2', 'p-3'] } },
  health: { 'h-1': { person: 'p-3' } },
  accepted: { 'q-1': { code: 'x/y', about: [], reason: 'r', by: 'b', on: '2026-01-01' } },
  extensions: { crm: 1 },
})

describe('viewFor', () => {
  it('leaves out what is withheld, all that needs it, and every trace of the decision', () => {
    expect(seenBy(family, mother)).toEqual(
      visit({
        seen: ['p-1'],
        ties: { 't-2': { between: ['p-1', 'p-3'] } },
        people: { 'p-1': { name: 'Ayo' }, 'p-3': { name: 'Cem', gaps: { born: 'not-asked' } } },
      }),
    )
  })

  it('shows the worker all that stands, without marks, links elsewhere and host data', () => {
    const seen = seenBy(family, 'worker')
    expect(seen?.people?.['p-1']).toEqual({
      name: 'Ayo',
      friend: 'p-2',
      secret: 'kept',
      home: { with: 'p-2' },
    })
    expect(seen?.people?.['p-2']).toEqual({ name: 'Bea' })
    expect(seen?.people?.['p-3']?.gaps).toEqual({ born: 'not-asked', parents: 'not-known' })
    expect(seen?.health).toEqual({ 'h-1': { person: 'p-3' } })
    expect(seen).not.toHaveProperty('accepted')
    expect(seen).not.toHaveProperty('extensions')
  })

  it('gives a group what each of its members may see', () => {
    const both: Reader = { ...mother, people: ['p-3', 'p-1'] }
    expect(seenBy(family, both)).toEqual(seenBy(family, mother))
    const alone: Reader = { ...mother, people: ['p-3'] }
    expect(seenBy(family, alone)?.people?.['p-2']).toEqual({ name: 'Bea' })
  })

  it('withholds from an unknown reader whatever is withheld from anybody', () => {
    const unknown: Reader = { title: 'whoever', audiences: [], people: 'unknown' }
    expect(Object.keys(seenBy(family, unknown)?.people ?? {})).toEqual(['p-1', 'p-3'])
  })

  it('shows what is private only to those it is cleared for, all of them', () => {
    const record = visit({
      people: { 'p-1': { secret: 'kept', sharing: { clearedFor: ['p-2'] } } },
      health: { 'h-1': { person: 'p-1', sharing: { clearedFor: ['court-served'] } } },
    })
    const readers: Reader[] = [
      { title: 'Bea', audiences: [], people: ['p-2'] },
      { title: 'Bea and Cem', audiences: [], people: ['p-2', 'p-3'] },
      { title: 'the court', audiences: ['court-served'], people: [] },
    ]
    expect(readers.map((reader) => seenBy(record, reader))).toEqual([
      visit({ people: { 'p-1': { secret: 'kept' } } }),
      visit({ people: { 'p-1': {} } }),
      visit({ people: { 'p-1': {} }, health: { 'h-1': { person: 'p-1' } } }),
    ])
  })

  it('takes a reader of whom nothing is known for anyone', () => {
    const nobody: Reader = { title: 'a reader', audiences: [], people: [] }
    expect(Object.keys(seenBy(family, nobody)?.people ?? {})).toEqual(['p-1', 'p-3'])
  })

  it('shows what is cleared for everyone to everyone', () => {
    const record = visit({
      people: { 'p-1': {} },
      health: { 'h-1': { person: 'p-1', sharing: { clearedFor: ['everyone'] } } },
    })
    expect(seenBy(record, mother)?.health).toEqual({ 'h-1': { person: 'p-1' } })
  })

  it('leaves out what falls only after something else fell', () => {
    const chain = visit({
      people: { 'p-1': {}, 'p-2': { sharing: { withheldFrom: ['everyone'] } } },
      ties: { 't-1': { between: ['p-1', 'p-2'] } },
      notes: { 'n-1': { about: 't-1' } },
    })
    expect(seenBy(chain, mother)).toEqual(visit({ people: { 'p-1': {} } }))
  })

  it('is fresh, and leaves the record as it was', () => {
    const before = structuredClone(family)
    const seen = seenBy(family, 'worker')
    expect(family).toEqual(before)
    expect(seen?.people?.['p-3']).not.toBe(family.people?.['p-3'])
    expect(seen?.ties?.['t-2']?.between).not.toBe(family.ties?.['t-2']?.between)
  })
})

describe('describeWithheld', () => {
  it('tells the worker each place and why', () => {
    const told = describeWithheld(visitRecord, family, mother)
    expect(told.map(({ path, because }) => `${path.join('/')}: ${because}`)).toEqual([
      'groups/g-1: needs what is withheld',
      'health/h-1: private by default',
      'notes/n-1: needs what is withheld',
      'people/p-1/friend: needs what is withheld',
      'people/p-1/home/with: needs what is withheld',
      'people/p-1/plan: unresolved',
      'people/p-1/secret: private by default',
      'people/p-2: marked',
      'people/p-3/gaps/parents: could deny what is withheld',
      'seen/1: needs what is withheld',
      'ties/t-1: needs what is withheld',
    ])
  })
})
