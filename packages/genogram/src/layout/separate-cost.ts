import { COST } from './fault-costs.ts'
import type { RowModel } from './row-model.ts'

/** What partners cost who do not stand side by side: those between them, and lines down between them. */
export const separateCost = (
  { rowOf, nets }: RowModel,
  [one, other]: readonly [number, number],
  netsOfRow: ReadonlyMap<number, readonly number[]>,
  places: Int32Array,
): number => {
  const [a, b] = [places[one] ?? 0, places[other] ?? 0]
  let cost = COST.apart + COST.between * (Math.abs(a - b) - 1)
  for (const net of netsOfRow.get(rowOf[one] ?? 0) ?? []) {
    const tops = nets[net]?.tops ?? []
    if (tops.includes(one) && tops.includes(other)) continue
    if (tops.some((top) => ((places[top] ?? 0) - a) * ((places[top] ?? 0) - b) < 0)) {
      cost += COST.crossing
    }
  }
  return cost
}
