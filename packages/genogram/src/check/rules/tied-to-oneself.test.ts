import { describe, expect, it } from 'vitest'
import { foundIn } from '../found-in.test-kit.ts'
import type { Parts } from '../sample.ts'

const people = { 'p-one': { name: 'Una' }, 'p-two': { name: 'Vi' } }
const tied = (parts: Parts): string[] =>
  foundIn({ people, ...parts }).filter((code) => code === 'tied-to-oneself')
const once = ['tied-to-oneself']

describe('genogram/tied-to-oneself', () => {
  it.each(['adoptive', 'foster', 'step', 'guardian', 'kinship', 'social'] as const)(
    'finds somebody who is their own %s parent',
    (kind) => {
      expect(
        foundIn({ people, parentLinks: { 'l-1': { child: 'p-one', parent: 'p-one', kind } } }),
      ).toEqual(['tied-to-oneself'])
    },
  )

  it('finds a bond with oneself', () => {
    expect(
      foundIn({ people, bonds: { 'b-1': { between: ['p-one', 'p-one'], kind: 'close' } } }),
    ).toEqual(['tied-to-oneself'])
  })

  it.each([
    ['p-one', once],
    ['p-two', []],
  ] as const)('looks at what has two ends, the other being %s', (other, codes) => {
    const harm = { by: 'p-one', harmed: other, kinds: ['emotional' as const] } as const
    expect(tied({ harms: { 'x-1': { ...harm, kinds: ['emotional'] } } })).toEqual(codes)
    expect(tied({ callings: { 'k-1': { by: 'p-one', of: other, word: 'Nan' } } })).toEqual(codes)
    const placement = { child: 'p-one', kind: 'kinship' } as const
    expect(tied({ placements: { 'pl-1': { ...placement, carers: [other] } } })).toEqual(codes)
    const held = { child: 'p-one', holder: other, basis: 'mother' } as const
    expect(tied({ responsibilities: { 'pr-1': held } })).toEqual(codes)
    expect(tied({ siblingGroups: { 'g-1': { siblings: ['p-one', other] } } })).toEqual(codes)
    expect(tied({ multipleBirths: { 'mb-1': { children: ['p-one', other] } } })).toEqual(codes)
  })

  it('finds a person once who is named often in one entry', () => {
    const siblings = ['p-one', 'p-two', 'p-one', 'p-one'] as const
    expect(tied({ siblingGroups: { 'g-1': { siblings: [...siblings] } } })).toEqual(once)
  })
})
