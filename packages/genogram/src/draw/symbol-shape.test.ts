import { describe, expect, test } from 'vitest'
import { DIAGONAL, personShape, shapeOutline } from './symbol-shape.ts'
import { svgText } from '@relational-practice/testkit'

const outline = (shape: Parameters<typeof shapeOutline>[0], half = 50): string =>
  svgText({ elements: [shapeOutline(shape, half)] })

describe('shapeOutline', () => {
  test('draws a square and a circle of one side', () => {
    expect(outline('square')).toBe('<rect x="-50" y="-50" width="100" height="100" />')
    expect(outline('circle')).toBe('<circle r="50" />')
  })

  test('draws a dome: a half circle on straight sides', () => {
    expect(outline('dome')).toBe('<path d="M-50 50V0A50 50 0 0 1 50 0V50Z" />')
  })

  test('draws a pet as a diamond, own words as a hexagon, not known as a rounded square', () => {
    expect(outline('diamond')).toBe('<path d="M-50 0L0 -50L50 0L0 50Z" />')
    expect(outline('hexagon')).toBe('<path d="M-50 0L-25 -44L25 -44L50 0L25 44L-25 44Z" />')
    expect(outline('rounded')).toBe('<rect x="-50" y="-50" width="100" height="100" rx="15" />')
  })

  test('draws an inner outline smaller', () => {
    expect(outline('circle', 40)).toBe('<circle r="40" />')
    expect(outline('dome', 40)).toBe('<path d="M-40 40V0A40 40 0 0 1 40 0V40Z" />')
  })
})

test('a diagonal ends on the outline', () => {
  const onCircle = (DIAGONAL.circle.up / 100) ** 2 * 2
  expect(onCircle).toBeCloseTo(1, 1)
  expect(DIAGONAL.diamond.up * 2).toBe(100)
  expect(DIAGONAL.dome).toEqual({ up: DIAGONAL.circle.up, down: DIAGONAL.square.down })
  // The upper right side of the hexagon runs from 50,0 to 25,-44: where x is -y.
  const along = 50 / (25 + 44)
  expect(DIAGONAL.hexagon.up).toBeCloseTo(2 * (50 - 25 * along), 0)
})

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
