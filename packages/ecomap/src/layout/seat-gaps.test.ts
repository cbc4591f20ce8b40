import { expect, it } from 'vitest'
import { angleOf } from './point-on-ring.ts'
import { neededGaps, SPOKE_STEP, type Seat } from './seat-gaps.ts'

const seat = (radius: number, spokes: number): Seat => ({
  radius,
  spokes,
  legs: 0,
  legsWidth: 0,
  tiedToNext: false,
})

it('leaves room at the household for the lines of two seats with one between that has none', () => {
  const rings = { hub: 100, inner: 480, outer: 600 }
  const [first = 0, second = 0] = neededGaps(
    [seat(20, 4), seat(20, 0), seat(20, 4), seat(20, 1), seat(20, 1), seat(20, 1)],
    rings,
  )
  expect(first + second).toBeGreaterThanOrEqual(angleOf(4 * SPOKE_STEP, rings.hub))
})
