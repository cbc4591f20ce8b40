import { filled } from './filled.ts'
import type { RowModel } from './row-model.ts'
import type { SpacedRow } from './spaced-row.ts'

/** Two blocks, one in the row above the other's, that a straight line would join. */
export interface Straight {
  readonly upper: number
  readonly lower: number
  /** How far right of the first item of the upper block the first of the lower one then stands. */
  readonly shift: number
  readonly weight: number
}

/** What a straight line is worth: of a passage, to an only child, to a middle one, to another. */
const PASSAGE = 12
const ONLY = 6
const MIDDLE = 4
const OTHER = 1

/**
 * Which lines from row to row can all be straight at once: of each two rows the set of most weight
 * in which no two cross and no block has two (an increasing subsequence, found with a Fenwick tree).
 */
export const straightLines = (model: RowModel, rows: readonly SpacedRow[]): Straight[] => {
  const { nets, blockOf, above, nodeCount } = model
  const place = filled(model.blocks.length, -1)
  const offset = filled(model.rowOf.length, 0)
  for (const { numbers, blocks, offsets } of rows) {
    numbers.forEach((block, at) => (place[block] = at))
    blocks.forEach((items, at) => {
      items.forEach((item, within) => (offset[item] = offsets[at]?.[within] ?? 0))
    })
  }
  const offsetOf = (item: number): number => offset[item] ?? 0
  const placeOf = (block: number): number => place[block] ?? -1
  return rows.flatMap(({ numbers, blocks }, row) => {
    const upperCount = rows[row - 1]?.numbers.length ?? 0
    const candidates = numbers.flatMap((lower, at) =>
      (blocks[at] ?? []).flatMap((item) =>
        (above[item] ?? []).flatMap((net): Straight[] => {
          const { tops = [], bottoms = [] } = nets[net] ?? {}
          const [one, other = one] = tops
          if (one === undefined || other === undefined || blockOf[one] !== blockOf[other]) return []
          const middle = (offsetOf(one) + offsetOf(other)) / 2
          const left = bottoms.filter(
            (each) => placeOf(blockOf[each] ?? -1) < placeOf(lower),
          ).length
          const isMiddle = Math.abs(2 * left + 1 - bottoms.length) < 2
          const isPassage = one >= nodeCount || item >= nodeCount
          const weight = isPassage
            ? PASSAGE
            : bottoms.length === 1
              ? ONLY
              : isMiddle
                ? MIDDLE
                : OTHER
          const upper = blockOf[one] ?? -1
          return [{ upper, lower, shift: middle - offsetOf(item), weight }]
        }),
      ),
    )
    return heaviest(candidates, placeOf, upperCount)
  })
}

const heaviest = (
  candidates: readonly Straight[],
  placeOf: (block: number) => number,
  upperCount: number,
): Straight[] => {
  const tree = filled(upperCount + 1, -1)
  const weights = filled(candidates.length, 0)
  const before = filled(candidates.length, -1)
  const weightOf = (candidate: number): number => weights[candidate] ?? 0
  let best = -1
  let start = 0
  while (start < candidates.length) {
    let end = start
    while (candidates[end]?.lower === candidates[start]?.lower && end < candidates.length) end += 1
    for (let each = start; each < end; each += 1) {
      const own = candidates[each]
      if (!own) continue
      let prior = -1
      for (let at = placeOf(own.upper); at > 0; at -= at & -at) {
        const known = tree[at] ?? -1
        if (known >= 0 && (prior < 0 || weightOf(known) > weightOf(prior))) prior = known
      }
      before[each] = prior
      weights[each] = own.weight + (prior < 0 ? 0 : weightOf(prior))
      if (best < 0 || weightOf(each) > weightOf(best)) best = each
    }
    for (let each = start; each < end; each += 1) {
      for (let at = placeOf(candidates[each]?.upper ?? 0) + 1; at <= upperCount; at += at & -at) {
        const known = tree[at] ?? -1
        if (known < 0 || weightOf(each) > weightOf(known)) tree[at] = each
      }
    }
    start = end
  }
  const chosen: Straight[] = []
  for (let at = best; at >= 0; at = before[at] ?? -1) {
    const own = candidates[at]
    if (own) chosen.push(own)
  }
  return chosen
}
