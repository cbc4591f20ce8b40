import { entries, type Id } from '@relational-practice/core'
import { legalParentsOf } from '../legal-parents.ts'
import type { Genogram, MultipleBirth, ParentLink } from '../../schema/index.ts'
import type { GenogramIndex } from '../index-genogram.ts'
import type { KinshipBy, KinshipView, SiblingHow } from './kinship.ts'

/** A step between a child and a parent. */
export interface ParentEdge {
  readonly child: Id<'p'>
  readonly parent: Id<'p'>
  readonly link: ParentLink
  readonly contested: boolean
}

/** A step between two siblings, through the parents they share or a group they are recorded in. */
export interface SiblingEdge {
  readonly sibling: Id<'p'>
  readonly how: SiblingHow
  readonly contested: boolean
  /** The parents shared, by both their links. */
  readonly shared: readonly (readonly [ParentEdge, ParentEdge])[]
  readonly twin?: NonNullable<MultipleBirth['zygosity']>
}

/** Who counts as whose parent, child and sibling in one view. */
export interface KinGraph {
  readonly view: KinshipView
  readonly parentsOf: (person: Id<'p'>) => readonly ParentEdge[]
  readonly childrenOf: (person: Id<'p'>) => readonly ParentEdge[]
  readonly siblingsOf: (person: Id<'p'>) => readonly SiblingEdge[]
}

const LEGAL: readonly ParentLink['kind'][] = ['adoptive', 'birth', 'legal']

const parentEdges = (
  index: GenogramIndex,
  child: Id<'p'>,
  kinds: readonly ParentLink['kind'][],
  isParent: (parent: Id<'p'>) => boolean,
): readonly ParentEdge[] => {
  const edges = new Map<Id<'p'>, ParentEdge>()
  const links = index
    .parentLinksOf(child)
    .map(([, link]) => link)
    .filter(({ kind, standing }) => kinds.includes(kind) && standing !== 'disproved')
    .toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
  for (const link of links) {
    const { parent } = link
    const known = index.person(parent)
    if (parent === child || !known || known.pet || !isParent(parent)) continue
    const contested = link.standing === 'contested'
    const other = edges.get(parent)
    if (!other || (other.contested && !contested))
      edges.set(parent, { child, parent, link, contested })
  }
  return [...edges.values()]
}

const howSiblings = (
  ours: readonly ParentEdge[],
  theirs: readonly ParentEdge[],
  shared: SiblingEdge['shared'],
): Pick<SiblingEdge, 'how' | 'contested'> => {
  const certain = shared.filter(([one, other]) => !one.contested && !other.contested).length
  if (certain >= 2) return { how: 'full', contested: false }
  const contested = shared.length > certain
  // A contested parent whom they do not share may be wrong, and the other's may then be theirs.
  const areKnown = (edges: readonly ParentEdge[], nth: 0 | 1): boolean =>
    edges.filter((edge) => !edge.contested || edge === shared[0]?.[nth]).length >= 2
  const isHalf = shared.length === 1 && areKnown(ours, 0) && areKnown(theirs, 1)
  return { how: isHalf ? 'half' : 'not-known', contested }
}

/**
 * The parents, children and siblings of one view. Legal: the parents in law, an adoption taking the
 * place of birth (Adoption and Children Act 2002, section 67). Birth: those by birth and, where
 * `donors`, donors. Disproved links are left out, contested ones all kept.
 */
export const kinGraph = (
  genogram: Genogram,
  index: GenogramIndex,
  view: KinshipView,
  donors: boolean,
): KinGraph => {
  const parents = new Map<Id<'p'>, readonly ParentEdge[]>()
  const children = new Map<Id<'p'>, ParentEdge[]>()
  for (const [child, { pet }] of index.people) {
    if (pet) continue
    const legal = view === 'legal' ? legalParentsOf(index, child) : undefined
    const kinds = legal ? LEGAL : donors ? (['birth', 'donor'] as const) : (['birth'] as const)
    const edges = parentEdges(index, child, kinds, (parent) => legal?.has(parent) ?? true)
    parents.set(child, edges)
    for (const edge of edges) {
      const siblings = children.get(edge.parent)
      if (siblings) siblings.push(edge)
      else children.set(edge.parent, [edge])
    }
  }
  const parentsOf = (person: Id<'p'>): readonly ParentEdge[] => parents.get(person) ?? []
  const childrenOf = (person: Id<'p'>): readonly ParentEdge[] => children.get(person) ?? []

  const recorded = new Map<Id<'p'>, Id<'p'>[][]>()
  const twins = new Map<Id<'p'>, MultipleBirth[]>()
  const births = entries(genogram.multipleBirths).map(([, birth]) => birth)
  const groups = entries(genogram.siblingGroups).map(([, { siblings }]) => siblings)
  for (const group of [...groups, ...births.map((birth) => birth.children)])
    for (const one of new Set(group)) recorded.set(one, [...(recorded.get(one) ?? []), group])
  for (const birth of births)
    for (const one of new Set(birth.children)) twins.set(one, [...(twins.get(one) ?? []), birth])
  const isAdopted = (person: Id<'p'>): boolean =>
    parentsOf(person).some(({ link }) => link.kind === 'adoptive')

  const findSiblings = (person: Id<'p'>): readonly SiblingEdge[] => {
    const ours = parentsOf(person)
    const shared = new Map<Id<'p'>, [ParentEdge, ParentEdge][]>()
    for (const edge of ours) {
      for (const other of childrenOf(edge.parent)) {
        if (other.child === person) continue
        const pairs = shared.get(other.child)
        if (pairs) pairs.push([edge, other])
        else shared.set(other.child, [[edge, other]])
      }
    }
    for (const other of (recorded.get(person) ?? []).flat()) {
      const one = index.person(other)
      if (other === person || !one || one.pet || shared.has(other)) continue
      if (view === 'birth' || (!isAdopted(person) && !isAdopted(other))) shared.set(other, [])
    }
    return [...shared].map(([sibling, pairs]): SiblingEdge => {
      const how = howSiblings(ours, parentsOf(sibling), pairs)
      const birth = twins.get(person)?.find((one) => one.children.includes(sibling))
      const isKnown = how.how !== 'not-known' || how.contested
      return {
        sibling,
        ...(birth && !isKnown ? { how: 'full', contested: false } : how),
        shared: pairs,
        ...(birth && { twin: birth.zygosity ?? 'not-known' }),
      }
    })
  }
  const siblings = new Map<Id<'p'>, readonly SiblingEdge[]>()
  return {
    view,
    parentsOf,
    childrenOf,
    siblingsOf: (person) => {
      const known = siblings.get(person) ?? findSiblings(person)
      siblings.set(person, known)
      return known
    },
  }
}

/** What in a view's graph is foreign to it: what a step beyond the plain parent links is by. */
export type MarkOf = (edge: ParentEdge) => KinshipBy | undefined

const MARKS: Readonly<Partial<Record<ParentLink['kind'], KinshipBy>>> = {
  adoptive: 'adoption',
  birth: 'birth',
  legal: 'law',
}

/** Marks donors, and nothing else. */
export const markDonors: MarkOf = ({ link }) => (link.kind === 'donor' ? 'donor' : undefined)

/** Marks every step that another graph does not have. */
export const markAbsentFrom =
  (graph: KinGraph): MarkOf =>
  (edge) =>
    graph.parentsOf(edge.child).some(({ parent }) => parent === edge.parent)
      ? undefined
      : MARKS[edge.link.kind]
