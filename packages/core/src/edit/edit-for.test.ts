import { describe, expect, it } from 'vitest'
import {
  acceptFinding,
  collectionEdits,
  commit,
  isEditRefused,
  redo,
  removalEdit,
  setSharing,
  startHistory,
  undo,
} from '../index.ts'
import { visit, visitRecord, type Visit } from '../../test/visit-record.ts'

const { add: addPerson, change: changePerson } = collectionEdits<Visit>()(
  'visit',
  'people',
  'person',
)
const removePerson = removalEdit(visitRecord, 'person', 'p')

const freeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) freeze(inner)
    Object.freeze(value)
  }
  return value
}

const family = freeze(
  visit({
    people: { 'p-1': { name: 'Ayo', friend: 'p-2' }, 'p-2': { name: 'Bea' } },
    ties: { 't-1': { between: ['p-1', 'p-2'] } },
  }),
)

const refusal = (edit: () => unknown): unknown => {
  try {
    return edit()
  } catch (error) {
    return isEditRefused(error) ? [error.code, error.params] : error
  }
}

describe('an edit', () => {
  it('gives a new record, leaves the old one, and shares what did not change', () => {
    const after = addPerson(family, { id: 'p-3', name: 'Cem' })
    expect(after.people?.['p-3']).toEqual({ name: 'Cem' })
    expect(after.people?.['p-1']).toBe(family.people?.['p-1'])
    expect(after.ties).toBe(family.ties)
  })

  it('begins a collection that is not there yet', () => {
    expect(addPerson({ ...visit(), people: undefined }, { id: 'p-1' }).people).toEqual({
      'p-1': {},
    })
    const { record, touched } = addPerson.change(freeze(visit()), { id: 'p-1' })
    expect(record.people).toEqual({ 'p-1': {} })
    expect(touched).toEqual(['p-1'])
  })

  it('says what it did as data', () => {
    const { record, ...step } = changePerson.change(family, {
      id: 'p-1',
      name: 'Ayodele',
      born: '2016',
    })
    expect(record.people?.['p-1']).toEqual({ name: 'Ayodele', friend: 'p-2', born: '2016' })
    expect(step).toMatchObject({
      edit: 'visit/change-person',
      label: 'Change a person',
      touched: ['p-1'],
    })
  })

  it('takes a field off that is given as undefined', () => {
    expect(changePerson(family, { id: 'p-1', friend: undefined }).people?.['p-1']).toEqual({
      name: 'Ayo',
    })
  })

  it('is refused with a code and ids, never with words of the record', () => {
    expect([
      refusal(() => addPerson(family, { id: 'p-1' })),
      refusal(() => changePerson(family, { id: 'p-9' })),
      refusal(() => removePerson(family, { id: 'p-9', references: 'clean' })),
      refusal(() => removePerson(family, { id: 'p-2', references: 'refuse' })),
    ]).toEqual([
      ['core/id-taken', { id: 'p-1' }],
      ['core/not-found', { id: 'p-9' }],
      ['core/not-found', { id: 'p-9' }],
      ['core/still-referred-to', { id: 'p-2', references: 2 }],
    ])
  })

  it('removes and cleans', () => {
    expect(removePerson(family, { id: 'p-2', references: 'clean' })).toEqual(
      visit({ people: { 'p-1': { name: 'Ayo' } }, ties: {} }),
    )
    const alone = visit({ people: { 'p-1': {} } })
    expect(removePerson(alone, { id: 'p-1', references: 'refuse' })).toEqual(visit({ people: {} }))
  })
})

describe('deciding who may see something', () => {
  const decide = setSharing(visitRecord)

  it('marks any item, and takes the mark off again', () => {
    const marked = decide(family, { item: 't-1', sharing: { withheldFrom: ['family'] } })
    expect(marked.ties?.['t-1']?.sharing).toEqual({ withheldFrom: ['family'] })
    expect(decide(marked, { item: 't-1' })).toEqual(family)
    const accepted = acceptFinding<Visit>()(family, {
      id: 'q-1',
      finding: { code: 'visit/x', severity: 'query', path: [], message: '', params: {} },
      reason: 'r',
      by: 'b',
      on: '2026-05-01',
    })
    expect(refusal(() => decide(accepted, { item: 'q-1' }))).toEqual([
      'core/not-found',
      { id: 'q-1' },
    ])
    expect(refusal(() => decide(family, { item: 't-9' }))).toEqual([
      'core/not-found',
      { id: 't-9' },
    ])
  })
})

describe('accepting a finding', () => {
  const accept = acceptFinding<Visit>()
  const finding = {
    code: 'visit/x',
    severity: 'query',
    path: ['people', 'p-1'],
    message: '',
    params: {},
  } as const
  const answer = { id: 'q-1', reason: 'asked twice', by: 'S. Worker', on: '2026-05-01' } as const

  it('keeps the reason in the record', () => {
    expect(accept(family, { ...answer, finding }).accepted).toEqual({
      'q-1': {
        code: 'visit/x',
        about: ['p-1'],
        at: 'people',
        reason: 'asked twice',
        by: 'S. Worker',
        on: '2026-05-01',
      },
    })
  })

  it('is refused for an error', () => {
    const error = { ...finding, severity: 'error' } as const
    expect(refusal(() => accept(family, { ...answer, finding: error }))).toEqual([
      'core/error-cannot-be-accepted',
      { code: 'visit/x' },
    ])
  })
})

describe('a history', () => {
  it('goes back and forth, as a value', () => {
    const start = startHistory(family)
    const one = commit(start, addPerson, { id: 'p-3', name: 'Cem' })
    const two = commit(one, removePerson, { id: 'p-1', references: 'clean' })
    const back = undo(undo(two))
    expect(back.record).toEqual(family)
    expect(redo(redo(back)).record).toEqual(two.record)
    expect(start.done).toEqual([])
    expect(undo(start)).toBe(start)
    expect(redo(start)).toBe(start)
  })

  it('forgets what was undone once something else is done', () => {
    const one = commit(startHistory(family), addPerson, { id: 'p-3' })
    const other = commit(undo(one), addPerson, { id: 'p-4' })
    expect(other.undone).toEqual([])
    expect(redo(other)).toBe(other)
  })

  it('does not remember an edit that changes nothing', () => {
    const start = startHistory(family)
    expect(commit(start, changePerson, { id: 'p-1', name: 'Ayo' })).toBe(start)
  })
})
