import type { FamilyGraph } from './family-graph.ts'

const yearOf = (born: string | undefined): number | undefined =>
  born === undefined || !/^\d{4}/.test(born) ? undefined : Number(born.slice(0, 4))

/** Numbers the parts of a family that no line joins. */
const partsOf = ({ nodes, units, unitsOf, parentUnitsOf }: FamilyGraph): number[][] => {
  const seen = nodes.map(() => false)
  const parts: number[][] = []
  nodes.forEach((_, start) => {
    if (seen[start]) return
    seen[start] = true
    const part = [start]
    for (const node of part) {
      for (const unit of [...(unitsOf[node] ?? []), ...(parentUnitsOf[node] ?? [])]) {
        const { parents = [], children = [] } = units[unit] ?? {}
        for (const next of [...parents, ...children]) {
          if (seen[next]) continue
          seen[next] = true
          part.push(next)
        }
      }
    }
    parts.push(part)
  })
  return parts
}

/**
 * Puts parts that no line joins to the largest one on the rows where people of about their age are:
 * a friend stands with their own generation. Without dates they stand with the youngest of their
 * home, as a pet does; otherwise a pet stands in the lowest row and anybody else at the top.
 */
export const alignParts = (
  graph: FamilyGraph,
  rows: readonly number[],
  mates: readonly (readonly number[])[] = [],
): number[] => {
  const aligned = [...rows]
  const [main, ...others] = partsOf(graph).toSorted((a, b) => b.length - a.length)
  const years: number[][] = []
  for (const node of main ?? []) {
    const year = yearOf(graph.nodes[node]?.born)
    const row = rows[node] ?? 0
    if (year !== undefined) (years[row] ??= []).push(year)
  }
  const rowCount = 1 + (main ?? []).reduce((most, node) => Math.max(most, rows[node] ?? 0), -1)
  const typical = years.map((own) => own.toSorted((a, b) => a - b)[own.length >> 1])
  for (const part of others) {
    const deepest = Math.max(...part.map((node) => rows[node] ?? 0))
    let best = 0
    let least = Infinity
    for (let shift = 0; shift + deepest < typical.length; shift += 1) {
      let distance = 0
      for (const node of part) {
        const [year, there] = [yearOf(graph.nodes[node]?.born), typical[(rows[node] ?? 0) + shift]]
        if (year !== undefined && there !== undefined) distance += Math.abs(year - there)
        else if (year !== undefined) distance += 100
      }
      if (distance >= least) continue
      least = distance
      best = shift
    }
    const [only] = part
    const isUndated = only !== undefined && graph.nodes[only]?.born === undefined
    if (part.length === 1 && isUndated) {
      // A pet whose home is not shown stands with the youngest, not alone above everyone.
      const lowest = graph.nodes[only]?.person?.pet ? rowCount - 1 : 0
      const homes = (mates[only] ?? []).map((mate) => aligned[mate] ?? 0)
      best = Math.max(0, ...(homes.length > 0 ? homes : [lowest]))
    }
    for (const node of part) aligned[node] = (rows[node] ?? 0) + best
  }
  return aligned
}
