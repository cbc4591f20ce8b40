interface Pool {
  /** The sum of what its members want, each times its weight. */
  sum: number
  weight: number
  count: number
}

const at = ({ sum, weight }: Pool): number => Math.round(sum / weight)

/**
 * Places things on a line as near as possible to where they want to be (least squares, by pooling
 * adjacent violators), each at least `gaps[i]` after the one before it. Whole numbers out.
 */
export const spread = (
  wanted: readonly number[],
  weights: readonly number[],
  gaps: readonly number[],
): number[] => {
  const pools: Pool[] = []
  let shift = 0
  wanted.forEach((want, place) => {
    if (place > 0) shift += gaps[place - 1] ?? 0
    const weight = weights[place] ?? 1
    let pool: Pool = { sum: (want - shift) * weight, weight, count: 1 }
    for (
      let last = pools.at(-1);
      last && last.sum * pool.weight > pool.sum * last.weight;
      last = pools.at(-1)
    ) {
      pools.pop()
      pool = {
        sum: last.sum + pool.sum,
        weight: last.weight + pool.weight,
        count: last.count + pool.count,
      }
    }
    pools.push(pool)
  })
  const places: number[] = []
  shift = 0
  for (const pool of pools) {
    for (let member = 0; member < pool.count; member += 1) {
      if (places.length > 0) shift += gaps[places.length - 1] ?? 0
      places.push(at(pool) + shift)
    }
  }
  return places
}
