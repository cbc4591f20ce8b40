import type { Id } from '@relational-practice/core'
import type { KinGraph, MarkOf, ParentEdge } from './kin-graph.ts'
import {
  goAcross,
  goDown,
  goesThrough,
  goUp,
  isWithin,
  withMarks,
  type KinWalk,
} from './kin-walk.ts'
import type { BareRoute, KinshipSide } from './kinship.ts'

const keyOf = ({ first, turn, by }: KinWalk): string =>
  [first?.parent ?? '', turn?.from ?? '', turn?.edge.sibling ?? '', ...by].join('|')

/** Where cousins have married for many generations, the ways to somebody are beyond counting: so many are kept. */
const MOST_WAYS = 24
const MOST_WAYS_NEAR = 96
/** A relation beside a closer one is told as far as third cousins: nobody speaks of those further off. */
const MOST_STEPS = 8

/** The people between, with one shared parent where a walk turns from up to down. */
const viaOf = (walk: KinWalk): readonly Id<'p'>[] => {
  const via: Id<'p'>[] = []
  for (let step: KinWalk | undefined = walk; step?.before; step = step.before) {
    if (step !== walk) via.push(step.at)
    const parent = step.turn?.edge.sibling === step.at && step.turn.edge.shared[0]?.[0].parent
    if (parent && step.down === 1) via.push(parent)
  }
  return via.toReversed()
}

/** The parent through whom a walk goes: its first step up, or the one parent two siblings share. */
const sideParentOf = ({ up, down, first, turn }: KinWalk): ParentEdge | undefined => {
  if (up >= 2) return first
  return up === 1 && down === 1 && turn?.edge.how === 'half' ? turn.edge.shared[0]?.[0] : undefined
}

const toRoute = (walk: KinWalk, sideOf: (edge: ParentEdge) => KinshipSide): BareRoute => {
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

/** The walks to each person at one distance, each with its length. */
class Layer {
  readonly walks = new Map<Id<'p'>, Map<string, KinWalk>>()
  readonly #length: number
  #count = 0

  constructor(length: number) {
    this.#length = length
  }

  /** Near by, every way is kept, since another may lead on where this one may not; further on, those alike once. */
  add(walk: KinWalk): void {
    const known = this.walks.get(walk.at) ?? new Map<string, KinWalk>()
    this.walks.set(walk.at, known)
    const isNear = this.#length <= MOST_STEPS
    const key = isNear ? String((this.#count += 1)) : keyOf(walk)
    const other = known.get(key)
    const most = isNear ? MOST_WAYS_NEAR : MOST_WAYS
    if (other ? other.contested && !walk.contested : known.size < most) known.set(key, walk)
  }

  *[Symbol.iterator](): Generator<KinWalk> {
    for (const walks of this.walks.values()) yield* walks.values()
  }
}

/** The ways to one person, those alike kept once and the uncontested one of them. */
class Ways {
  readonly least: number
  /** Also those that are alike: a longer way may lie within any of them. */
  readonly #all: KinWalk[] = []
  readonly #shown = new Map<string, KinWalk>()

  constructor(least: number) {
    this.least = least
  }

  add(walk: KinWalk): void {
    const isCloser = (other: KinWalk): boolean => other.up + other.down < walk.up + walk.down
    if (this.#all.some((other) => isCloser(other) && isWithin(walk, other))) return
    this.#all.push(walk)
    const key = `${walk.up},${walk.down} ${keyOf(walk)}`
    const other = this.#shown.get(key)
    if (!other || (other.contested && !walk.contested)) this.#shown.set(key, walk)
  }

  get walks(): readonly KinWalk[] {
    return [...this.#shown.values()]
  }
}

/**
 * The ways from a person to everyone of their kin, up through parents, across between two siblings and
 * down through children: all the shortest, and of those up to {@link MOST_STEPS} steps also longer ones
 * that are a relation of their own, beginning or ending through somebody else. Nobody is passed twice.
 * Those alike in their first parent, in the siblings between whom they cross and in what they are by
 * are one, an uncontested one where there is one.
 */
export const kinRoutesFrom = (
  graph: KinGraph,
  from: Id<'p'>,
  markOf: MarkOf,
  sideOf: (edge: ParentEdge) => KinshipSide,
): ReadonlyMap<Id<'p'>, readonly BareRoute[]> => {
  const found = new Map<Id<'p'>, Ways>()
  const climbed = new Set<Id<'p'>>()
  const later = new Map<number, Layer>()
  const layerAt = (length: number): Layer => {
    const layer = later.get(length) ?? new Layer(length)
    later.set(length, layer)
    return layer
  }
  /** Whether a step leads to somebody by a shortest way, or by a longer one that is short enough. */
  const mayGo = (walk: KinWalk, to: Id<'p'>, length: number, isFirst: boolean): boolean =>
    length <= MOST_STEPS ? !goesThrough(walk, to) : isFirst
  let rising = new Layer(0)
  rising.add({ at: from, up: 0, down: 0, contested: false, by: [], byBirth: true })
  for (let length = 0; rising.walks.size > 0 || later.size > 0; length += 1) {
    const falling = layerAt(length)
    later.delete(length)
    const isNearest = (person: Id<'p'>): boolean => (found.get(person)?.least ?? length) >= length
    const above = new Layer(length + 1)
    const firstClimbed = new Set([...rising.walks.keys()].filter((one) => !climbed.has(one)))
    for (const person of rising.walks.keys()) climbed.add(person)
    for (const walk of rising) {
      const isFirst = firstClimbed.has(walk.at)
      for (const edge of graph.parentsOf(walk.at))
        if (mayGo(walk, edge.parent, length + 1, isFirst && !climbed.has(edge.parent)))
          above.add(goUp(walk, edge, markOf))
      for (const edge of graph.siblingsOf(walk.at)) {
        if (!mayGo(walk, edge.sibling, length + 2, isFirst)) continue
        const marks = edge.shared.flatMap(([one, other]) => [markOf(one), markOf(other)])
        layerAt(length + 2).add(goAcross(walk, edge, withMarks(walk.by, marks)))
      }
      if (length === 0)
        for (const edge of graph.childrenOf(walk.at)) layerAt(1).add(goDown(walk, edge, markOf))
    }
    for (const walk of falling) {
      if (walk.at === from) continue
      for (const edge of graph.childrenOf(walk.at))
        if (mayGo(walk, edge.child, length + 1, isNearest(walk.at)))
          layerAt(length + 1).add(goDown(walk, edge, markOf))
    }
    for (const walk of [...rising, ...falling]) {
      if (walk.at === from || (length > MOST_STEPS && !isNearest(walk.at))) continue
      const ways = found.get(walk.at) ?? new Ways(length)
      ways.add(walk)
      found.set(walk.at, ways)
    }
    rising = above
  }
  return new Map(
    [...found].map(([person, { walks }]) => [person, walks.map((walk) => toRoute(walk, sideOf))]),
  )
}
