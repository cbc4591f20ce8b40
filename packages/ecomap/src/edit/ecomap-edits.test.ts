import { commit, EditRefused, startHistory, undo, type Edit } from '@relational-practice/core'
import { describe, expect, it } from 'vitest'
import { createEcomap } from '../schema/create-ecomap.ts'
import type { Ecomap } from '../schema/index.ts'
import { parseEcomap } from '../schema/parse-ecomap.ts'
import { addMember } from './add-member.ts'
import { addTiedSystem } from './add-tied-system.ts'
import { beginNextEcomap } from './begin-next-ecomap.ts'
import { addPerson, changeSystem } from './plain-edits.ts'
import { removePerson, removeSystem } from './removals.ts'
import { setSubject } from './set-subject.ts'
import { setViewOf } from './set-view-of.ts'
import { beginTie, endTie, takeStep, wishForTie } from './tie-edits.ts'

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

const home = ecomap({
  household: 'hh-1',
  people: { 'p-1': { name: 'Ngozi' }, 'p-2': { name: 'Emeka', born: '2015' } },
  households: { 'hh-1': { members: ['p-1'] } },
  systems: { 'sy-1': { name: 'Judo', domain: 'recreation' } },
  ties: { 't-1': { between: ['p-2', 'sy-1'], quality: 'planned', gaps: { from: 'not-known' } } },
})

describe('who and whose', () => {
  it('is said, one child or the household, one view at a time', () => {
    const about = made(setSubject, home, { child: 'p-2', household: 'hh-1' })
    expect([about.subject, about.household]).toEqual(['p-2', 'hh-1'])
    expect(made(setSubject, about, { household: 'hh-1' }).subject).toBeUndefined()
    const hers = made(setViewOf, home, { person: 'p-1' })
    const theirs = made(setViewOf, hers, { household: true })
    expect([theirs.viewOf, theirs.viewOfHousehold]).toEqual([undefined, true])
    const outside = made(setViewOf, theirs, { outside: 'Health visitor' })
    expect([outside.viewOfHousehold, outside.viewOfOutside]).toEqual([undefined, 'Health visitor'])
    expect([
      refused(() => setSubject(home, { child: 'p-9', household: 'hh-1' })),
      refused(() => setSubject(home, { household: 'hh-9' })),
      refused(() => setViewOf(home, { person: 'p-9' })),
    ]).toEqual(['core/not-found', 'core/not-found', 'core/not-found'])
  })

  it('joins the household once, from the record or new', () => {
    const both = made(addMember, home, { household: 'hh-1', id: 'p-2' })
    expect(both.households?.['hh-1']?.members).toEqual(['p-1', 'p-2'])
    const three = made(addMember, both, { household: 'hh-1', id: 'p-3', person: { name: 'Ada' } })
    expect(three.people?.['p-3']).toEqual({ name: 'Ada' })
    expect([
      refused(() => addMember(both, { household: 'hh-1', id: 'p-2' })),
      refused(() => addMember(both, { household: 'hh-1', id: 'p-9' })),
      refused(() => addMember(both, { household: 'hh-1', id: 'p-2', person: {} })),
    ]).toEqual(['ecomap/already-a-member', 'core/not-found', 'core/id-taken'])
  })
})

describe('ties', () => {
  it('come with their system in one step', () => {
    const input = {
      id: 'sy-2',
      system: { name: 'Hill Primary', domain: 'school' },
      tie: 't-2',
      with: 'p-2',
      how: { quality: 'strong' },
    } as const
    const after = made(addTiedSystem, home, input)
    expect(after.ties?.['t-2']).toEqual({ quality: 'strong', between: ['p-2', 'sy-2'] })
    const ends = ['p-9', 'hh-9', 'sy-9'] as const
    expect(ends.map((end) => refused(() => addTiedSystem(home, { ...input, with: end })))).toEqual([
      'core/not-found',
      'core/not-found',
      'core/not-found',
    ])
    expect(refused(() => addTiedSystem(after, { ...input, id: 'sy-3' }))).toBe('core/id-taken')
  })

  it('begin where they were planned, and end', () => {
    const begun = made(beginTie, home, { tie: 't-1', quality: 'moderate', from: '2026-02' })
    expect(begun.ties?.['t-1']).toEqual({
      between: ['p-2', 'sy-1'],
      quality: 'moderate',
      from: '2026-02',
      gaps: {},
    })
    expect(refused(() => beginTie(begun, { tie: 't-1', quality: 'strong' }))).toBe(
      'ecomap/tie-not-planned',
    )
    expect(made(endTie, begun, { tie: 't-1', to: '2026-05' }).ties?.['t-1']?.to).toBe('2026-05')
    expect(made(endTie, begun, { tie: 't-1' }).ties?.['t-1']?.gaps).toEqual({ to: 'not-known' })
  })

  it('carry a wish, which leads to a step', () => {
    const wish = { quality: 'strong', by: ['p-2'], words: 'I want to go with Dad.' } as const
    const wished = made(wishForTie, home, { tie: 't-1', wish: { ...wish, by: ['p-2'] } })
    const step = made(takeStep, wished, {
      tie: 't-1',
      step: 'Dad takes him on Friday.',
      action: 'a-1',
    })
    expect(step.ties?.['t-1']?.wish).toEqual({
      ...wish,
      step: 'Dad takes him on Friday.',
      action: 'a-1',
    })
    expect(made(wishForTie, step, { tie: 't-1' }).ties?.['t-1']?.wish).toBeUndefined()
    expect(refused(() => takeStep(home, { tie: 't-1', step: 'Ask.' }))).toBe('ecomap/no-wish')
  })
})

describe('plain edits', () => {
  it('add, change and remove, with the ties of what goes', () => {
    expect(made(addPerson, home, { id: 'p-3', name: 'Ada' }).people?.['p-3']).toEqual({
      name: 'Ada',
    })
    const moved = made(changeSystem, home, { id: 'sy-1', name: 'Judo club', seen: 'weekly' })
    expect(moved.systems?.['sy-1']).toEqual({
      name: 'Judo club',
      domain: 'recreation',
      seen: 'weekly',
    })
    expect(refused(() => removeSystem(home, { id: 'sy-1', references: 'refuse' }))).toBe(
      'core/still-referred-to',
    )
    expect(
      Object.keys(made(removeSystem, home, { id: 'sy-1', references: 'clean' }).ties ?? {}),
    ).toEqual([])
    const without = made(removePerson, home, { id: 'p-1', references: 'clean' })
    expect(without.households?.['hh-1']?.members).toBeUndefined()
  })
})

describe('beginNextEcomap', () => {
  it('carries over who and what goes on, under the same ids, and leaves behind what was said then', () => {
    const before = ecomap({
      ...home,
      title: 'First map',
      viewOf: 'p-1',
      madeOn: '2025-03-01',
      madeBy: 'R. Worker',
      systems: {
        'sy-1': { name: 'Judo', domain: 'recreation', network: { closeness: 'very-close' } },
      },
      ties: {
        't-1': { between: ['p-2', 'sy-1'], quality: 'strong', evidence: 'Saw him there.' },
        't-2': { between: ['p-1', 'sy-1'], quality: 'broken', to: '2025-06' },
      },
      statements: { 'st-1': { words: 'He loves it.', speaker: 'p-1' } },
    })
    const next = ecomap(beginNextEcomap(before, { id: 'r-2', madeOn: '2026-03-01' }))
    expect(next).toEqual({
      kind: 'ecomap',
      schemaVersion: 1,
      id: 'r-2',
      title: 'First map',
      household: 'hh-1',
      viewOf: 'p-1',
      madeOn: '2026-03-01',
      people: before.people,
      households: before.households,
      systems: { 'sy-1': { name: 'Judo', domain: 'recreation' } },
      ties: { 't-1': { between: ['p-2', 'sy-1'], quality: 'strong' } },
    })
  })
})
