import type { FamilyGraph } from './family-graph.ts'
import type { Generations } from './generations.ts'
import type { PartnerChains } from './partner-chains.ts'
import { filled } from './filled.ts'

/** Lines that run together from one row to the next: from a unit, or from a passage through a row. */
export interface Net {
  readonly unit: number
  /** To children, from one partner down to the row of the other, or to people who only share a home. */
  readonly to: 'children' | 'partner' | 'home'
  /** The row it starts at; for a group without parents, the row above its members. */
  readonly row: number
  /** The parents, or the passage it comes from; nobody for a group without parents. */
  readonly tops: readonly number[]
  /** Children, or passages further down, oldest first. */
  readonly bottoms: readonly number[]
  /** For each of `bottoms`, whether a date of birth says where it belongs. */
  readonly dated: readonly boolean[]
  /** Those of `bottoms` that were born together. */
  readonly together: readonly (readonly number[])[]
  /** Whether it is part of a line past a generation, which is to go straight down. */
  readonly straight: boolean
}

/**
 * What is put in order and in place: items on rows. The nodes of the family come first; an item
 * after them is a passage, the place where a long line goes through a row.
 */
export interface RowModel {
  readonly rowOf: readonly number[]
  readonly rowCount: number
  /** Items that stand side by side and are moved as one, left to right. */
  readonly blocks: readonly (readonly number[])[]
  readonly blockOf: readonly number[]
  readonly nets: readonly Net[]
  /** The nets each item is a bottom of, and a top of. */
  readonly above: readonly (readonly number[])[]
  readonly below: readonly (readonly number[])[]
  /** Partners on one row who are not in one block. */
  readonly separate: readonly (readonly [number, number])[]
  /** The blocks of each part of the family that hangs together, with the whole of the lines within. */
  readonly parts: readonly (readonly number[])[]
  readonly nodeCount: number
}

/** What keeps people near each other without any line being drawn. */
const NO_LINE = {
  unit: -1,
  to: 'home',
  tops: [],
  dated: [false, false],
  together: [],
  straight: false,
} as const

/** Builds the rows' items, blocks and nets from the family and its generations. */
export const rowModel = (
  graph: FamilyGraph,
  { rows }: Generations,
  { chains, separate }: PartnerChains,
  housemates: readonly (readonly [number, number])[] = [],
): RowModel => {
  const { nodes, units } = graph
  const rowOf = [...rows]
  const nets: Net[] = []
  const passage = (row: number): number => rowOf.push(row) - 1
  const twinsOf = nodes.map((): number[] => [])
  graph.twins.forEach((twins, each) => {
    for (const node of twins.nodes) twinsOf[node]?.push(each)
  })
  const single = { to: 'children', dated: [false], together: [], straight: true } as const
  units.forEach((unit, number) => {
    const lowest = Math.max(...unit.parents.map((parent) => rows[parent] ?? 0))
    const own = unit.parents.filter((parent) => rows[parent] === lowest)
    const upper = unit.parents.find((parent) => (rows[parent] ?? 0) < lowest)
    if (upper !== undefined) {
      let from = upper
      for (let row = rows[upper] ?? 0; row < lowest; row += 1) {
        const next = passage(row + 1)
        nets.push({ ...single, unit: number, to: 'partner', row, tops: [from], bottoms: [next] })
        from = next
      }
    }
    const children = unit.children.filter(
      (child) => own.length === 0 || (rows[child] ?? 0) > lowest,
    )
    if (children.length === 0) return
    const first = Math.min(...children.map((child) => rows[child] ?? 0))
    let tops: readonly number[] = own
    if (own.length > 0) {
      for (let row = lowest; row < first - 1; row += 1) {
        const next = passage(row + 1)
        nets.push({ ...single, unit: number, row, tops, bottoms: [next] })
        tops = [next]
      }
    }
    const ends = children.map((child) => ((rows[child] ?? 0) > first ? passage(first) : child))
    const sets = [...new Set(children.flatMap((child) => twinsOf[child] ?? []))]
    nets.push({
      unit: number,
      to: 'children',
      row: first - 1,
      tops,
      bottoms: ends,
      dated: children.map((child) => nodes[child]?.born !== undefined),
      together: sets
        .map((set) => ends.filter((_, place) => twinsOf[children[place] ?? -1]?.includes(set)))
        .filter((set) => set.length > 1),
      straight: false,
    })
    children.forEach((child, place) => {
      let from = ends[place] ?? child
      for (let row = first; from !== child; row += 1) {
        const next = row + 1 === rows[child] ? child : passage(row + 1)
        nets.push({ ...single, unit: number, row, tops: [from], bottoms: [next] })
        from = next
      }
    })
  })

  for (const pair of housemates) {
    nets.push({ ...NO_LINE, row: (rows[pair[0]] ?? 0) - 1, bottoms: pair })
  }

  const blocks = [...chains, ...rowOf.slice(nodes.length).map((_, place) => [nodes.length + place])]
  const blockOf = filled(rowOf.length, 0)
  blocks.forEach((block, number) => {
    for (const item of block) blockOf[item] = number
  })
  const above = rowOf.map((): number[] => [])
  const below = rowOf.map((): number[] => [])
  nets.forEach((net, number) => {
    for (const top of net.tops) below[top]?.push(number)
    for (const bottom of net.bottoms) above[bottom]?.push(number)
  })
  const apart = separate.flatMap((unit): [number, number][] => {
    const [one, other] = units[unit]?.parents ?? []
    return one === undefined || other === undefined ? [] : [[one, other]]
  })
  return {
    rowOf,
    rowCount: 1 + rowOf.reduce((most, row) => Math.max(most, row), -1),
    blocks,
    blockOf,
    nets,
    above,
    below,
    separate: apart,
    parts: partsOf(graph, blocks, blockOf, nets),
    nodeCount: nodes.length,
  }
}

const partsOf = (
  { units }: FamilyGraph,
  blocks: readonly (readonly number[])[],
  blockOf: readonly number[],
  nets: readonly Net[],
): number[][] => {
  const root = blocks.map((_, block) => block)
  const find = (block: number): number => {
    let at = block
    while (root[at] !== at) {
      root[at] = root[root[at] ?? at] ?? at
      at = root[at] ?? at
    }
    return at
  }
  const join = (items: readonly number[]): void => {
    const [first, ...others] = items.map((item) => find(blockOf[item] ?? 0))
    for (const other of others) if (first !== undefined) root[find(other)] = find(first)
  }
  for (const { tops, bottoms } of nets) join([...tops, ...bottoms])
  for (const { parents, children } of units) join([...parents, ...children])
  const parts = new Map<number, number[]>()
  blocks.forEach((_, block) => {
    const own = parts.get(find(block))
    if (own) own.push(block)
    else parts.set(find(block), [block])
  })
  return [...parts.values()]
}
