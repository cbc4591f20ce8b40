/** Lines between two rows that share one level piece: down from `top`, along, and down to `bottoms`. */
export interface Wire {
  /** Where it comes from above; nothing for brothers and sisters without parents. */
  readonly top: number | undefined
  readonly bottoms: readonly number[]
}

/** Upright pieces nearer than this would look like one. */
const NEAR = 7
/** What lying upon one another weighs against a crossing. */
const OVERLAP = 6
const PASSES = 12

interface Reaching extends Wire {
  readonly left: number
  readonly right: number
}

const within = (x: number, { left, right }: Reaching): boolean =>
  x >= left - NEAR && x <= right + NEAR

/** The faults of drawing the level piece of `upper` above that of `lower`. */
const faultsOf = (upper: Reaching, lower: Reaching): number => {
  let faults = 0
  for (const bottom of upper.bottoms) {
    if (within(bottom, lower)) faults += 1
    if (lower.top !== undefined && Math.abs(bottom - lower.top) < NEAR) faults += OVERLAP
  }
  if (lower.top !== undefined && within(lower.top, upper)) faults += 1
  return faults
}

/**
 * Puts the level pieces of wires between two rows in lanes, 0 the uppermost, so that those which
 * overlap or touch from left to right are in different ones, and few lines cross. A wire that goes
 * straight down needs none and gets -1.
 */
export const barLanes = (wires: readonly Wire[]): number[] => {
  const reaching = wires.map((wire): Reaching => {
    const all = wire.top === undefined ? wire.bottoms : [wire.top, ...wire.bottoms]
    return { ...wire, left: Math.min(...all), right: Math.max(...all) }
  })
  const lanes = wires.map(() => -1)
  const level = reaching
    .map((wire, number) => ({ wire, number }))
    .filter(({ wire }) => wire.left < wire.right)
    .toSorted(
      (a, b) => a.wire.left - b.wire.left || a.wire.right - b.wire.right || a.number - b.number,
    )
  const touching = level.map((): number[] => [])
  const gain = new Map<number, number>()
  const score = level.map(() => 0)
  const size = level.length
  level.forEach(({ wire: one }, a) => {
    for (let b = a + 1; b < size; b += 1) {
      const other = level[b]?.wire
      if (!other || other.left > one.right + 2 * NEAR) break
      const better = faultsOf(other, one) - faultsOf(one, other)
      gain.set(a * size + b, better)
      score[a] = (score[a] ?? 0) + better
      score[b] = (score[b] ?? 0) - better
      touching[a]?.push(b)
      touching[b]?.push(a)
    }
  })
  const order = level
    .map((_, each) => each)
    .toSorted((a, b) => (score[b] ?? 0) - (score[a] ?? 0) || a - b)
  // How much better it is to have `a` above `b`.
  const gainOf = (a: number, b: number): number =>
    a < b ? (gain.get(a * size + b) ?? 0) : -(gain.get(b * size + a) ?? 0)
  for (let pass = 0; pass < PASSES; pass += 1) {
    let changed = false
    for (let place = 0; place + 1 < size; place += 1) {
      const [a, b] = [order[place] ?? 0, order[place + 1] ?? 0]
      if (gainOf(a, b) >= 0) continue
      order[place] = b
      order[place + 1] = a
      changed = true
    }
    if (!changed) break
  }
  const laneOf = level.map(() => -1)
  for (const each of order) {
    const above = (touching[each] ?? []).map((other) => laneOf[other] ?? -1)
    laneOf[each] = Math.max(-1, ...above) + 1
  }
  level.forEach(({ number }, each) => (lanes[number] = laneOf[each] ?? 0))
  return lanes
}
