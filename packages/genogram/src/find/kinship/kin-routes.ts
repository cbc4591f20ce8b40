import type { Id } from '@relational-practice/core'
import type { KinGraph, MarkOf, ParentEdge, SiblingEdge } from './kin-graph.ts'
import type { BareRoute, KinshipBy, KinshipSide } from './kinship.ts'

interface Walk {
  readonly at: Id<'p'>
  readonly before?: Walk
  readonly up: number
  readonly down: number
  readonly first?: ParentEdge
  readonly last?: ParentEdge
  readonly turn?: { readonly from: Id<'p'>; readonly edge: SiblingEdge }
  readonly contested: boolean
  readonly by: readonly KinshipBy[]
  readonly byBirth: boolean
}

const isBirth = ({ link }: ParentEdge): boolean => link.kind === 'birth'

const withMarks = (
  by: readonly KinshipBy[],
  marks: readonly (KinshipBy | undefined)[],
): readonly KinshipBy[] => {
  const added = marks.filter((mark) => mark !== undefined)
  return added.length === 0 ? by : [...new Set([...by, ...added])].toSorted()
}

const goUp = (walk: Walk, edge: ParentEdge, markOf: MarkOf): Walk => ({
  at: edge.parent,
  before: walk,
  up: walk.up + 1,
  down: 0,
  first: walk.first ?? edge,
  last: edge,
  contested: walk.contested || edge.contested,
  by: withMarks(walk.by, [markOf(edge)]),
  byBirth: walk.byBirth && isBirth(edge),
})

const goAcross = (walk: Walk, edge: SiblingEdge, by: readonly KinshipBy[]): Walk => ({
  at: edge.sibling,
  before: walk,
  up: walk.up + 1,
  down: 1,
  ...(walk.first && { first: walk.first }),
  turn: { from: walk.at, edge },
  contested: walk.contested || edge.contested,
  by,
  byBirth: walk.byBirth && edge.shared.length > 0 && edge.shared.flat().every(isBirth),
})

const goDown = (walk: Walk, edge: ParentEdge, markOf: MarkOf): Walk => ({
  at: edge.child,
  before: walk,
  up: walk.up,
  down: walk.down + 1,
  ...(walk.first && { first: walk.first }),
  last: edge,
  ...(walk.turn && { turn: walk.turn }),
  contested: walk.contested || edge.contested,
  by: withMarks(walk.by, [markOf(edge)]),
  byBirth: walk.byBirth && isBirth(edge),
})

const keyOf = ({ first, turn, by }: Walk): string =>
  [first?.parent ?? '', turn?.from ?? '', turn?.edge.sibling ?? '', ...by].join('|')

/** Where cousins have married for many generations, the ways to somebody are beyond counting: so many are kept. */
const MOST_WAYS = 24

/** The walks to each person at one distance, those alike kept once and the uncontested one of them. */
class Layer {
  readonly walks = new Map<Id<'p'>, Map<string, Walk>>()

  add(walk: Walk): void {
    const known = this.walks.get(walk.at) ?? new Map<string, Walk>()
    this.walks.set(walk.at, known)
    const key = keyOf(walk)
    const other = known.get(key)
    const isBetter = other ? other.contested && !walk.contested : known.size < MOST_WAYS
    if (isBetter) known.set(key, walk)
  }

  *[Symbol.iterator](): Generator<Walk> {
    for (const walks of this.walks.values()) yield* walks.values()
  }
}

/** The people between, with one shared parent where a walk turns from up to down. */
const viaOf = (walk: Walk): readonly Id<'p'>[] => {
  const via: Id<'p'>[] = []
  for (let step: Walk | undefined = walk; step?.before; step = step.before) {
    if (step !== walk) via.push(step.at)
    const parent = step.turn?.edge.sibling === step.at && step.turn.edge.shared[0]?.[0].parent
    if (parent && step.down === 1) via.push(parent)
  }
  return via.toReversed()
}

/** The parent through whom a walk goes: its first step up, or the one parent two siblings share. */
const sideParentOf = ({ up, down, first, turn }: Walk): ParentEdge | undefined => {
  if (up >= 2) return first
  return up === 1 && down === 1 && turn?.edge.how === 'half' ? turn.edge.shared[0]?.[0] : undefined
}

const toRoute = (walk: Walk, sideOf: (edge: ParentEdge) => KinshipSide): BareRoute => {
  const { up, down, turn, last } = walk
  const sideParent = sideParentOf(walk)
  const isDirect = up + down === 1 && last
  return {
    kind: 'kin',
    to: walk.at,
    up,
    down,
    ...(turn && { half: turn.edge.how }),
    ...(sideParent && { side: sideOf(sideParent) }),
    via: viaOf(walk),
    former: false,
    contested: walk.contested,
    by: walk.by,
    byBirth: walk.byBirth,
    ...(isDirect && { link: last.link.kind }),
    ...(isDirect && up === 1 && last.link.role && { role: last.link.role }),
    ...(turn?.edge.twin && up + down === 2 && { twin: turn.edge.twin }),
  }
}

/**
 * The shortest ways from a person to everyone of their kin, up through parents, across between two
 * siblings and down through children. All those of the least length are kept, up to {@link MOST_WAYS},
 * apart from one another by the first parent, by the siblings between whom they cross and by what they
 * are by.
 */
export const kinRoutesFrom = (
  graph: KinGraph,
  from: Id<'p'>,
  markOf: MarkOf,
  sideOf: (edge: ParentEdge) => KinshipSide,
): ReadonlyMap<Id<'p'>, readonly BareRoute[]> => {
  const found = new Map<Id<'p'>, { readonly length: number; readonly routes: BareRoute[] }>()
  const climbed = new Set<Id<'p'>>()
  const later = new Map<number, Layer>()
  const layerAt = (length: number): Layer => {
    const layer = later.get(length) ?? new Layer()
    later.set(length, layer)
    return layer
  }
  let rising = new Layer()
  rising.add({ at: from, up: 0, down: 0, contested: false, by: [], byBirth: true })
  for (let length = 0; rising.walks.size > 0 || later.size > 0; length += 1) {
    const falling = layerAt(length)
    later.delete(length)
    const near = (person: Id<'p'>): boolean => (found.get(person)?.length ?? length) >= length
    const above = new Layer()
    for (const person of rising.walks.keys()) climbed.add(person)
    for (const walk of rising) {
      for (const edge of graph.parentsOf(walk.at))
        if (!climbed.has(edge.parent)) above.add(goUp(walk, edge, markOf))
      for (const edge of graph.siblingsOf(walk.at)) {
        const marks = edge.shared.flatMap(([one, other]) => [markOf(one), markOf(other)])
        layerAt(length + 2).add(goAcross(walk, edge, withMarks(walk.by, marks)))
      }
      if (length === 0)
        for (const edge of graph.childrenOf(walk.at)) layerAt(1).add(goDown(walk, edge, markOf))
    }
    for (const walk of falling) {
      if (walk.at === from || !near(walk.at)) continue
      for (const edge of graph.childrenOf(walk.at))
        layerAt(length + 1).add(goDown(walk, edge, markOf))
    }
    for (const walk of [...rising, ...falling]) {
      if (walk.at === from || !near(walk.at)) continue
      const known = found.get(walk.at) ?? { length, routes: [] }
      known.routes.push(toRoute(walk, sideOf))
      found.set(walk.at, known)
    }
    rising = above
  }
  return new Map([...found].map(([person, { routes }]) => [person, routes]))
}
