import type { Point } from '@relational-practice/core'
import type { TieCurve } from './tie-curve.ts'

/** How far a corner is moved, large steps first. */
const STEPS = [40, 20, 10]
/** How often a line's corners are gone through with one step. */
const ROUNDS = 6

const WAYS = [-1, 0, 1].flatMap((x) =>
  [-1, 0, 1].filter((y) => x !== 0 || y !== 0).map((y) => ({ x, y })),
)

/** Leaves corners out and moves them, one at a time, for as long as that makes the curve cheaper. */
export const refineCurve = (
  curve: TieCurve,
  curveBy: (corners: readonly Point[], limit: number) => TieCurve | undefined,
): TieCurve => {
  let best = curve
  const take = (corners: readonly Point[]): boolean => {
    const other = curveBy(corners, best.cost)
    if (other) best = other
    return other !== undefined
  }
  for (const step of STEPS) {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { cost } = best
      for (let place = 0; place < best.corners.length;) {
        if (take(best.corners.toSpliced(place, 1))) continue
        for (const way of WAYS) {
          const { x, y } = best.corners[place] ?? { x: 0, y: 0 }
          take(best.corners.with(place, { x: x + way.x * step, y: y + way.y * step }))
        }
        place += 1
      }
      if (best.cost === cost) break
    }
  }
  return best
}
