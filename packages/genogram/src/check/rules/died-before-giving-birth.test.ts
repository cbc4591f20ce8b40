import { describe, expect, it } from 'vitest'
import type { ParentLink } from '../../schema/index.ts'
import { foundIn } from '../found-in.test-kit.ts'

const found = (
  died: string,
  link: Partial<ParentLink> = {},
  born = '2004-06-15',
  policy = {},
): string[] =>
  foundIn(
    {
      people: { 'p-child': { born }, 'p-parent': { death: { on: died } } },
      parentLinks: { 'l-1': { child: 'p-child', parent: 'p-parent', kind: 'birth', ...link } },
    },
    { policy },
  )

const gaveBirth = { gaveBirth: true } as const
const father = { role: 'father' } as const

describe('a parent who had died when the child was born', () => {
  it('is impossible for whoever gave birth, beyond the length of a pregnancy', () => {
    expect(found('2003-08-14', gaveBirth)).toEqual(['died-before-giving-birth'])
    expect(found('2002', { kind: 'surrogate' })).toEqual(['died-before-giving-birth'])
  })

  it('is rare, and not impossible, within the length of a pregnancy', () => {
    expect(found('2003-08-15', gaveBirth)).toEqual(['gave-birth-after-death'])
    expect(found('2004-06-14', gaveBirth)).toEqual(['gave-birth-after-death'])
  })

  it('is nothing to ask about on the day of the birth, or where the dates cannot tell', () => {
    expect(found('2004-06-15', gaveBirth)).toEqual([])
    expect(found('2004', gaveBirth)).toEqual([])
    expect(found('2004-05?', gaveBirth)).toEqual([])
    expect(found('2003', gaveBirth, '2004~')).toEqual([])
  })

  it('is ordinary for the other parent, until it is long ago', () => {
    expect(found('2003-09-01', father)).toEqual([])
    expect(found('2003', father)).toEqual([])
    expect(found('2001-09-01', father)).toEqual(['parent-died-long-before-birth'])
  })

  it('is the same for a mother who did not give birth', () => {
    const mother = { role: 'mother', gaveBirth: false } as const
    expect(found('2001-09-01', mother)).toEqual(['parent-died-long-before-birth'])
  })

  it('is nothing to ask about for a donor, or for parents of other kinds', () => {
    expect(found('1998', { kind: 'donor' })).toEqual([])
    expect(found('1998', { kind: 'step' })).toEqual([])
    expect(found('1998', { standing: 'disproved', gaveBirth: true })).toEqual([])
  })

  it('does not ask where the day of the death is not known', () => {
    expect(
      foundIn({
        people: { 'p-child': { born: '2004' }, 'p-parent': { death: {} } },
        parentLinks: {
          'l-1': { child: 'p-child', parent: 'p-parent', kind: 'birth', ...gaveBirth },
        },
      }),
    ).toEqual([])
  })

  it('takes the months of the query from policy, and not those of the error', () => {
    const policy = { monthsAfterAParentsDeath: 24 }
    expect(found('2003-01', father, undefined, policy)).toEqual([])
    expect(found('2001', father, undefined, policy)).toEqual(['parent-died-long-before-birth'])
    expect(found('2003-01', gaveBirth, undefined, policy)).toEqual(['died-before-giving-birth'])
  })

  it('is only asked about where nobody says outright who gave birth, or people differ', () => {
    const asked = ['parent-died-long-before-birth']
    expect(found('2002', { role: 'mother' })).toEqual(asked)
    for (const link of [gaveBirth, { kind: 'surrogate' }] as const) {
      expect(found('2002', { ...link, standing: 'agreed' })).toEqual(['died-before-giving-birth'])
      expect(found('2002', { ...link, standing: 'presumed' })).toEqual(asked)
      expect(found('2002', { ...link, standing: 'contested', accordingTo: ['p-child'] })).toEqual(
        asked,
      )
      expect(found('2002', { ...link, disputedBy: ['p-child'] })).toEqual(asked)
    }
  })

  it('is asked about for a surrogate where it is contested who gave birth', () => {
    expect(
      foundIn({
        people: {
          'p-child': { born: '2004-06-15' },
          'p-parent': { death: { on: '2002' } },
          'p-other': {},
        },
        parentLinks: {
          'l-1': { child: 'p-child', parent: 'p-parent', kind: 'surrogate' },
          'l-2': {
            child: 'p-child',
            parent: 'p-other',
            kind: 'birth',
            standing: 'contested',
            accordingTo: ['p-other'],
          },
        },
      }),
    ).toEqual(['parent-died-long-before-birth'])
  })
})
