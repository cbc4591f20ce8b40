import { entries, isCurrent, overlapOf, type Id, type Span } from '@relational-practice/core'
import type { Genogram, ParentLink } from '../../schema/index.ts'
import type { KinGraph } from './kin-graph.ts'
import type { BareRoute, KinshipView } from './kinship.ts'

/** That somebody cares or cared for a child as no parent of the view does. */
export interface CareEdge {
  readonly child: Id<'p'>
  readonly carer: Id<'p'>
  readonly kind: ParentLink['kind']
  readonly role?: ParentLink['role']
  readonly contested: boolean
  readonly former: boolean
  readonly span: Span
}

/** Care looked up from either end. */
export interface CareGraph {
  readonly carersOf: (child: Id<'p'>) => readonly CareEdge[]
  readonly caredForBy: (carer: Id<'p'>) => readonly CareEdge[]
}

const CARE: readonly string[] = ['foster', 'kinship', 'guardian', 'social', 'step']

/**
 * Foster carers, kinship carers, guardians, social and step-parents as links and placements record
 * them, and in the birth view surrogates. One edge for each two people and kind, a lasting one first.
 */
export const careGraph = (genogram: Genogram, view: KinshipView, asOf: string): CareGraph => {
  const edges = new Map<string, CareEdge>()
  const isPerson = (id: Id<'p'>): boolean =>
    genogram.people?.[id] !== undefined && !genogram.people[id].pet
  const add = (edge: Omit<CareEdge, 'former'>): void => {
    if (edge.child === edge.carer || !isPerson(edge.child) || !isPerson(edge.carer)) return
    if (isCurrent({ from: edge.span.from }, asOf) === 'no') return
    const former = edge.span.to !== undefined && isCurrent(edge.span, asOf) === 'no'
    const key = `${edge.child} ${edge.carer} ${edge.kind}`
    const other = edges.get(key)
    if (!other || (other.former && !former)) edges.set(key, { ...edge, former })
  }
  for (const [, link] of entries(genogram.parentLinks)) {
    const { child, parent, kind, role, standing, from, to } = link
    const isCare = CARE.includes(kind) || (kind === 'surrogate' && view === 'birth')
    if (!isCare || standing === 'disproved') continue
    const contested = standing === 'contested'
    add({ child, carer: parent, kind, ...(role && { role }), contested, span: { from, to } })
  }
  for (const [, { child, kind, carers, from, to }] of entries(genogram.placements)) {
    if (kind !== 'foster' && kind !== 'kinship') continue
    for (const carer of carers ?? [])
      add({ child, carer, kind, contested: false, span: { from, to } })
  }
  const carers = new Map<Id<'p'>, CareEdge[]>()
  const children = new Map<Id<'p'>, CareEdge[]>()
  for (const edge of edges.values()) {
    carers.set(edge.child, [...(carers.get(edge.child) ?? []), edge])
    children.set(edge.carer, [...(children.get(edge.carer) ?? []), edge])
  }
  return {
    carersOf: (child) => carers.get(child) ?? [],
    caredForBy: (carer) => children.get(carer) ?? [],
  }
}

const kindOf = (kind: ParentLink['kind']): BareRoute['kind'] => (kind === 'step' ? 'step' : 'carer')

/** Who cares or cared for a person, for whom they do or did, and the other children of a foster home. */
export const careRoutesFrom = (
  care: CareGraph,
  graph: KinGraph,
  from: Id<'p'>,
): readonly BareRoute[] => {
  const routes: BareRoute[] = []
  const direct = (edge: CareEdge, to: Id<'p'>, up: number, down: number): void => {
    const { kind, role, former, contested } = edge
    const shape = { to, up, down, via: [], former, contested, by: [], link: kind }
    routes.push({ kind: kindOf(kind), ...shape, ...(role && up === 1 && { role }) })
  }
  const sibling = (to: Id<'p'>, carer: Id<'p'>, former: boolean): void => {
    if (to === from || routes.some((route) => route.to === to && route.up === route.down)) return
    const shape = { to, up: 1, down: 1, via: [carer], former, contested: false, by: [] }
    routes.push({ kind: 'carer', ...shape, link: 'foster' })
  }
  const isFostered = ({ kind, contested }: CareEdge): boolean => kind === 'foster' && !contested
  for (const edge of care.carersOf(from)) direct(edge, edge.carer, 1, 0)
  for (const edge of care.caredForBy(from)) direct(edge, edge.child, 0, 1)
  for (const edge of care.carersOf(from).filter(isFostered)) {
    for (const { child } of graph.childrenOf(edge.carer)) sibling(child, edge.carer, edge.former)
    for (const other of care.caredForBy(edge.carer).filter(isFostered))
      if (overlapOf(edge.span, other.span) !== 'no')
        sibling(other.child, edge.carer, edge.former || other.former)
  }
  for (const { parent } of graph.parentsOf(from))
    for (const edge of care.caredForBy(parent).filter(isFostered))
      sibling(edge.child, parent, edge.former)
  return routes
}
