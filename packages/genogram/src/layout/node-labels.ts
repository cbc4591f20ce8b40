import { kinshipWordsFrom } from '../find/kinship/kinship-words-from.ts'
import type { GenogramIndex } from '../find/index-genogram.ts'
import type { Genogram } from '../schema/index.ts'
import { callingsBy } from '../show/callings-by.ts'
import { itemNumbers } from '../show/item-numbers.ts'
import { showingOf } from '../show/purposes.ts'
import type { FamilyGraph } from './family-graph.ts'
import type { LayoutOptions } from './genogram-layout.ts'
import type { Reach } from './pack-parts.ts'
import { personLabel, pregnancyLabel, type Label } from './person-label.ts'

/** The text under a symbol, how far it begins from the symbol's centre, and the room both take. */
export interface NodeLabel extends Label {
  readonly from: number
  readonly reach: Reach
  /** The label's own room, without the symbol's. */
  readonly own: Reach
}

/** Everyone takes at least this much to either side. */
const LEAST_REACH = 82
/** A label stands to the right of a line that goes straight down, further where several leave the symbol. */
const BESIDE_LINE = 12
const BESIDE_LINES = 40

const NOTHING: Label = { lines: [], width: 0, height: 0 }

/** Whether a line goes straight down from a node, and whether others leave it too. */
const linesBelow = (
  { units, unitsOf }: FamilyGraph,
  rows: readonly number[],
  node: number,
): { readonly straight: boolean; readonly bars: boolean } => {
  let straight = false
  let bars = false
  for (const unit of unitsOf[node] ?? []) {
    const { parents = [], children = [] } = units[unit] ?? {}
    const isUpper = parents.some((parent) => (rows[parent] ?? 0) > (rows[node] ?? 0))
    if (isUpper || (parents.length === 1 && children.length > 0)) straight = true
    else if (parents.length > 1) bars = true
  }
  return { straight, bars }
}

/** The labels of all nodes, and the room they take to the left and right of each symbol. */
export const nodeLabels = (
  genogram: Genogram,
  index: GenogramIndex,
  graph: FamilyGraph,
  rows: readonly number[],
  options: LayoutOptions,
): NodeLabel[] => {
  const { asOf, kinshipFrom } = options
  const showing = showingOf(options)
  const called: ReadonlyMap<string, string> = showing.callings ? callingsBy(genogram) : new Map()
  const numbers: ReadonlyMap<string, number> = showing.numbered
    ? itemNumbers(genogram, index)
    : new Map()
  const pregnancyOf = new Map(Object.entries(genogram.pregnancies ?? {}))
  const kin: ReadonlyMap<string, string> = kinshipFrom
    ? kinshipWordsFrom(genogram, kinshipFrom, asOf)
    : new Map()
  return graph.nodes.map(({ id, person }, node): NodeLabel => {
    const pregnancy = pregnancyOf.get(id)
    const label = person
      ? personLabel(person, asOf, showing, {
          number: numbers.get(id),
          called: called.get(id),
          kinship: kin.get(id),
        })
      : pregnancy
        ? pregnancyLabel(pregnancy)
        : NOTHING
    const { straight, bars } = linesBelow(graph, rows, node)
    if (straight) {
      const from = bars ? BESIDE_LINES : BESIDE_LINE
      const own = { left: from, right: from + label.width }
      return {
        ...label,
        from,
        own,
        reach: { left: LEAST_REACH, right: Math.max(LEAST_REACH, own.right) },
      }
    }
    const half = Math.ceil(label.width / 2)
    const reach = Math.max(LEAST_REACH, half)
    const own = { left: half, right: half }
    return { ...label, from: -half, own, reach: { left: reach, right: reach } }
  })
}
