import { expect, test } from 'vitest'
import { cosineOf, SINE_SCALE, sineOf } from './sine.ts'

test.each([
  [0, 0, 10_000],
  [30, 5000, 8660],
  [45, 7071, 7071],
  [60, 8660, 5000],
  [90, 10_000, 0],
  [120, 8660, -5000],
  [180, 0, -10_000],
  [210, -5000, -8660],
  [270, -10_000, 0],
  [315, -7071, 7071],
  [360, 0, 10_000],
  [-30, -5000, 8660],
  [750, 5000, 8660],
  [30.9, 5000, 8660],
])('the sine and cosine of %i degrees', (degrees, sine, cosine) => {
  expect([sineOf(degrees), cosineOf(degrees)]).toEqual([sine, cosine])
})

test('agrees with the sine of the engine, all the way round and back', () => {
  for (let degrees = -720; degrees <= 720; degrees += 1) {
    const angle = (degrees * Math.PI) / 180
    expect(Math.abs(sineOf(degrees) - Math.sin(angle) * SINE_SCALE)).toBeLessThanOrEqual(0.5001)
    expect(Math.abs(cosineOf(degrees) - Math.cos(angle) * SINE_SCALE)).toBeLessThanOrEqual(0.5001)
  }
})

test('is never minus nothing, which would be written as -0', () => {
  for (const degrees of [-360, -180, -90, 0, 90, 180, 270, 360]) {
    expect(Object.is(sineOf(degrees), -0) || Object.is(cosineOf(degrees), -0)).toBe(false)
  }
})
