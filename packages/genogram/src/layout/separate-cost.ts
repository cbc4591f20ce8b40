import { COST } from './fault-costs.ts'
import type { RowState } from './row-state.ts'

/**
 * What partners cost who do not stand side by side: those between them, and lines of `nets` that
 * begin between them.
 */
export const separateCost = (
  { places, topOne, topTwo }: RowState,
  [one, other]: readonly [number, number],
  nets: readonly number[],
): number => {
  const [a, b] = [places[one] ?? 0, places[other] ?? 0]
  const [low, high] = a < b ? [a, b] : [b, a]
  let cost = COST.apart + COST.between * (high - low - 1)
  for (const net of nets) {
    const first = topOne[net] ?? -1
    if (first < 0) continue
    const last = topTwo[net] ?? -1
    const [from, to] = [places[first] ?? 0, places[last] ?? 0]
    const isWithin = (from > low && from < high) || (to > low && to < high)
    if (isWithin) cost += COST.crossing
  }
  return cost
}
