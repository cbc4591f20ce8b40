import { describe, expect, it } from 'vitest'
import type { ParentLink } from '../../schema/index.ts'
import { foundIn } from '../found-in.test-kit.ts'

const people = {
  'p-child': { name: 'Nia', born: '2001' },
  'p-a': { name: 'Ada' },
  'p-b': { name: 'Bo' },
  'p-c': { name: 'Cal' },
}

const withThird = (third: Partial<ParentLink>): string[] =>
  foundIn({
    people,
    parentLinks: {
      'l-1': { child: 'p-child', parent: 'p-a', kind: 'birth', role: 'mother' },
      'l-2': { child: 'p-child', parent: 'p-b', kind: 'birth' },
      'l-3': { child: 'p-child', parent: 'p-c', kind: 'birth', ...third },
    },
  })

describe('genogram/more-than-two-birth-parents', () => {
  it.each([undefined, 'agreed'] as const)('counts a link whose standing is %s', (standing) => {
    expect(withThird(standing ? { standing } : {})).toEqual(['more-than-two-birth-parents'])
  })

  it.each<Partial<ParentLink>>([
    { standing: 'contested', accordingTo: ['p-a'] },
    { standing: 'disproved' },
    { standing: 'presumed' },
    { disputedBy: ['p-a'] },
    { kind: 'donor' },
    { kind: 'surrogate' },
    { kind: 'adoptive' },
    { kind: 'step' },
    { kind: 'social' },
  ])('does not count %o', (third) => {
    expect(withThird(third)).toEqual([])
  })

  it('does not count one person twice, as two people tell of them', () => {
    expect(withThird({ parent: 'p-b', accordingTo: ['p-a'] })).toEqual([])
  })

  it('does not count a second mother by law', () => {
    expect(
      foundIn({
        people,
        parentLinks: {
          'l-1': {
            child: 'p-child',
            parent: 'p-a',
            kind: 'birth',
            role: 'mother',
            gaveBirth: true,
          },
          'l-2': { child: 'p-child', parent: 'p-b', kind: 'birth', role: 'mother' },
          'l-3': { child: 'p-child', parent: 'p-c', kind: 'birth', role: 'father' },
        },
        responsibilities: {
          'pr-1': { child: 'p-child', holder: 'p-b', basis: 'second-female-parent' },
        },
      }),
    ).toEqual([])
  })

  it('lets two mothers, two fathers and a father who gave birth be', () => {
    for (const role of ['mother', 'father'] as const) {
      expect(
        foundIn({
          people,
          parentLinks: {
            'l-1': { child: 'p-child', parent: 'p-a', kind: 'birth', role, gaveBirth: true },
            'l-2': { child: 'p-child', parent: 'p-b', kind: 'birth', role },
            'l-3': { child: 'p-child', parent: 'p-c', kind: 'donor' },
          },
        }),
      ).toEqual([])
    }
  })

  it.each([
    ['p-b', 'order'],
    ['p-d', 'second-female-parent'],
  ] as const)('counts all three where %s holds responsibility as %s', (holder, basis) => {
    expect(
      foundIn({
        people: { ...people, 'p-d': { name: 'Di' } },
        parentLinks: {
          'l-1': { child: 'p-child', parent: 'p-a', kind: 'birth' },
          'l-2': { child: 'p-child', parent: 'p-b', kind: 'birth' },
          'l-3': { child: 'p-child', parent: 'p-c', kind: 'birth' },
        },
        responsibilities: { 'pr-1': { child: 'p-child', holder, basis } },
      }),
    ).toEqual(['more-than-two-birth-parents'])
  })

  const tellers = (second: ParentLink['accordingTo'], third: ParentLink['accordingTo']): string[] =>
    foundIn({
      people,
      parentLinks: {
        'l-1': { child: 'p-child', parent: 'p-a', kind: 'birth' },
        'l-2': { child: 'p-child', parent: 'p-b', kind: 'birth', accordingTo: second },
        'l-3': { child: 'p-child', parent: 'p-c', kind: 'birth', accordingTo: third },
      },
    })

  it('lets accounts differ, and counts what one person tells', () => {
    expect(tellers(['p-b'], ['p-c'])).toEqual([])
    expect(tellers(['p-b'], ['p-b', 'p-c'])).toEqual(['more-than-two-birth-parents'])
    expect(tellers([], ['p-c'])).toEqual(['more-than-two-birth-parents'])
  })
})
