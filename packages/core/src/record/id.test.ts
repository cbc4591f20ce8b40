import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EditRefused, isId, prefixOf, toId } from '../index.ts'

describe('toId', () => {
  it('keeps a plain key readable and writes any other as bytes', () => {
    expect(toId('p', '7f3a-1')).toBe('p-7f3a-1')
    expect(toId('p', 'a b')).toBe('p-x-612062')
    expect(toId('p', 'x-612062')).toBe('p-x-782d363132303632')
  })

  it('is refused for a key that cannot be written', () => {
    expect(() => toId('p', '')).toThrow(EditRefused)
    expect(() => toId('p', 'ü'.repeat(40))).toThrow(EditRefused)
  })

  it('makes ids, and never one for two keys', () => {
    const key = fc.oneof(
      fc.string({ minLength: 1, maxLength: 12 }),
      fc.stringMatching(/^x-[0-9a-f]{2,12}$/),
    )
    fc.assert(
      fc.property(key, key, (a, b) => {
        expect(isId(toId('p', a))).toBe(true)
        expect(prefixOf(toId('pl', a))).toBe('pl')
        expect(toId('p', a) === toId('p', b)).toBe(a === b)
      }),
    )
  })
})
