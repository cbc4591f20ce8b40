import { describe, expect, it } from 'vitest'
import type { MultipleBirth, Person } from '../../schema/index.ts'
import { foundIn } from '../found-in.test-kit.ts'

const found = (one: Person, other: Person, zygosity?: MultipleBirth['zygosity']): string[] =>
  foundIn({
    people: { 'p-1': one, 'p-2': other },
    multipleBirths: { 'mb-1': { children: ['p-1', 'p-2'], ...(zygosity && { zygosity }) } },
  })
const female = { sexRecordedAtBirth: 'female' } as const
const male = { sexRecordedAtBirth: 'male' } as const

describe('genogram/identical-twins-recorded-sex', () => {
  it('asks whichever comes first', () => {
    expect(found(female, male, 'identical')).toEqual(['identical-twins-recorded-sex'])
    expect(found(male, female, 'identical')).toEqual(['identical-twins-recorded-sex'])
  })

  it('lets twins be who are not known to be identical', () => {
    expect(found(female, male)).toEqual([])
    expect(found(female, male, 'not-known')).toEqual([])
  })

  it('never compares gender', () => {
    const woman = { ...male, gender: 'woman', genderBasis: 'said' } as const
    expect(found(woman, { ...male, gender: 'man', genderBasis: 'said' }, 'identical')).toEqual([])
    expect(found(female, { sexRecordedAtBirth: 'other' }, 'identical')).toEqual([])
    expect(found(female, {}, 'identical')).toEqual([])
  })
})
