import { ageThreshold } from '@relational-practice/core'
import { describe, expect, it } from 'vitest'
import { reliedOnBirth } from './relied-on-birth.ts'

describe('reliedOnBirth', () => {
  it.each([undefined, 'document', 'family', 'assessed'] as const)('stands for %s', (basis) => {
    const person = { born: '2008-03', ...(basis && { bornBasis: basis }) }
    expect(reliedOnBirth(person)).toBe('2008-03')
  })

  it.each([
    ['2008-03-04', '2006-03-04/2010-03-04'],
    ['2008', '2006-01-01/2010-12-31'],
    ['../2008', '../2010-12-31'],
    ['2008/..', '2006-01-01/..'],
  ])('reaches two years further than %s where it was claimed or assigned', (born, wider) => {
    expect(reliedOnBirth({ born, bornBasis: 'claimed' })).toBe(wider)
    expect(reliedOnBirth({ born, bornBasis: 'assigned' })).toBe(wider)
  })

  it('is nothing where there is no date to lean on', () => {
    expect(reliedOnBirth({ bornBasis: 'claimed' })).toBeUndefined()
    expect(reliedOnBirth({ born: '2008?', bornBasis: 'claimed' })).toBeUndefined()
  })

  it('doubts as many years as core does', () => {
    const answers = [19, 20].map((age) =>
      ageThreshold('2008-01-01', 'claimed', 18, `${2008 + age}-01-01`),
    )
    expect(answers).toEqual(['cannot-tell', 'no'])
  })
})
