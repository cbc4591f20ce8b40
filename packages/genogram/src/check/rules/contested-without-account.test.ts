import { describe, expect, it } from 'vitest'
import type { Genogram, ParentLink } from '../../schema/index.ts'
import { foundIn } from '../found-in.test-kit.ts'

const found = (link: Partial<ParentLink>, statements: Genogram['statements'] = {}): string[] =>
  foundIn({
    people: { 'p-kid': { name: 'Kit', born: '2001' }, 'p-a': { name: 'Al' } },
    parentLinks: { 'l-1': { child: 'p-kid', parent: 'p-a', kind: 'birth', ...link } },
    statements,
  })

describe('genogram/contested-without-account', () => {
  it('asks of contested links only', () => {
    expect(found({ standing: 'contested' })).toEqual(['contested-without-account'])
    expect(found({ standing: 'presumed' })).toEqual([])
    expect(found({ standing: 'disproved' })).toEqual([])
  })

  it.each<Partial<ParentLink>>([
    { accordingTo: ['p-a'] },
    { disputedBy: ['p-a'] },
    { source: 'Letter to the court' },
  ])('is answered by %o', (told) => {
    expect(found({ standing: 'contested', ...told })).toEqual([])
  })

  it('is answered by words about it', () => {
    const statements = { 'st-1': { words: 'He is mine.', speaker: 'p-a', about: ['l-1'] } } as const
    expect(
      found({ standing: 'contested' }, { 'st-1': { ...statements['st-1'], about: ['l-1'] } }),
    ).toEqual([])
  })
})
