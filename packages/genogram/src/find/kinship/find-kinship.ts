import { compareText, entries, type Id } from '@relational-practice/core'
import type { Genogram } from '../../schema/index.ts'
import { indexGenogram, type GenogramIndex } from '../index-genogram.ts'
import { roleCodeOf } from '../role-code.ts'
import { affineRoutesFrom } from './affine-routes.ts'
import { careGraph, careRoutesFrom, type CareGraph } from './care-routes.ts'
import { composedRoutesFrom } from './composed-routes.ts'
import {
  kinGraph,
  markAbsentFrom,
  markDonors,
  type KinGraph,
  type ParentEdge,
} from './kin-graph.ts'
import { kinRoutesFrom } from './kin-routes.ts'
import type { BareRoute, Kinship, KinshipOptions, KinshipRoute, KinshipSide } from './kinship.ts'
import { partnersOf, type PartnerEdge } from './partner-edges.ts'
import { routeTerm } from './route-term.ts'

/** Without a day everything recorded has begun, and what has no end goes on. */
const ALL_TIME = '9999-12-31'

interface KinshipGround {
  readonly genogram: Genogram
  readonly graph: KinGraph
  /** The other view, for what this one does not follow: adoption, or birth before it. */
  readonly beyond: KinGraph
  readonly care: CareGraph
  readonly partnersOf: (person: Id<'p'>) => readonly PartnerEdge[]
}

const groundOf = (
  genogram: Genogram,
  index: GenogramIndex,
  { view, asOf = ALL_TIME }: KinshipOptions,
): KinshipGround => {
  const partners = new Map<Id<'p'>, readonly PartnerEdge[]>()
  return {
    genogram,
    graph: kinGraph(genogram, index, view, view === 'birth'),
    beyond: kinGraph(genogram, index, view === 'birth' ? 'legal' : 'birth', false),
    care: careGraph(genogram, view, asOf),
    partnersOf: (person) => {
      const known = partners.get(person) ?? partnersOf(index, person, asOf)
      partners.set(person, known)
      return known
    },
  }
}

const parentKind = (genogram: Genogram, { parent, link }: ParentEdge): KinshipSide['kind'] => {
  if (link.role) return SIDES[link.role]
  const gender = genogram.people?.[parent]?.gender
  return gender === 'woman' ? 'maternal' : gender === 'man' ? 'paternal' : 'named'
}

const SIDES = { mother: 'maternal', father: 'paternal', parent: 'named' } as const

/** Whose side a first step up is on; by name where two parents would make one side. */
const sideIn =
  (genogram: Genogram, graph: KinGraph) =>
  (edge: ParentEdge): KinshipSide => {
    const kind = parentKind(genogram, edge)
    const isAlone = graph
      .parentsOf(edge.child)
      .every((other) => other.parent === edge.parent || parentKind(genogram, other) !== kind)
    return { parent: edge.parent, kind: isAlone ? kind : 'named' }
  }

const ORDER: readonly KinshipRoute['kind'][] = [
  'kin',
  'partner',
  'step',
  'in-law',
  'by-marriage',
  'carer',
  'composed',
]

const routesFrom = (ground: KinshipGround, from: Id<'p'>): ReadonlyMap<Id<'p'>, BareRoute[]> => {
  const { genogram, graph, beyond, care } = ground
  const routes = new Map<Id<'p'>, BareRoute[]>()
  const add = (route: BareRoute): void => {
    const known = routes.get(route.to)
    if (known) known.push(route)
    else routes.set(route.to, [route])
  }
  const kin = kinRoutesFrom(graph, from, markDonors, sideIn(genogram, graph))
  for (const ways of kin.values()) ways.forEach(add)
  const side = sideIn(genogram, beyond)
  for (const ways of kinRoutesFrom(beyond, from, markAbsentFrom(graph), side).values())
    ways.filter(({ by }) => by.length > 0).forEach(add)
  affineRoutesFrom(graph, beyond, ground.partnersOf, kin, from).forEach(add)
  for (const route of careRoutesFrom(care, graph, from)) {
    const steps = routes.get(route.to)?.filter(({ kind }) => kind === 'step') ?? []
    const isTold = steps.some(({ up, down }) => up === route.up && down === route.down)
    if (route.kind !== 'step' || !isTold) add(route)
  }
  const named = [...routes.values()].flat()
  composedRoutesFrom(ground, from, named).forEach(add)
  return routes
}

const finished = (genogram: Genogram, from: Id<'p'>, route: BareRoute): KinshipRoute => {
  const { to, role: _role, byBirth: _byBirth, words: _words, separated: _apart, ...shown } = route
  const person = genogram.people?.[to] ?? {}
  const other = genogram.people?.[from] ?? {}
  const term = routeTerm(route, person, (one) => genogram.people?.[one]?.name)
  return { ...shown, term, roleCode: roleCodeOf(route, person, other, term) }
}

const inOrder = (a: BareRoute, b: BareRoute): number =>
  ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
  a.by.length - b.by.length ||
  a.up + a.down - b.up - b.down ||
  Number(a.former) - Number(b.former) ||
  compareText(a.side?.kind ?? '', b.side?.kind ?? '') ||
  compareText(a.via.join(' '), b.via.join(' '))

const kinshipOf = (
  genogram: Genogram,
  from: Id<'p'>,
  to: Id<'p'>,
  view: Kinship['view'],
  routes: readonly BareRoute[],
): Kinship => ({
  from,
  to,
  view,
  routes: routes.toSorted(inOrder).map((route) => finished(genogram, from, route)),
  called: entries(genogram.callings)
    .filter(([, { by, of }]) => by === from && of === to)
    .map(([, { word }]) => word),
})

/**
 * What everyone in a genogram is to one person, in one pass: each as {@link findKinship} tells it.
 * People of whom the record tells no relation are left out, unless the person has a word for them.
 */
export const findKinshipFrom = (
  genogram: Genogram,
  from: Id<'p'>,
  options: KinshipOptions,
): ReadonlyMap<Id<'p'>, Kinship> => {
  const index = indexGenogram(genogram)
  const found = new Map<Id<'p'>, Kinship>()
  const person = index.person(from)
  if (!person || person.pet) return found
  const routes = routesFrom(groundOf(genogram, index, options), from)
  const called = new Set(
    entries(genogram.callings).flatMap(([, { by, of }]) => (by === from ? [of] : [])),
  )
  for (const [to] of index.people) {
    const ways = routes.get(to) ?? []
    if (to !== from && (ways.length > 0 || called.has(to)))
      found.set(to, kinshipOf(genogram, from, to, options.view, ways))
  }
  return found
}

/**
 * What one person is to another, "`to` is `from`’s …": every relation the record tells, by the steps
 * up to their nearest common ancestor and down again, and by partnership and care. Nothing is worked
 * out from a name or a recorded sex; where parents are contested every account stands. The legal view
 * follows Adoption and Children Act 2002, section 67; the birth view those who gave life. Each also
 * names the other's kin, as by adoption or by birth.
 *
 * Several relations at once are all told: a half-sister whose mother is an aunt is a first cousin too.
 * Beside the closest, kin are told up to third cousins, and where no closer way begins and ends through
 * the same relatives: nobody is a second cousin to their own brother because the parents are cousins.
 *
 * People who are not in the record, pets, and somebody to themselves have no routes.
 */
export const findKinship = (
  genogram: Genogram,
  from: Id<'p'>,
  to: Id<'p'>,
  options: KinshipOptions,
): Kinship =>
  findKinshipFrom(genogram, from, options).get(to) ?? {
    from,
    to,
    view: options.view,
    routes: [],
    called: [],
  }
