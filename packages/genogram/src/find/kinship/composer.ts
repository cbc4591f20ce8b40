import type { Id } from '@relational-practice/core'
import type { Genogram } from '../../schema/index.ts'
import type { CareGraph } from './care-routes.ts'
import type { KinGraph, ParentEdge, SiblingEdge } from './kin-graph.ts'
import type { BareRoute } from './kinship.ts'
import type { PartnerEdge } from './partner-edges.ts'
import { routeTerm } from './route-term.ts'

/** A relation on its way to being put together: the words so far, and the part being walked. */
export interface Walk {
  readonly at: Id<'p'>
  readonly before?: Walk
  readonly via: readonly Id<'p'>[]
  readonly done: readonly string[]
  /** The part being walked, from the end of the last one. */
  readonly part: BareRoute
  readonly phase: 'new' | 'up' | 'down'
  readonly up: number
  readonly down: number
  readonly former: boolean
  readonly contested: boolean
}

/** What a composed relation is walked over. */
export interface ComposedGraph {
  readonly genogram: Genogram
  readonly graph: KinGraph
  readonly care: CareGraph
  readonly partnersOf: (person: Id<'p'>) => readonly PartnerEdge[]
}

/** A part of no steps. */
export const emptyPart = (to: Id<'p'>): BareRoute => ({
  kind: 'kin',
  to,
  up: 0,
  down: 0,
  via: [],
  former: false,
  contested: false,
  by: [],
})

/** Every step that may follow, each with how many parts it adds up to. */
export class Composer {
  readonly #on: ComposedGraph

  constructor(on: ComposedGraph) {
    this.#on = on
  }

  /** The words so far, the part being walked included. */
  wordsOf({ done, part, phase }: Walk): readonly string[] {
    if (phase === 'new') return done
    const person = this.#on.genogram.people?.[part.to] ?? {}
    return [...done, routeTerm({ ...part, contested: false }, person, () => '')]
  }

  stepsFrom(walk: Walk): readonly Walk[] {
    const steps = [...this.#withinPart(walk), ...this.#toNewPart(walk)]
    return steps.filter(({ at, via }) => !via.includes(at))
  }

  #kin(walk: Walk, part: BareRoute, phase: Walk['phase'], up: number, down: number): Walk {
    return {
      ...walk,
      at: part.to,
      before: walk,
      via: [...walk.via, walk.at],
      part,
      phase,
      up: walk.up + up,
      down: walk.down + down,
      contested: walk.contested || part.contested,
    }
  }

  *#withinPart(walk: Walk): Generator<Walk> {
    const { at, part, phase, before } = walk
    const { graph } = this.#on
    if (phase !== 'down') {
      for (const edge of graph.parentsOf(at)) yield this.#up(walk, edge, part)
      for (const edge of graph.siblingsOf(at)) yield this.#across(walk, edge)
    }
    if (phase === 'up') return
    for (const { child, contested, link } of graph.childrenOf(at)) {
      const isOfPartner = phase === 'new' && before && this.#isParent(before.at, child)
      if (isOfPartner) continue
      const down = part.down + 1
      const isDirect = part.up + down === 1
      yield this.#kin(
        walk,
        { ...withoutLink(part), to: child, down, contested, ...(isDirect && { link: link.kind }) },
        'down',
        0,
        1,
      )
    }
  }

  #isParent(parent: Id<'p'>, child: Id<'p'>): boolean {
    return this.#on.graph.parentsOf(child).some((edge) => edge.parent === parent)
  }

  #up(walk: Walk, edge: ParentEdge, part: BareRoute): Walk {
    const { link, parent, contested } = edge
    const role = link.role && { role: link.role }
    const isDirect = part.up === 0 && { link: link.kind }
    const next = { ...withoutLink(part), to: parent, up: part.up + 1, contested }
    return this.#kin(walk, { ...next, ...role, ...isDirect }, 'up', 1, 0)
  }

  #across(walk: Walk, { sibling, how, contested, shared }: SiblingEdge): Walk {
    const parent = shared[0]?.[0].parent
    const part = { ...withoutLink(walk.part), to: sibling, up: walk.part.up + 1, down: 1 }
    const half = how === 'half' ? how : 'full'
    const step = this.#kin(walk, { ...part, half, contested }, 'down', 1, 1)
    return parent ? { ...step, via: [...step.via, parent] } : step
  }

  *#toNewPart(walk: Walk): Generator<Walk> {
    const { at, phase, before } = walk
    const done = this.wordsOf(walk)
    const { graph, care } = this.#on
    const fresh = { ...walk, done, part: emptyPart(at), phase: 'new' as const }
    const join = (to: Id<'p'>, part: BareRoute, up: number, down: number): Walk => {
      const joined = this.#kin(fresh, part, 'new', up, down)
      const person = this.#on.genogram.people?.[to] ?? {}
      const words = routeTerm({ ...part, contested: false }, person, () => '')
      return {
        ...joined,
        part: emptyPart(to),
        done: [...done, words],
        former: walk.former || part.former,
      }
    }
    for (const { partner, kind, former } of this.#on.partnersOf(at)) {
      if (phase === 'up' && before && this.#isParent(partner, before.at)) continue
      const part = { ...emptyPart(partner), kind: 'partner' as const, former }
      yield join(partner, { ...part, ...(kind && { partnership: kind }) }, 0, 0)
    }
    const carer = { kind: 'carer' as const, up: 1, down: 0 }
    for (const { carer: to, kind, role, former, contested } of care.carersOf(at)) {
      const part = { ...emptyPart(to), ...carer, former, contested, ...(role && { role }) }
      yield join(to, { ...part, ...careKind(kind) }, 1, 0)
    }
    for (const { child, kind, former, contested } of care.caredForBy(at)) {
      const part = { ...emptyPart(child), ...carer, up: 0, down: 1, former, contested }
      yield join(child, { ...part, ...careKind(kind) }, 0, 1)
    }
    if (phase === 'down')
      for (const edge of graph.parentsOf(at))
        if (edge.parent !== before?.at) yield this.#up(fresh, edge, fresh.part)
  }
}

const careKind = (kind: NonNullable<BareRoute['link']>): Partial<BareRoute> => ({
  link: kind,
  ...(kind === 'step' && { kind: 'step' as const }),
})

const withoutLink = ({ link: _link, role: _role, ...part }: BareRoute): BareRoute => part
