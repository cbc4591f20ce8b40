import { describe, expect, it } from 'vitest'
import type { Person } from '../../schema/index.ts'
import { foundIn } from '../found-in.test-kit.ts'

const found = (person: Person): string[] => foundIn({ people: { 'p-one': person } })

describe('gender', () => {
  it('needs nobody to have one', () => {
    expect(found({ name: 'Jo' })).toEqual([])
    expect(found({ name: 'Jo', gaps: { gender: 'not-asked' } })).toEqual([])
    expect(found({ name: 'Jo', sexRecordedAtBirth: 'female' })).toEqual([])
  })

  it.each(['woman', 'man', 'non-binary'] as const)('of a %s needs a basis', (gender) => {
    expect(found({ gender })).toEqual(['gender-without-basis'])
    expect(found({ gender, genderBasis: 'said' })).toEqual([])
    expect(found({ gender, genderBasis: 'recorded' })).toEqual([])
    expect(found({ gender, genderBasis: 'inferred' })).toEqual(['gender-inferred'])
  })

  it('is never compared with what was recorded at birth', () => {
    expect(found({ gender: 'man', genderBasis: 'said', sexRecordedAtBirth: 'female' })).toEqual([])
  })

  it('is not asked of pets', () => {
    expect(found({ pet: true, gender: 'woman' })).toEqual([])
    expect(found({ pet: true, gender: 'man', genderBasis: 'inferred' })).toEqual([])
  })

  it('has words where they are the person’s own', () => {
    expect(found({ gender: 'in-own-words' })).toEqual([
      'gender-without-basis',
      'gender-words-missing',
    ])
    expect(
      found({ gender: 'in-own-words', genderInOwnWords: 'two-spirit', genderBasis: 'said' }),
    ).toEqual([])
  })
})
