import { filled } from './filled.ts'

/** That `to` stands at least a row below `from`, and how much each further row costs. */
export interface Below {
  readonly from: number
  readonly to: number
  readonly weight: number
}

/** Rounds of shifting, at most, for every group: each joins two parts for good. */
const ROUNDS = 2

const byNode = (size: number, edges: readonly Below[], end: 'from' | 'to'): Below[][] => {
  const lists = Array.from({ length: size }, (): Below[] => [])
  for (const edge of edges) lists[edge[end]]?.push(edge)
  return lists
}

const longestPaths = (
  size: number,
  out: readonly Below[][],
  into: readonly Below[][],
): number[] => {
  const rows = filled(size, 0)
  const waiting = into.map((edges) => edges.length)
  const ready = waiting.flatMap((count, node) => (count === 0 ? [node] : []))
  for (let node = ready.pop(); node !== undefined; node = ready.pop()) {
    for (const { to } of out[node] ?? []) {
      rows[to] = Math.max(rows[to] ?? 0, (rows[node] ?? 0) + 1)
      waiting[to] = (waiting[to] ?? 0) - 1
      if (waiting[to] === 0) ready.push(to)
    }
  }
  return rows
}

/** Numbers the parts that hang together by links of just one row, and those that hang together at all. */
const partsOf = (
  rows: readonly number[],
  out: readonly Below[][],
  into: readonly Below[][],
  tightOnly: boolean,
): { readonly part: number[]; readonly count: number } => {
  const part = filled(rows.length, -1)
  let count = 0
  for (let start = 0; start < rows.length; start += 1) {
    if (part[start] !== -1) continue
    part[start] = count
    const open = [start]
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      const visit = (next: number, edge: Below): void => {
        const length = (rows[edge.to] ?? 0) - (rows[edge.from] ?? 0)
        if (part[next] !== -1 || (tightOnly && length !== 1)) return
        part[next] = count
        open.push(next)
      }
      for (const edge of out[node] ?? []) visit(edge.to, edge)
      for (const edge of into[node] ?? []) visit(edge.from, edge)
    }
    count += 1
  }
  return { part, count }
}

/** How a part pulls: the slack and weight of its long links up and down. */
interface Pull {
  up: number
  down: number
  weight: number
}

/** Shifts each part that has more pulling it to one side, as far as its shortest link there allows. */
const shiftOnce = (
  rows: number[],
  edges: readonly Below[],
  part: readonly number[],
  count: number,
): boolean => {
  const pulls = Array.from({ length: count }, (): Pull => ({
    up: Infinity,
    down: Infinity,
    weight: 0,
  }))
  for (const { from, to, weight } of edges) {
    const [a, b] = [part[from] ?? 0, part[to] ?? 0]
    if (a === b) continue
    const slack = (rows[to] ?? 0) - (rows[from] ?? 0) - 1
    const [upper, lower] = [pulls[a], pulls[b]]
    if (upper) [upper.down, upper.weight] = [Math.min(upper.down, slack), upper.weight + weight]
    if (lower) [lower.up, lower.weight] = [Math.min(lower.up, slack), lower.weight - weight]
  }
  let best = -1
  for (let each = 0; each < count; each += 1) {
    const weight = Math.abs(pulls[each]?.weight ?? 0)
    const most = Math.abs(pulls[best]?.weight ?? -1)
    const isLinked = Math.min(pulls[each]?.up ?? Infinity, pulls[each]?.down ?? Infinity) < Infinity
    if (isLinked && (best < 0 || weight > most)) best = each
  }
  const pull = pulls[best]
  if (!pull) return false
  const goesDown = pull.weight > 0 || (pull.weight === 0 && pull.down < Infinity)
  const by = goesDown ? pull.down : -pull.up
  if (by === 0 || Math.abs(by) === Infinity) return false
  for (let node = 0; node < rows.length; node += 1) {
    if (part[node] === best) rows[node] = (rows[node] ?? 0) + by
  }
  return true
}

/**
 * Rows from the top, every link at least a row long and together as short as shifting whole parts
 * makes them. The links must not lead back to where they began.
 */
export const tightRows = (size: number, edges: readonly Below[]): number[] => {
  const out = byNode(size, edges, 'from')
  const into = byNode(size, edges, 'to')
  const rows = longestPaths(size, out, into)
  for (let round = 0; round < ROUNDS * size; round += 1) {
    const { part, count } = partsOf(rows, out, into, true)
    if (!shiftOnce(rows, edges, part, count)) break
  }
  const { part, count } = partsOf(rows, out, into, false)
  const top = filled(count, Infinity)
  rows.forEach((row, node) => {
    const own = part[node] ?? 0
    top[own] = Math.min(top[own] ?? 0, row)
  })
  return rows.map((row, node) => row - (top[part[node] ?? 0] ?? 0))
}
