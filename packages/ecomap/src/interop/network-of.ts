import type { Id, PlainDate, View } from '@relational-practice/core'
import { tellingOf } from '../describe/telling.ts'
import { isMember } from '../find/index-ecomap.ts'
import { domainName } from '../find/names.ts'
import { isAround, standsAt } from '../find/tie-sides.ts'
import type { Ecomap, TieEnd } from '../schema/index.ts'

/** A person, household or system as other programs read it. Empty where nothing is written. */
export interface NetworkNode {
  /** `n1`, `n2` …: never the record’s own id, in which a host may keep a name or a number. */
  readonly id: string
  readonly kind: 'person' | 'household' | 'system'
  readonly name: string
  readonly domain: string
  readonly formality: string
  readonly paid: string
  readonly importance: string
  readonly seen: string
}

/** A tie as other programs read it. */
export interface NetworkTie {
  readonly source: string
  readonly target: string
  readonly quality: string
  /** `to-source`, `to-target`, `both-ways`, `none`; empty where it is not known. */
  readonly flow: string
  readonly support: string
  readonly whatFlows: string
}

/** The nodes and ties of a map on a day. */
export interface Network {
  readonly nodes: readonly NetworkNode[]
  readonly ties: readonly NetworkTie[]
}

const FLOW = {
  none: 'none',
  'to-first': 'to-source',
  'to-second': 'to-target',
  'both-ways': 'both-ways',
} as const

const yesOrNo = (value: boolean | undefined): string =>
  value === undefined ? '' : value ? 'yes' : 'no'

/**
 * A map as nodes and ties, from what a reader may see and as it stood on a day. Other families’
 * children are in none, and the record’s own ids are not told.
 */
export const networkOf = (
  { record }: View<Ecomap>,
  { asOf }: { readonly asOf: PlainDate },
): Network => {
  const { index, end } = tellingOf(record, asOf)
  const systems = index.systems.filter(
    ([, system]) => isAround(system, asOf) && system.domain !== 'peer',
  )
  const shown = new Set<TieEnd>([
    ...index.people.map(([id]) => id),
    ...index.households.map(([id]) => id),
    ...systems.map(([id]) => id),
  ])
  const ties = index.ties.flatMap(([, tie]) =>
    standsAt(tie, asOf) && tie.between.every((each) => shown.has(each)) ? [tie] : [],
  )
  // Somebody who only told the map or stands on it as a system is no node of their own.
  const tied = new Set(ties.flatMap(({ between }) => between))
  const present = new Set<Id>([...index.members, ...tied])
  const ends: readonly TieEnd[] = [...shown].filter((id) => !isMember(id) || present.has(id))
  const numbers = new Map(ends.map((id, place) => [id, `n${place + 1}`]))
  const empty = { domain: '', formality: '', paid: '', importance: '', seen: '' }
  const bySystem = new Map<string, (typeof systems)[number][1]>(systems)
  const nodes = ends.map((id): NetworkNode => {
    const own = { id: numbers.get(id) ?? '', name: end(id) }
    const system = bySystem.get(id)
    if (!system) return { ...own, ...empty, kind: isMember(id) ? 'person' : 'household' }
    return {
      ...own,
      kind: 'system',
      domain: domainName(system),
      formality: system.formality ?? '',
      paid: yesOrNo(system.paid),
      importance: system.importance ?? '',
      seen: system.seen ?? '',
    }
  })
  return {
    nodes,
    ties: ties.map(({ between: [first, second], quality, flow, support, whatFlows }) => ({
      source: numbers.get(first) ?? '',
      target: numbers.get(second) ?? '',
      quality: quality ?? '',
      flow: flow ? FLOW[flow] : '',
      support: [...new Set(support)].join(' '),
      whatFlows: whatFlows ?? '',
    })),
  }
}
