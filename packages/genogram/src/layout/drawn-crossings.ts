import { filled } from './filled.ts'
import type { Net, RowModel } from './row-model.ts'

/** A net as it will be drawn: an upright piece from above, a level one, and upright ones down. */
interface Bar {
  /** Where the piece from above is; nothing for a group without parents. */
  readonly stem: number | undefined
  readonly drops: readonly number[]
  readonly left: number
  readonly right: number
}

/** Times neighbouring level pieces may change places, at most. */
const PASSES = 12

const barOf = (model: RowModel, { tops, bottoms }: Net, xs: readonly number[]): Bar => {
  const drops = bottoms.map((bottom) => xs[bottom] ?? 0)
  const [one, other = one] = tops
  if (one === undefined || other === undefined) {
    return { stem: undefined, drops, left: Math.min(...drops), right: Math.max(...drops) }
  }
  const [a, b] = [xs[one] ?? 0, xs[other] ?? 0]
  let stem = (a + b) / 2
  if (model.blockOf[one] !== model.blockOf[other]) {
    const middle = drops.reduce((sum, x) => sum + x, 0) / drops.length
    stem = Math.min(Math.max(a, b), Math.max(Math.min(a, b), middle))
  }
  return { stem, drops, left: Math.min(stem, ...drops), right: Math.max(stem, ...drops) }
}

/** Crossings of two nets when the level piece of the first is drawn above that of the second. */
const crossingsWith = (upper: Bar, lower: Bar): number => {
  let count = 0
  for (const x of upper.drops) if (x >= lower.left && x <= lower.right) count += 1
  const { stem } = lower
  if (stem !== undefined && stem >= upper.left && stem <= upper.right) count += 1
  return count
}

/** Crossings of the bars between two rows, their level pieces one above the other as suits most of them. */
const crossingsOfLayer = (bars: readonly Bar[]): number => {
  const inOrder = bars.toSorted((a, b) => a.left - b.left || a.right - b.right)
  const pull = filled(inOrder.length, 0)
  // By the pair's smaller number times their count plus the larger: what it costs to have the smaller above.
  const costs = new Map<number, number>()
  let count = 0
  inOrder.forEach((one, place) => {
    for (let next = place + 1; next < inOrder.length; next += 1) {
      const other = inOrder[next]
      if (!other || other.left > one.right) break
      const [above, below] = [crossingsWith(one, other), crossingsWith(other, one)]
      count += above + below
      if (above === below) continue
      costs.set(place * inOrder.length + next, above - below)
      pull[place] = (pull[place] ?? 0) + below - above
      pull[next] = (pull[next] ?? 0) + above - below
    }
  })
  const ranked = inOrder.map((_, place) => place)
  ranked.sort((a, b) => (pull[b] ?? 0) - (pull[a] ?? 0) || a - b)
  const worse = (upper: number, lower: number): number =>
    upper < lower
      ? (costs.get(upper * inOrder.length + lower) ?? 0)
      : -(costs.get(lower * inOrder.length + upper) ?? 0)
  for (let pass = 0, changed = true; pass < PASSES && changed; pass += 1) {
    changed = false
    for (let at = 1; at < ranked.length; at += 1) {
      const [upper = 0, lower = 0] = [ranked[at - 1], ranked[at]]
      if (worse(upper, lower) <= 0) continue
      ranked[at - 1] = lower
      ranked[at] = upper
      changed = true
    }
  }
  const rank = filled(inOrder.length, 0)
  ranked.forEach((bar, at) => (rank[bar] = at))
  let twice = count
  for (const [pair, cost] of costs) {
    const [one, other] = [Math.floor(pair / inOrder.length), pair % inOrder.length]
    twice += (rank[one] ?? 0) < (rank[other] ?? 0) ? cost : -cost
  }
  return twice / 2
}

/** How often lines of one part of a family cross where its people have been placed. */
export const drawnCrossings = (
  model: RowModel,
  netsOfRow: readonly (readonly number[])[],
  xs: readonly number[],
): number => {
  let crossings = 0
  for (const layer of netsOfRow) {
    const bars = layer.flatMap((number) => {
      const net = model.nets[number]
      return net && net.to !== 'home' ? [barOf(model, net, xs)] : []
    })
    crossings += crossingsOfLayer(bars.filter(({ left, right }) => left < right))
  }
  return crossings
}
