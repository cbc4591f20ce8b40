import type { Id } from '@relational-practice/core'
import type { FamilyGraph } from './family-graph.ts'
import type { Generations } from './generations.ts'
import type { LayoutNote } from './genogram-layout.ts'
import type { RowModel } from './row-model.ts'

/** What could not be put where it belongs, with the people it is about. */
export const layoutNotes = (
  graph: FamilyGraph,
  { separate }: RowModel,
  { apart, notAbove }: Generations,
  displaced: readonly number[],
): LayoutNote[] => {
  const ids = (nodes: readonly number[]): Id[] =>
    nodes.flatMap((node) => graph.nodes[node]?.id ?? [])
  const parents = (unit: number): readonly number[] => graph.units[unit]?.parents ?? []
  const note = (problem: LayoutNote['problem'], nodes: readonly number[]): LayoutNote => ({
    problem,
    about: ids(nodes),
  })
  return [
    ...apart.map((unit) => note('partners-on-different-rows', parents(unit))),
    ...notAbove.map(([unit, child]) => note('parents-not-above', [...parents(unit), child])),
    ...separate.map((pair) => note('partners-apart', pair)),
    ...displaced.map((node) => note('not-where-pinned', [node])),
  ]
}
