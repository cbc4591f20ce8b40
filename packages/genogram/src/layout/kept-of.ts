import type { View } from '@relational-practice/core'
import type { Genogram } from '../schema/index.ts'
import type { FamilyGraph } from './family-graph.ts'
import type { LayoutOptions, Places } from './genogram-layout.ts'
import type { Kept } from './keep-places.ts'

/** Who is to stand where: nobody with a reader's view, whose picture must not tell of anyone withheld. */
export const keptOf = (
  { reader }: View<Genogram>,
  { nodes }: FamilyGraph,
  { pinned = {}, previous = {} }: LayoutOptions,
): Kept => {
  const own = (places: Places): ReadonlyMap<number, number> =>
    new Map(
      nodes.flatMap(({ id }, node): [number, number][] => {
        const x = reader === 'worker' && Object.hasOwn(places, id) ? places[id] : undefined
        return x !== undefined && Number.isFinite(x) ? [[node, Math.round(x)]] : []
      }),
    )
  return { pinned: own(pinned), previous: own(previous) }
}
