import { describe, expect, it } from 'vitest'
import { foundIn } from '../found-in.test-kit.ts'

const people = { 'p-one': { name: 'Una' } }

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
})
