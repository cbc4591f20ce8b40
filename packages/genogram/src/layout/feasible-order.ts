import { filled } from './filled.ts'

/** Something wanted of two nodes: `below` at least a row under `above`, or both on one row. */
export interface Wish {
  readonly above: number
  readonly below: number
  readonly level: boolean
}

/** For each node, the number of the group of nodes that can all reach one another. */
const groupsOf = (size: number, next: readonly (readonly number[])[]): number[] => {
  // Tarjan's algorithm with a stack of its own: a chain of 3,000 people must not overflow the engine's.
  const group = filled(size, -1)
  const found = filled(size, -1)
  const low = filled(size, 0)
  const open: number[] = []
  let time = 0
  let groups = 0
  for (let start = 0; start < size; start += 1) {
    if (found[start] !== -1) continue
    const path = [{ node: start, edge: 0 }]
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const { node } = step
      if (step.edge === 0) {
        found[node] = low[node] = time
        time += 1
        open.push(node)
      }
      const target = next[node]?.[step.edge]
      step.edge += 1
      if (target !== undefined) {
        if (found[target] === -1) path.push({ node: target, edge: 0 })
        else if (group[target] === -1) low[node] = Math.min(low[node] ?? 0, found[target] ?? 0)
        continue
      }
      path.pop()
      const parent = path.at(-1)?.node
      if (parent !== undefined) low[parent] = Math.min(low[parent] ?? 0, low[node] ?? 0)
      if (low[node] !== found[node]) continue
      let last: number | undefined
      do {
        last = open.pop()
        if (last !== undefined) group[last] = groups
      } while (last !== undefined && last !== node)
      groups += 1
    }
  }
  return group
}

const links = (size: number, wishes: readonly Wish[]): number[][] => {
  const next = Array.from({ length: size }, (): number[] => [])
  for (const { above, below, level } of wishes) {
    next[above]?.push(below)
    if (level) next[below]?.push(above)
  }
  return next
}

const contradict = (group: readonly number[], wishes: readonly Wish[]): Set<number> => {
  const bad = new Set<number>()
  for (const { above, below, level } of wishes) {
    const own = group[above]
    if (!level && own !== undefined && own === group[below]) bad.add(own)
  }
  return bad
}

/** Whether one node can be reached from another, going through one wish at least that is not level. */
const leadsDown = (kept: readonly (readonly Wish[])[], from: number, to: number): boolean => {
  const seen = [new Set([from]), new Set<number>()]
  const open: [node: number, down: 0 | 1][] = [[from, 0]]
  for (let step = open.pop(); step; step = open.pop()) {
    const [node, down] = step
    if (node === to && down === 1) return true
    for (const { above, below, level } of kept[node] ?? []) {
      if (!level && node !== above) continue
      const after = level ? down : 1
      const target = node === above ? below : above
      if (seen[after]?.has(target)) continue
      seen[after]?.add(target)
      open.push([target, after])
    }
  }
  return false
}

const canReach = (kept: readonly (readonly Wish[])[], from: number, to: number): boolean => {
  const seen = new Set([from])
  const open = [from]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === to) return true
    for (const { above, below, level } of kept[node] ?? []) {
      if (!level && node !== above) continue
      const target = node === above ? below : above
      if (!seen.has(target)) open.push(target)
      seen.add(target)
    }
  }
  return false
}

/**
 * Which wishes can stand together: all of them unless they contradict, and then, among those that
 * do, each in turn that agrees with the ones before it. `group` numbers the nodes that share a row.
 */
export const feasibleOrder = (
  size: number,
  wishes: readonly Wish[],
): { readonly granted: readonly boolean[]; readonly group: readonly number[] } => {
  const all = groupsOf(size, links(size, wishes))
  const bad = contradict(all, wishes)
  if (bad.size === 0) return { granted: wishes.map(() => true), group: all }
  const kept = Array.from({ length: size }, (): Wish[] => [])
  const granted = wishes.map((wish) => {
    const { above, below, level } = wish
    const own = all[above]
    const inDispute = own !== undefined && own === all[below] && bad.has(own)
    if (inDispute) {
      const refused = level
        ? leadsDown(kept, above, below) || leadsDown(kept, below, above)
        : above === below || canReach(kept, below, above)
      if (refused) return false
      kept[above]?.push(wish)
      kept[below]?.push(wish)
    }
    return true
  })
  const left = wishes.filter((_, place) => granted[place])
  return { granted, group: groupsOf(size, links(size, left)) }
}
