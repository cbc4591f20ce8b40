import type { Id } from '@relational-practice/core'
import type { MarkOf, ParentEdge, SiblingEdge } from './kin-graph.ts'
import type { KinshipBy } from './kinship.ts'

/** A way from a person up, across between two siblings, and down, step by step. */
export interface KinWalk {
  readonly at: Id<'p'>
  readonly before?: KinWalk
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

/** What a way is by, with the marks of more steps. */
export const withMarks = (
  by: readonly KinshipBy[],
  marks: readonly (KinshipBy | undefined)[],
): readonly KinshipBy[] => {
  const added = marks.filter((mark) => mark !== undefined)
  return added.length === 0 ? by : [...new Set([...by, ...added])].toSorted()
}

/** One step up. */
export const goUp = (walk: KinWalk, edge: ParentEdge, markOf: MarkOf): KinWalk => ({
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

/** Over to a sibling: one step up and one down. */
export const goAcross = (walk: KinWalk, edge: SiblingEdge, by: readonly KinshipBy[]): KinWalk => ({
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

/** One step down. */
export const goDown = (walk: KinWalk, edge: ParentEdge, markOf: MarkOf): KinWalk => ({
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

/** Whether a way has gone through somebody, or begins or ends there. */
export const goesThrough = (walk: KinWalk, person: Id<'p'>): boolean => {
  for (let step: KinWalk | undefined = walk; step; step = step.before)
    if (step.at === person) return true
  return false
}

const sharedBy = ({ edge }: NonNullable<KinWalk['turn']>): readonly Id<'p'>[] =>
  edge.shared.map(([{ parent }]) => parent)

/** Through which relatives of the first person a way begins, and through which of the last it ends. */
const endsOf = (walk: KinWalk): readonly [readonly Id<'p'>[], readonly Id<'p'>[]] => {
  const { up, down, first, last, turn, at } = walk
  const before = walk.before ? [walk.before.at] : []
  if (!turn) {
    let start = walk
    while (start.before?.before) start = start.before
    return [[start.at], before]
  }
  const shared = sharedBy(turn)
  const across = shared.length > 0 ? shared : [turn.from, turn.edge.sibling]
  const begins = up > 1 && first ? [first.parent] : across
  return [begins, down > 1 && last && last.child === at ? [last.parent] : across]
}

/**
 * Whether a closer way begins and ends through the same relatives, so that a longer one is no relation
 * beside it: a brother is no second cousin too because the parents are cousins, and a half-brother is a
 * cousin too where the mothers are sisters.
 */
export const isWithin = (longer: KinWalk, closer: KinWalk): boolean => {
  const [begins, ends] = endsOf(longer)
  const [closerBegins, closerEnds] = endsOf(closer)
  return (
    begins.every((one) => closerBegins.includes(one)) &&
    ends.every((one) => closerEnds.includes(one))
  )
}
