import { compareText } from '@relational-practice/core'
import { alignParts } from './align-parts.ts'
import type { FamilyGraph, Unit } from './family-graph.ts'
import { feasibleOrder, type Wish } from './feasible-order.ts'
import { tightRows, type Below } from './tight-rows.ts'

/** The row of each node, 0 at the top, and which units could not be drawn as they should. */
export interface Generations {
  readonly rows: readonly number[]
  /** Units whose two parents are on different rows. */
  readonly apart: readonly number[]
  /** Descents (unit, child) whose child is not below its parents. */
  readonly notAbove: readonly (readonly [unit: number, child: number])[]
}

const isBirth = (unit: Unit, child: number): boolean =>
  unit.descents.some(
    (descent) =>
      descent.child === child && (descent.kind === 'birth' || descent.kind === 'pregnancy'),
  )

/** Weights of a link's length: birth links are kept short first. */
const BIRTH = 4
const CARE = 1

/**
 * Puts everyone on a row. Birth links come first, then couples, then links of care, then brothers
 * and sisters without parents; where a record contradicts itself the later ones give way.
 */
export const generations = (
  graph: FamilyGraph,
  mates: readonly (readonly number[])[] = [],
): Generations => {
  const { nodes, units } = graph
  const born = (unit: Unit): string =>
    unit.parents.map((parent) => nodes[parent]?.born ?? '').toSorted(compareText)[0] ?? ''
  const oldestFirst = units.toSorted((a, b) => compareText(born(a), born(b)))
  const wishes: Wish[] = []
  const weights: number[] = []
  const wishFor = (above: number, below: number, weight: number): void => {
    wishes.push({ above, below, level: weight === 0 })
    weights.push(weight)
  }
  const descend = (weight: number): void => {
    for (const unit of oldestFirst) {
      for (const child of unit.children) {
        if ((weight === BIRTH) !== isBirth(unit, child)) continue
        for (const parent of unit.parents) wishFor(parent, child, weight)
      }
    }
  }
  const couple = (which: (unit: Unit) => boolean): void => {
    for (const unit of units.filter(which)) {
      const [one, other] = unit.parents
      if (one !== undefined && other !== undefined) wishFor(one, other, 0)
    }
  }
  descend(BIRTH)
  couple((unit) => unit.children.some((child) => isBirth(unit, child)))
  couple((unit) => unit.partnerships.length > 0 && !unit.children.some((c) => isBirth(unit, c)))
  couple((unit) => unit.partnerships.length === 0 && !unit.children.some((c) => isBirth(unit, c)))
  descend(CARE)
  for (const { parents, children } of units) {
    const [first] = children
    if (parents.length > 0 || first === undefined) continue
    for (const child of children.slice(1)) wishFor(first, child, 0)
  }

  const { granted, group } = feasibleOrder(nodes.length, wishes)
  const below: Below[] = []
  wishes.forEach((wish, place) => {
    const [from, to] = [group[wish.above], group[wish.below]]
    if (wish.level || !granted[place] || from === undefined || to === undefined) return
    below.push({ from, to, weight: weights[place] ?? CARE })
  })
  const groupRows = tightRows(1 + group.reduce((most, each) => Math.max(most, each), -1), below)
  const rows = alignParts(
    graph,
    group.map((own) => groupRows[own] ?? 0),
    mates,
  )
  const row = (node: number | undefined): number => rows[node ?? -1] ?? 0
  const apart: number[] = []
  const notAbove: [number, number][] = []
  units.forEach(({ parents, children }, unit) => {
    if (parents.length === 2 && row(parents[0]) !== row(parents[1])) apart.push(unit)
    for (const child of children) {
      if (parents.some((parent) => row(parent) >= row(child))) notAbove.push([unit, child])
    }
  })
  return { rows, apart, notAbove }
}
