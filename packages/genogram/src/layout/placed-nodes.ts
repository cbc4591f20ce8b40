import { isIdOf, type Box, type Point } from '@relational-practice/core'
import type { FamilyGraph } from './family-graph.ts'
import { LABEL_LINE, SYMBOL, type Placed } from './genogram-layout.ts'
import type { HouseholdSpace } from './household-outlines.ts'
import type { NodeLabel } from './node-labels.ts'
import type { Heights } from './row-heights.ts'
import type { RowModel } from './row-model.ts'
import type { Sizes } from './sizes.ts'
import { HALF } from './symbol-edge.ts'

/** A person or a pregnancy at its place. */
export type AnyPlaced = Placed<'p'> | Placed<'w'>

/** Whether it is a person. */
export const isPlacedPerson = (placed: AnyPlaced): placed is Placed<'p'> => isIdOf('p', placed.id)

/** Whether it is a pregnancy. */
export const isPlacedPregnancy = (placed: AnyPlaced): placed is Placed<'w'> =>
  !isPlacedPerson(placed)

/** The box of a symbol. */
export const symbolBox = ({ x, y }: Point): Box => ({
  x: x - HALF,
  y: y - HALF,
  width: SYMBOL,
  height: SYMBOL,
})

/** Everyone at their place, in the order of the family's nodes. */
export const placedNodes = (
  graph: FamilyGraph,
  { rowOf }: RowModel,
  labels: readonly NodeLabel[],
  { xs }: Sizes,
  heights: Heights,
): AnyPlaced[] =>
  graph.nodes.map(({ id }, node) => {
    const [x, row] = [xs[node] ?? 0, rowOf[node] ?? 0]
    const { lines = [], width = 0, from = 0 } = labels[node] ?? {}
    const labelBox = {
      x: x + from,
      y: heights.labelTop(node),
      width,
      height: lines.length * LABEL_LINE,
    }
    const place = { x, y: heights.ys[row] ?? 0, row, label: lines, labelBox }
    return isIdOf('p', id) ? { ...place, id } : { ...place, id }
  })

const roomOf = (placed: AnyPlaced): Box => {
  const symbol = symbolBox(placed)
  const { labelBox } = placed
  const x = Math.min(symbol.x, labelBox.x)
  const right = Math.max(symbol.x + SYMBOL, labelBox.x + labelBox.width)
  const height = Math.max(SYMBOL, labelBox.y + labelBox.height - symbol.y)
  return { x, y: symbol.y, width: right - x, height }
}

/** The rows as outlines of households see them. */
export const householdSpace = (
  placed: readonly AnyPlaced[],
  { neighbours }: Sizes,
  { ys, bottoms }: Heights,
  drops: readonly (readonly number[])[],
): HouseholdSpace => ({
  rows: neighbours.map((items) =>
    items.flatMap((item) => {
      const each = placed[item]
      return each
        ? [{ id: each.id, row: each.row, symbol: symbolBox(each), room: roomOf(each) }]
        : []
    }),
  ),
  tops: ys.map((y) => y - HALF),
  bottoms,
  drops,
})
