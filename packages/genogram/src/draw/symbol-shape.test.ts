import { describe, expect, test } from 'vitest'
import { personShape } from './symbol-shape.ts'

describe('personShape', () => {
  const lived = (person: Parameters<typeof personShape>[0], drawRecordedSex = false): string =>
    personShape(person, drawRecordedSex).shape

  test('goes by the gender a person lives in', () => {
    expect(lived({ gender: 'man', sexRecordedAtBirth: 'female' }, true)).toBe('square')
    expect(lived({ gender: 'woman', sexRecordedAtBirth: 'male' }, true)).toBe('circle')
    expect(lived({ gender: 'non-binary' })).toBe('dome')
    expect(lived({ gender: 'in-own-words' })).toBe('hexagon')
    expect(lived({ genderInOwnWords: 'genderfluid', sexRecordedAtBirth: 'male' }, true)).toBe(
      'hexagon',
    )
    expect(lived({ pet: true, gender: 'man' })).toBe('diamond')
  })

  test('draws recorded sex only where that was asked for, and gender was not', () => {
    expect(personShape({ sexRecordedAtBirth: 'male' }, false)).toEqual({
      shape: 'rounded',
      fromRecordedSex: false,
    })
    expect(personShape({ sexRecordedAtBirth: 'male' }, true)).toEqual({
      shape: 'square',
      fromRecordedSex: true,
    })
    expect(lived({ sexRecordedAtBirth: 'female', gaps: { gender: 'not-asked' } }, true)).toBe(
      'circle',
    )
    expect(lived({ sexRecordedAtBirth: 'other' }, true)).toBe('rounded')
  })

  test.each(['declined', 'not-known', 'none'] as const)(
    'never draws recorded sex for somebody whose gender was asked: %s',
    (gap) => {
      expect(lived({ sexRecordedAtBirth: 'female', gaps: { gender: gap } }, true)).toBe('rounded')
    },
  )
})
