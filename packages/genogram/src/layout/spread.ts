/**
 * Places things on a line as near as possible to where they want to be (least squares, by pooling
 * adjacent violators), each at least `gaps[i]` after the one before it. Whole numbers out.
 */
export const spread = (
  wanted: readonly number[],
  weights: readonly number[],
  gaps: readonly number[],
): number[] => {
  // Of each pool what its members want times their weight, that weight, and how many they are.
  const sums: number[] = []
  const pooled: number[] = []
  const counts: number[] = []
  let top = -1
  let shift = 0
  wanted.forEach((want, place) => {
    if (place > 0) shift += gaps[place - 1] ?? 0
    let weight = weights[place] ?? 1
    let sum = (want - shift) * weight
    let count = 1
    while (top >= 0 && (sums[top] ?? 0) * weight > sum * (pooled[top] ?? 0)) {
      sum += sums[top] ?? 0
      weight += pooled[top] ?? 0
      count += counts[top] ?? 0
      top -= 1
    }
    top += 1
    sums[top] = sum
    pooled[top] = weight
    counts[top] = count
  })
  const places: number[] = []
  shift = 0
  for (let pool = 0; pool <= top; pool += 1) {
    const at = Math.round((sums[pool] ?? 0) / (pooled[pool] ?? 1))
    for (let member = 0; member < (counts[pool] ?? 0); member += 1) {
      if (places.length > 0) shift += gaps[places.length - 1] ?? 0
      places.push(at + shift)
    }
  }
  return places
}
