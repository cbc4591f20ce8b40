import type { Id } from '@relational-practice/core'
import type { KinGraph, ParentEdge } from './kin-graph.ts'
import type { BareRoute } from './kinship.ts'
import type { PartnerEdge } from './partner-edges.ts'

interface Shape {
  readonly kind: BareRoute['kind']
  readonly up: number
  readonly down: number
}

/**
 * Relations with one partnership on the way that have a name of their own: partners themselves, and
 * step-, in-law and by-marriage relations through a marriage or civil partnership (section 5.6; a
 * parent's cohabitee is no step-parent). Whoever is a parent themselves, in either view, is no
 * step-parent too, and by a donor nobody is related to the donor's partner.
 *
 * @param beyond the other view.
 * @param kin the plain kin of the person, from whom relations by marriage start.
 */
export const affineRoutesFrom = (
  graph: KinGraph,
  beyond: KinGraph,
  partnersOf: (person: Id<'p'>) => readonly PartnerEdge[],
  kin: ReadonlyMap<Id<'p'>, readonly BareRoute[]>,
  from: Id<'p'>,
): readonly BareRoute[] => {
  const routes: BareRoute[] = []
  const isParentOf = (parent: Id<'p'>, child: Id<'p'>): boolean =>
    [graph, beyond].some((one) => one.parentsOf(child).some((edge) => edge.parent === parent))
  const parentsOf = (child: Id<'p'>): readonly ParentEdge[] =>
    graph.parentsOf(child).filter(({ link }) => link.kind !== 'donor')
  const add = (
    to: Id<'p'>,
    shape: Shape,
    edge: PartnerEdge,
    via: readonly Id<'p'>[],
    more: Partial<BareRoute> = {},
  ): void => {
    if (to === from) return
    const { former } = edge
    routes.push({ ...shape, to, via, former, contested: false, by: [], ...more })
  }

  for (const edge of partnersOf(from)) {
    const { partner, kind, isCivil, separated } = edge
    add(partner, { kind: 'partner', up: 0, down: 0 }, edge, [], {
      ...(kind && { partnership: kind }),
      ...(separated && { separated }),
    })
    if (!isCivil) continue
    for (const { parent, contested, link } of parentsOf(partner))
      add(parent, { kind: 'in-law', up: 1, down: 0 }, edge, [partner], {
        contested,
        ...(link.role && { role: link.role }),
      })
    for (const { sibling, contested } of graph.siblingsOf(partner))
      add(sibling, { kind: 'in-law', up: 1, down: 1 }, edge, [partner], { contested })
    for (const { child, contested } of graph.childrenOf(partner))
      if (!isParentOf(from, child))
        add(child, { kind: 'step', up: 0, down: 1 }, edge, [partner], { contested })
  }

  for (const { parent, contested } of parentsOf(from)) {
    for (const edge of partnersOf(parent)) {
      if (!edge.isCivil || isParentOf(edge.partner, from)) continue
      add(edge.partner, { kind: 'step', up: 1, down: 0 }, edge, [parent], { contested })
      for (const { child, contested: doubt } of graph.childrenOf(edge.partner))
        if (graph.parentsOf(child).every((other) => !isParentOf(other.parent, from)))
          add(child, { kind: 'step', up: 1, down: 1 }, edge, [parent, edge.partner], {
            contested: contested || doubt,
          })
    }
  }

  for (const [relative, ways] of kin) {
    for (const { up, down, via, contested, half, side, by } of ways) {
      if (by.length > 0) continue
      const isInLaw = (up === 0 || up === 1) && down === 1
      if (!isInLaw && !(up >= 2 && down === 1)) continue
      for (const edge of partnersOf(relative)) {
        if (!edge.isCivil) continue
        const shape: Shape = { kind: isInLaw ? 'in-law' : 'by-marriage', up, down }
        add(edge.partner, shape, edge, [...via, relative], {
          contested,
          ...(half && !isInLaw && { half }),
          ...(side && !isInLaw && { side }),
        })
      }
    }
  }
  return routes
}
