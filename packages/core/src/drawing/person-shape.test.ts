import { describe, expect, test } from 'vitest'
import { svgText } from '@relational-practice/testkit'
import { deathLines, DIAGONAL, shapeOf, shapeOutline } from './person-shape.ts'

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

test('an outline goes by the gender a person lives in, and is its own where that is not known', () => {
  expect(shapeOf({ gender: 'man' })).toBe('square')
  expect(shapeOf({ gender: 'woman' })).toBe('circle')
  expect(shapeOf({ gender: 'non-binary' })).toBe('dome')
  expect(shapeOf({ genderInOwnWords: 'genderfluid' })).toBe('hexagon')
  expect(shapeOf({ pet: true, gender: 'man' })).toBe('diamond')
  expect(shapeOf({})).toBe('rounded')
})

test('the diagonals of somebody who has died leave the middle open', () => {
  expect(svgText({ elements: [deathLines('square', 50, 20)] })).toContain(
    'M-50 -50L-20 -20M50 -50L20 -20M-50 50L-20 20M50 50L20 20',
  )
})
