import { SAMPLE_DATE } from '@relational-practice/core'
import { describe, expect, it } from 'vitest'
import type { ParentLink } from '../../schema/index.ts'
import { checkGenogram } from '../check-genogram.ts'
import { foundIn } from '../found-in.test-kit.ts'
import { family } from '../sample.ts'

const people = { 'p-a': { name: 'Ana' }, 'p-b': { name: 'Ben' }, 'p-c': { name: 'Cleo' } }

describe('genogram/ancestor-cycle', () => {
  it('names everybody in the circle once', () => {
    const findings = checkGenogram(
      family({
        people: { ...people, 'p-d': { name: 'Dee' } },
        parentLinks: {
          'l-1': { child: 'p-b', parent: 'p-a', kind: 'birth' },
          'l-2': { child: 'p-c', parent: 'p-b', kind: 'birth' },
          'l-3': { child: 'p-a', parent: 'p-c', kind: 'birth' },
          'l-4': { child: 'p-d', parent: 'p-c', kind: 'birth' },
        },
      }),
      { asOf: SAMPLE_DATE },
    )
    expect(findings.map(({ code, path, related }) => ({ code, path, related }))).toEqual([
      {
        code: 'genogram/ancestor-cycle',
        path: ['people', 'p-a'],
        related: expect.arrayContaining([
          ['people', 'p-b'],
          ['people', 'p-c'],
        ]),
      },
    ])
    expect(findings[0]?.related).toHaveLength(2)
  })

  it('finds each of two circles', () => {
    expect(
      foundIn({
        people: { ...people, 'p-d': { name: 'Dee' } },
        parentLinks: {
          'l-1': { child: 'p-a', parent: 'p-b', kind: 'birth' },
          'l-2': { child: 'p-b', parent: 'p-a', kind: 'birth' },
          'l-3': { child: 'p-c', parent: 'p-d', kind: 'birth' },
          'l-4': { child: 'p-d', parent: 'p-c', kind: 'birth' },
        },
      }),
    ).toEqual(['ancestor-cycle', 'ancestor-cycle'])
  })

  it.each(['birth', 'donor', 'surrogate'] as const)(
    'finds somebody who is their own %s parent',
    (kind) => {
      expect(
        foundIn({ people, parentLinks: { 'l-1': { child: 'p-a', parent: 'p-a', kind } } }),
      ).toEqual(['ancestor-cycle'])
    },
  )

  it.each(['adoptive', 'step', 'foster', 'kinship', 'guardian', 'social'] as const)(
    'lets a circle of a %s link be',
    (kind) => {
      expect(
        foundIn({
          people,
          parentLinks: {
            'l-1': { child: 'p-b', parent: 'p-a', kind: 'birth' },
            'l-2': { child: 'p-a', parent: 'p-b', kind },
          },
        }),
      ).toEqual([])
    },
  )

  it.each(['disproved', 'contested', 'presumed'] as const)('lets a %s link be', (standing) => {
    expect(
      foundIn({
        people,
        parentLinks: {
          'l-1': { child: 'p-b', parent: 'p-a', kind: 'birth' },
          'l-2': {
            child: 'p-a',
            parent: 'p-b',
            kind: 'birth',
            standing,
            accordingTo: ['p-c'],
          },
        },
      }).filter((code) => code === 'ancestor-cycle'),
    ).toEqual([])
  })

  it('lets parents be who are related to each other', () => {
    expect(
      foundIn({
        people: { ...people, 'p-d': { name: 'Dee' } },
        parentLinks: {
          'l-1': { child: 'p-b', parent: 'p-a', kind: 'birth' },
          'l-2': { child: 'p-c', parent: 'p-a', kind: 'birth' },
          'l-3': { child: 'p-d', parent: 'p-b', kind: 'birth' },
          'l-4': { child: 'p-d', parent: 'p-c', kind: 'birth' },
        },
      }),
    ).toEqual([])
  })

  it('finds a circle of agreed links, and none that somebody disputes', () => {
    const circle = (more: Partial<ParentLink>): string[] =>
      foundIn({
        people,
        parentLinks: {
          'l-1': { child: 'p-b', parent: 'p-a', kind: 'birth', standing: 'agreed' },
          'l-2': { child: 'p-a', parent: 'p-b', kind: 'birth', ...more },
        },
      })
    expect(circle({ standing: 'agreed' })).toEqual(['ancestor-cycle'])
    expect(circle({ disputedBy: ['p-c'] })).toEqual([])
  })
})
