import { describe, expect, it } from 'vitest'
import { EditRefused, editFor, type Id } from '../index.ts'
import { visit, visitRecord, type Visit } from '../../test/visit-record.ts'

const family = visit({
  seen: ['p-1', 'p-2'],
  people: {
    'p-1': { name: 'Ayo', friend: 'p-2', home: { with: 'p-2' }, plan: 'd-2' },
    'p-2': { name: 'Bea' },
    'p-3': { name: 'Cem' },
  },
  ties: { 't-1': { between: ['p-1', 'p-2'] }, 't-2': { between: ['p-1', 'p-3'] } },
  notes: { 'n-1': { about: 't-1' } },
  groups: { 'g-1': { members: ['p-1', 'p-2'] }, 'g-2': { members: ['p-1', 'p-2', 'p-3'] } },
})

const remove = editFor<Visit>()<Id>({
  code: 'visit/remove',
  label: 'Remove',
  recipe: (draft, id) => visitRecord.removeItem(draft, id),
})
const replace = editFor<Visit>()<{ from: Id; to: Id }>({
  code: 'visit/replace',
  label: 'Replace',
  recipe: (draft, { from, to }) => visitRecord.replaceId(draft, from, to),
})

describe('references', () => {
  it('are found wherever a schema can hold one', () => {
    expect(visitRecord.references(family, 'p-2').map((path) => path.join('/'))).toEqual([
      'ties/t-1/between/1',
      'people/p-1/friend',
      'people/p-1/home/with',
      'groups/g-1/members/1',
      'groups/g-2/members/1',
      'seen/1',
    ])
  })

  it('into another record are none of this one', () => {
    const record = visit({ people: { 'p-1': { plan: 'd-2' } } })
    expect(visitRecord.references(record, 'd-2')).toEqual([])
  })
})

describe('removing an item', () => {
  it('takes along what cannot stand without it, and leaves the rest whole', () => {
    expect(remove(family, 'p-2')).toEqual(
      visit({
        seen: ['p-1'],
        people: { 'p-1': { name: 'Ayo', plan: 'd-2' }, 'p-3': { name: 'Cem' } },
        ties: { 't-2': { between: ['p-1', 'p-3'] } },
        notes: {},
        groups: { 'g-2': { members: ['p-1', 'p-3'] } },
      }),
    )
  })

  it('takes many at once as it takes each', () => {
    const ids = ['p-3', 't-1', 'g-2'] as const
    const together = structuredClone(family)
    visitRecord.removeItems(together, ids)
    expect(together).toEqual(ids.reduce((record, id) => remove(record, id), family))
  })

  it('touches what it changed and nothing else', () => {
    expect(remove.change(family, 'p-3').touched).toEqual(['g-2', 'p-3', 't-2'])
  })
})

describe('replacing an id', () => {
  it('moves the item and every reference', () => {
    const moved = replace(family, { from: 'p-2', to: 'p-9' })
    expect(moved.people?.['p-9']).toEqual({ name: 'Bea' })
    expect(visitRecord.references(moved, 'p-2')).toEqual([])
    expect(visitRecord.references(moved, 'p-9')).toHaveLength(6)
  })

  it('onto another item keeps that one, and names it once in a list', () => {
    const merged = replace(family, { from: 'p-3', to: 'p-2' })
    expect(merged.people?.['p-2']).toEqual({ name: 'Bea' })
    expect(merged.people?.['p-3']).toBeUndefined()
    expect(merged.groups?.['g-2']?.members).toEqual(['p-1', 'p-2'])
  })

  it('takes out what cannot stand with one where it had two, and what needs it', () => {
    const merged = replace(family, { from: 'p-1', to: 'p-2' })
    expect(merged.groups).toEqual({ 'g-2': { members: ['p-2', 'p-3'] } })
  })

  it('is refused across collections', () => {
    expect(() => replace(family, { from: 'p-1', to: 't-1' })).toThrow(EditRefused)
  })
})

describe('what follows no reference', () => {
  const marked = visit({
    people: { 'p-1': { sharing: { withheldFrom: ['p-2'] } }, 'p-2': {} },
    accepted: {
      'q-1': { code: 'x/y', about: ['p-1', 'p-2'], reason: 'r', by: 'b', on: '2026-01-01' },
      'q-2': { code: 'x/y', about: ['p-1'], reason: 'r', by: 'b', on: '2026-01-01' },
    },
  })

  it('a mark goes on keeping an item from somebody whose entry is gone', () => {
    expect(visitRecord.references(marked, 'p-2')).toEqual([['accepted', 'q-1', 'about', 1]])
    expect(remove(marked, 'p-2').people).toEqual({
      'p-1': { sharing: { withheldFrom: ['p-2'] } },
    })
  })

  it('a mark follows somebody whose entry is merged', () => {
    const merged = replace(marked, { from: 'p-2', to: 'p-7' })
    expect(merged.people?.['p-1']?.sharing).toEqual({ withheldFrom: ['p-7'] })
  })

  it('an acceptance about several goes when one of them goes', () => {
    expect(Object.keys(remove(marked, 'p-2').accepted ?? {})).toEqual(['q-2'])
    expect(Object.keys(replace(marked, { from: 'p-2', to: 'p-1' }).accepted ?? {})).toEqual(['q-2'])
  })
})
