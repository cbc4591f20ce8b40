import { describe, expect, it } from 'vitest'
import type { Genogram, Harm } from '../../schema/index.ts'
import { foundIn } from '../found-in.test-kit.ts'

const found = (harm: Partial<Harm>, statements: Genogram['statements'] = {}): string[] =>
  foundIn({
    people: { 'p-a': { name: 'Al', born: '1980' } },
    harms: { 'x-1': { harmed: 'p-a', kinds: ['neglect'], ...harm } },
    statements,
  })

describe('what harm needs', () => {
  it('is a status and a source', () => {
    expect(found({})).toEqual(['harm-without-source', 'harm-without-status'])
    expect(found({ status: 'disputed' })).toEqual(['harm-without-source'])
    expect(found({ status: 'found', accordingTo: [] })).toEqual(['harm-without-source'])
    expect(found({ source: 'Judgment of 4 May 2025' })).toEqual(['harm-without-status'])
  })

  it('is told by somebody, or by words recorded about it', () => {
    expect(found({ status: 'alleged', accordingTo: ['p-a'] })).toEqual([])
    const words = { words: 'He never let me eat with them.', about: ['x-1' as const] }
    expect(found({ status: 'alleged' }, { 'st-1': { ...words, speaker: 'p-a' } })).toEqual([])
    expect(
      found({ status: 'alleged' }, { 'st-1': { ...words, speakerOutside: 'A neighbour' } }),
    ).toEqual([])
    expect(found({ status: 'alleged' }, { 'st-1': words })).toEqual([
      'harm-without-source',
      'statement-without-speaker',
    ])
  })
})
