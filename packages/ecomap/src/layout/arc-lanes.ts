/** A line that runs round the outside: from a seat, clockwise over so many seats to another. */
export interface Arc {
  readonly key: string
  readonly from: number
  readonly to: number
  readonly steps: number
}

/** Which way round the outside is shorter; clockwise from the lower seat where both are alike. */
export const arcBetween = (key: string, a: number, b: number, count: number): Arc => {
  const [low, high] = a < b ? [a, b] : [b, a]
  const steps = high - low
  return steps * 2 <= count
    ? { key, from: low, to: high, steps }
    : { key, from: high, to: low, steps: count - steps }
}

const covers = ({ from, steps }: Arc, seat: number, count: number): boolean =>
  (seat - from + count) % count <= steps

const overlap = (a: Arc, b: Arc, count: number): boolean =>
  covers(a, b.from, count) || covers(a, b.to, count) || covers(b, a.from, count)

/**
 * Gives every arc a lane, 0 nearest the circles: a shorter one lies inside those it shares seats with,
 * so that only lines whose ends take turns cross, and those once.
 */
export const arcLanes = (arcs: readonly Arc[], count: number): ReadonlyMap<string, number> => {
  const inOrder = arcs.toSorted(
    (a, b) => a.steps - b.steps || a.from - b.from || (a.key < b.key ? -1 : 1),
  )
  const lanes = new Map<string, number>()
  for (const [place, arc] of inOrder.entries()) {
    const below = inOrder.slice(0, place).filter((other) => overlap(arc, other, count))
    lanes.set(arc.key, Math.max(-1, ...below.map(({ key }) => lanes.get(key) ?? -1)) + 1)
  }
  return lanes
}

/**
 * The arcs that leave a seat, anticlockwise to clockwise: those that run back, the nearest lane first,
 * then those that run on, the farthest lane first. So no two of them cross.
 */
export const legsOf = (
  arcs: readonly Arc[],
  seat: number,
  lanes: ReadonlyMap<string, number>,
): readonly string[] => {
  const lane = ({ key }: Arc): number => lanes.get(key) ?? 0
  const back = arcs.filter(({ to }) => to === seat).toSorted((a, b) => lane(a) - lane(b))
  const on = arcs.filter(({ from }) => from === seat).toSorted((a, b) => lane(b) - lane(a))
  return [...back, ...on].map(({ key }) => key)
}
