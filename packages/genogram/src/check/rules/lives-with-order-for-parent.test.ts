import { describe, expect, it } from 'vitest'
import type { Genogram, ParentLink, Responsibility } from '../../schema/index.ts'
import { foundIn } from '../found-in.test-kit.ts'

const found = (
  link: Partial<ParentLink>,
  others: readonly Partial<Responsibility>[] = [],
  more: Partial<Genogram> = {},
): string[] =>
  foundIn({
    people: {
      'p-kid': { name: 'Kit', born: '2015' },
      'p-a': { name: 'Al' },
      'p-b': { name: 'Bee' },
    },
    parentLinks: { 'l-1': { child: 'p-kid', parent: 'p-a', kind: 'birth', ...link } },
    responsibilities: Object.fromEntries(
      [{}, ...others].map((held, place) => [
        `pr-${place}` as const,
        { child: 'p-kid', holder: 'p-a', basis: 'lives-with-order', ...held },
      ]),
    ),
    ...more,
  })

describe('genogram/lives-with-order-for-parent', () => {
  it('asks of parents by birth and adoption, contested ones too', () => {
    expect(found({})).toEqual(['lives-with-order-for-parent'])
    expect(found({ kind: 'adoptive' })).toEqual(['lives-with-order-for-parent'])
    expect(found({ standing: 'contested', accordingTo: ['p-b'] })).toEqual([
      'lives-with-order-for-parent',
    ])
  })

  it.each(['kinship', 'step', 'guardian', 'social', 'donor'] as const)('lets a %s be', (kind) => {
    expect(found({ kind })).toEqual([])
  })

  it('is answered by any other basis of the same parent', () => {
    expect(found({}, [{ basis: 'order' }])).toEqual([])
    expect(found({}, [{ basis: 'registered-on-birth-certificate' }])).toEqual([])
    expect(found({}, [{ holder: 'p-b', basis: 'mother' }])).toEqual(['lives-with-order-for-parent'])
  })

  it('lets a birth parent be who is one no longer', () => {
    expect(
      found({}, [], {
        parentLinks: {
          'l-1': { child: 'p-kid', parent: 'p-a', kind: 'birth' },
          'l-2': { child: 'p-kid', parent: 'p-b', kind: 'adoptive', to: '2020' },
        },
      }),
    ).toEqual([])
  })
})
