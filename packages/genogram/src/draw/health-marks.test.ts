import { describe, expect, test } from 'vitest'
import type { HealthMark } from '../schema/index.ts'
import { drawHealth, HEALTH_LETTERS, healthFill } from './health-marks.ts'
import { HARM_LETTERS } from './harm-line.ts'
import { svgText, wordsIn } from '@relational-practice/testkit'

const asOf = '2026-06-30'
const draw = (...marks: readonly Omit<HealthMark, 'person'>[]): ReturnType<typeof drawHealth> =>
  drawHealth(
    marks.map((mark) => ({ person: 'p-1', ...mark })),
    'circle',
    asOf,
  )

const fill = (...marks: readonly Omit<HealthMark, 'person'>[]): string =>
  svgText(draw(...marks).inside)
const drawn = (part: Parameters<typeof healthFill>[1], striped = false): string =>
  svgText({ elements: [healthFill('circle', part, striped)] })

describe('drawHealth', () => {
  test('fills the left half for physical and mental health, the bottom half for substances', () => {
    expect(drawn('left')).toContain('x="-50" y="-50" width="50" height="100"')
    expect(drawn('bottom')).toContain('x="-50" y="0" width="100" height="50"')
    expect(fill({ area: 'physical' })).toBe(drawn('left'))
    expect(fill({ area: 'mental', state: 'current' })).toBe(drawn('left'))
    expect(fill({ area: 'substance' })).toBe(drawn('bottom'))
  })

  test('fills three quarters for both, as the two halves together', () => {
    expect(fill({ area: 'mental' }, { area: 'substance' })).toBe(drawn('bottom') + drawn('left'))
  })

  test('stripes what is suspected, and fills a quarter of what is in recovery', () => {
    expect(fill({ area: 'substance', state: 'suspected' })).toBe(drawn('bottom', true))
    expect(fill({ area: 'mental', state: 'in-recovery' })).toBe(drawn('left-quarter'))
    expect(fill({ area: 'substance', state: 'in-recovery' })).toBe(drawn('bottom-quarter'))
    expect(drawn('left-quarter')).toContain('width="50" height="50"')
  })

  test('fills nothing for what is past, and for what has no half of its own', () => {
    expect(fill({ area: 'mental', state: 'past' })).toBe('')
    expect(fill({ area: 'mental', state: 'current', to: '2020' })).toBe('')
    expect(fill({ area: 'learning' }, { area: 'sensory' }, { area: 'other' })).toBe('')
  })

  test('says everything in letters too', () => {
    expect(wordsIn(draw({ area: 'mental', state: 'suspected' }).beside)).toEqual(['Me?'])
    expect(wordsIn(draw({ area: 'mental', state: 'in-recovery' }).beside)).toEqual(['Me r'])
    expect(wordsIn(draw({ area: 'physical', to: '2020' }).beside)).toEqual(['Ph p'])
    expect(wordsIn(draw({ area: 'learning' }, { area: 'learning' }).beside)).toEqual(['Ln'])
  })

  test('draws nothing that has not begun', () => {
    const { inside, beside } = draw({ area: 'mental', from: '2027' })
    expect(inside.elements).toEqual([])
    expect(beside.elements).toEqual([])
    expect(inside.explained).toEqual([])
  })
})

test('no letters for health are letters for harm', () => {
  const harm: string[] = Object.values(HARM_LETTERS)
  expect(Object.values(HEALTH_LETTERS).filter((letters) => harm.includes(letters))).toEqual([])
})
