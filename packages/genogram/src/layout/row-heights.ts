import type { PartnerBars } from './partner-bars.ts'
import type { Label } from './person-label.ts'
import type { RowModel } from './row-model.ts'
import type { Sizes } from './sizes.ts'
import { HALF, PREGNANCY } from './symbol-edge.ts'
import { filled } from './filled.ts'

/** Rows are at least this far from one another. */
const ROW_PITCH = 300
/** From the symbols down to the first bar between partners, and from one bar to the next. */
const FIRST_BAR = 45
const BAR_LANE = 42
/** Between a symbol or bar and the label below it. */
const LABEL_GAP = 10
/** From one level line above the children to the next, and what is free above and below them. */
const WIRE_LANE = 26
const ABOVE_WIRES = 34
/** From the lowest level line, where twins' lines part, to the children's symbols. */
export const FORK = 46
/** What a household's outline and name need above and below a row. */
const OUTLINE_ABOVE = 44
const OUTLINE_BELOW = 34

/** Where everything stands from top to bottom. */
export interface Heights {
  /** The centre of each row's symbols. */
  readonly ys: readonly number[]
  /** Where the labels of each row, and its lowest bar, have ended. */
  readonly bottoms: readonly number[]
  labelTop(node: number): number
  barY(row: number, lane: number): number
  /** A level line above the children of the row below `row`. */
  wireY(row: number, lane: number): number
}

/** Gives each row the height that its bars, labels and level lines need. */
export const rowHeights = (
  model: RowModel,
  sizes: Sizes,
  labels: readonly Label[],
  { bars, lanes }: PartnerBars,
  wires: readonly number[],
  outlines: boolean,
  isPerson: (node: number) => boolean,
): Heights => {
  const barDepth = (lane: number): number => HALF + FIRST_BAR + BAR_LANE * lane
  const labelDepth = labels.map((_, node) => LABEL_GAP + (isPerson(node) ? HALF : PREGNANCY))
  const reaches = model.rowOf.map((_, item) => sizes.reachOf(item))
  const barsOf = Array.from({ length: model.rowCount }, (): (typeof bars)[number][] => [])
  for (const bar of bars) barsOf[bar.row]?.push(bar)
  labels.forEach((_, node) => {
    const x = sizes.xs[node] ?? 0
    const { left = 0, right = 0 } = reaches[node] ?? {}
    for (const bar of barsOf[model.rowOf[node] ?? 0] ?? []) {
      if (bar.right < x - left || bar.left > x + right) continue
      labelDepth[node] = Math.max(labelDepth[node] ?? 0, barDepth(bar.lane) + LABEL_GAP)
    }
  })
  const depth = filled(model.rowCount, HALF)
  labels.forEach(({ height }, node) => {
    const row = model.rowOf[node] ?? 0
    depth[row] = Math.max(depth[row] ?? 0, (labelDepth[node] ?? 0) + height)
  })
  lanes.forEach((count, row) => {
    if (count > 0) depth[row] = Math.max(depth[row] ?? 0, barDepth(count - 1))
  })

  const ys: number[] = []
  let above = 0
  for (let row = 0; row < model.rowCount; row += 1) {
    const room =
      above +
      ABOVE_WIRES +
      (wires[row] ?? 0) * WIRE_LANE +
      FORK +
      HALF +
      (outlines ? OUTLINE_ABOVE + OUTLINE_BELOW : 0)
    const before = ys.at(-1)
    ys.push(before === undefined ? room : before + Math.max(ROW_PITCH, room))
    above = depth[row] ?? 0
  }
  return {
    ys,
    bottoms: ys.map((y, row) => y + (depth[row] ?? 0)),
    labelTop: (node) => (ys[model.rowOf[node] ?? 0] ?? 0) + (labelDepth[node] ?? 0),
    barY: (row, lane) => (ys[row] ?? 0) + barDepth(lane),
    wireY: (row, lane) => {
      const lowest = (ys[row + 1] ?? 0) - HALF - FORK - (outlines ? OUTLINE_ABOVE : 0)
      return lowest - WIRE_LANE * ((wires[row + 1] ?? 0) - 1 - lane)
    },
  }
}
