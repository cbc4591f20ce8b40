/** How far two stretches in one lane keep from each other. */
const CLEAR = 16

/** For each stretch, in turn, the first lane in which it neither overlaps nor touches one before it. */
export const freeLanes = (
  stretches: readonly (readonly [from: number, to: number])[],
): number[] => {
  const lanes: (readonly [number, number])[][] = []
  return stretches.map(([from, to]) => {
    let lane = lanes.findIndex((used) =>
      used.every(([a, b]) => to + CLEAR <= a || b + CLEAR <= from),
    )
    if (lane < 0) lane = lanes.push([]) - 1
    lanes[lane]?.push([from, to])
    return lane
  })
}
