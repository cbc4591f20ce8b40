import { describe, expect, it } from 'vitest'
import type { ParentLink, Person } from '../../schema/index.ts'
import { foundIn } from '../found-in.test-kit.ts'

const found = (
  links: readonly (Partial<ParentLink> & { parent: ParentLink['parent'] })[],
  born = '1940-03-03',
  policy = {},
): string[] =>
  foundIn(
    {
      people: {
        'p-child': { born: '1999-01-01' },
        'p-old': { born },
        'p-other': { born: '1970' },
      },
      parentLinks: Object.fromEntries(
        links.map((link, place) => [
          `l-${place}` as const,
          { child: 'p-child', kind: 'birth', ...link },
        ]),
      ),
    },
    { policy },
  )

describe('genogram/birth-parent-over-55', () => {
  it('asks about whoever gave birth, a father too', () => {
    expect(found([{ parent: 'p-old', role: 'mother' }])).toEqual(['birth-parent-over-55'])
    expect(found([{ parent: 'p-old', role: 'father', gaveBirth: true }])).toEqual([
      'birth-parent-over-55',
    ])
    expect(found([{ parent: 'p-old', kind: 'surrogate' }])).toEqual(['birth-parent-over-55'])
  })

  it('does not ask about a parent who did not give birth', () => {
    expect(found([{ parent: 'p-old', role: 'father' }])).toEqual([])
    expect(found([{ parent: 'p-old' }])).toEqual([])
    expect(found([{ parent: 'p-old', role: 'mother', gaveBirth: false }])).toEqual([])
    expect(
      found([
        { parent: 'p-old', role: 'mother' },
        { parent: 'p-other', kind: 'surrogate' },
      ]),
    ).toEqual([])
  })

  it('does not guess between two mothers', () => {
    expect(
      found([
        { parent: 'p-old', role: 'mother' },
        { parent: 'p-other', role: 'mother' },
      ]),
    ).toEqual([])
  })

  it('is silent at 55, and where the dates cannot tell', () => {
    const mother = [{ parent: 'p-old', role: 'mother' }] as const
    expect(found(mother, '1943-06-01')).toEqual([])
    expect(found(mother, '1942-12-31')).toEqual(['birth-parent-over-55'])
    expect(found(mother, '1943~')).toEqual([])
    expect(found(mother, '1940?')).toEqual([])
  })

  it('takes the age from policy', () => {
    const mother = [{ parent: 'p-old', role: 'mother' }] as const
    expect(found(mother, '1945', { oldestAgeAtGivingBirth: 45 })).toEqual(['birth-parent-over-55'])
    expect(found(mother, '1940', { oldestAgeAtGivingBirth: 60 })).toEqual([])
  })

  it('lets a pet be', () => {
    const codesOf = (kind: Person): string[] =>
      foundIn({
        people: { 'p-child': { born: '1999', ...kind }, 'p-old': { born: '1920', ...kind } },
        parentLinks: {
          'l-1': { child: 'p-child', parent: 'p-old', kind: 'birth', gaveBirth: true },
        },
      })
    expect(codesOf({ pet: true, species: 'tortoise' })).toEqual([])
    expect(codesOf({})).toEqual(['birth-parent-over-55'])
  })
})
