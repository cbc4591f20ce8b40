import { describe, expect, it } from 'vitest'
import { createGenogram } from '../schema/create-genogram.ts'
import type { Genogram } from '../schema/index.ts'
import { changesInWords } from './find-changes-in-words.ts'
import { findChanges } from './find-changes.ts'

const genogram = (fields: Partial<Genogram>): Genogram => ({ ...createGenogram('r-1'), ...fields })

const before = genogram({
  title: 'First visit',
  indexPeople: ['p-kit'],
  people: {
    'p-ann': { name: 'Ann', born: '1980', note: 'a secret' },
    'p-ben': { name: 'Ben' },
    'p-kit': { name: 'Kit', otherNames: [], gaps: { born: 'not-asked' } },
  },
  bonds: { 'b-1': { between: ['p-ann', 'p-ben'], kind: 'close' } },
  parentLinks: { 'l-1': { child: 'p-kit', parent: 'p-ann', kind: 'birth' } },
})

const after = genogram({
  title: 'Second visit',
  indexPeople: ['p-kit'],
  people: {
    'p-ann': { born: '1981', name: 'Ann', death: {} },
    'p-kit': { gaps: { born: 'not-asked' }, name: 'Kit' },
    'p-jo': { name: 'Jo' },
  },
  parentLinks: {
    'l-1': { child: 'p-kit', parent: 'p-ann', kind: 'birth', accordingTo: ['p-jo'] },
  },
})

describe('what changed between two states of a genogram', () => {
  it('is told by collection, id and field, and not by value', () => {
    const changes = findChanges(before, after)
    expect(changes).toEqual({
      comparable: true,
      record: [{ field: 'title', how: 'changed' }],
      items: [
        {
          collection: 'people',
          id: 'p-ann',
          how: 'changed',
          fields: [
            { field: 'born', how: 'changed' },
            { field: 'death', how: 'written' },
            { field: 'note', how: 'taken-off' },
          ],
        },
        { collection: 'people', id: 'p-ben', how: 'removed', fields: [] },
        { collection: 'people', id: 'p-jo', how: 'added', fields: [] },
        {
          collection: 'parentLinks',
          id: 'l-1',
          how: 'changed',
          fields: [{ field: 'accordingTo', how: 'written' }],
        },
        { collection: 'bonds', id: 'b-1', how: 'removed', fields: [] },
      ],
    })
    expect(JSON.stringify(changes)).not.toMatch(/Ann|secret|1980|visit/)
  })

  it('is nothing where only the order of keys and empty lists differ', () => {
    const { people, ...rest } = before
    const same = {
      people: { ...people, 'p-kit': { gaps: { born: 'not-asked' }, name: 'Kit' } },
      ...rest,
    }
    expect(findChanges(before, same as Genogram)).toEqual({
      comparable: true,
      items: [],
      record: [],
    })
  })

  it('is not told of two records', () => {
    const other = genogram({ id: 'r-2' })
    expect(findChanges(before, other)).toEqual({
      comparable: false,
      because: 'not-the-same-record',
    })
    expect(changesInWords(before, other)).toEqual([
      'These are two different records. They are not compared.',
    ])
  })
})

describe('the same in words', () => {
  it('names who and what, and no value', () => {
    expect(changesInWords(before, after)).toEqual([
      'The record: changed: the title.',
      'Ann: written down: the death; changed: the date of birth; taken off: the note.',
      'Removed: Ben.',
      'Added: Jo.',
      'The link from Kit to Ann: written down: who tells it so.',
      'Removed: the bond between Ann and Ben.',
    ])
  })

  it('says so where nothing changed', () => {
    expect(changesInWords(before, before)).toEqual(['Nothing changed.'])
  })
})
