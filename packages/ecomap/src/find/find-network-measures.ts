import type { Id, PlainDate } from '@relational-practice/core'
import type { Ecomap, SupportKind, System } from '../schema/index.ts'
import { indexEcomap } from './index-ecomap.ts'
import { isAround, isSupport, spokesAt, standsAt, systemsJoined } from './tie-sides.ts'

/** A share: how many, of how many, and the one divided by the other; null of none. */
export interface Share {
  readonly count: number
  readonly of: number
  readonly share: number | null
}

/** What systems can be alike in. */
export type SystemAttribute = 'domain' | 'formality' | 'paid'

/** How far systems that are tied to each other are alike. */
export interface Likeness {
  /** Ties between systems of which both are known: how many join two that are alike. */
  readonly homophily: Share
  /** Ties that lead to another kind less ties within a kind, over both: −1 to 1; null without any. */
  readonly eiIndex: number | null
}

/**
 * Measures of one network, each with the number it rests on, and null where it is not defined. They
 * describe a map: they are no score, and maps of different families or tellers are never ranked by
 * them.
 */
export interface NetworkMeasures {
  /** How many systems stand around the household (the household is not counted). */
  readonly size: number
  /** Pairs of systems that are tied to each other, over all pairs. */
  readonly density: Share
  /** Burt’s effective size in its simple form, n − 2m/n. */
  readonly effectiveSize: number | null
  /** Ties of the household along which things go both ways, of those whose direction is known. */
  readonly reciprocity: Share
  readonly likeness: Readonly<Record<SystemAttribute, Likeness>>
  /** Systems paid to help, of those of which it is written. */
  readonly paid: Share
  /** For each kind of support, the systems that give it, of all systems. */
  readonly coverage: Readonly<Record<SupportKind, Share>>
  /** Systems that give two kinds of support or more, of those of which any kind is written. */
  readonly multiplexity: Share
  /** Systems that are almost always critical, of those of which it was answered. */
  readonly critical: Share
}

/** The kinds of support, in the order in which they are told. */
export const SUPPORT_KINDS = [
  'concrete',
  'emotional',
  'information',
  'money',
  'companionship',
] as const satisfies readonly SupportKind[]

const share = (count: number, of: number): Share => ({
  count,
  of,
  share: of === 0 ? null : count / of,
})

const likeness = (
  pairs: readonly (readonly [System, System])[],
  attribute: SystemAttribute,
): Likeness => {
  const known = pairs.filter((pair) => pair.every((system) => system[attribute] !== undefined))
  const alike = known.filter(([a, b]) => a[attribute] === b[attribute]).length
  return {
    homophily: share(alike, known.length),
    eiIndex: known.length === 0 ? null : (known.length - 2 * alike) / known.length,
  }
}

/** The kinds of support each system gives the household on a day, as ties and the grid tell. */
export const supportGiven = (
  ecomap: Ecomap,
  asOf: PlainDate,
): ReadonlyMap<Id<'sy'>, ReadonlySet<SupportKind>> => {
  const index = indexEcomap(ecomap)
  const given = new Map<Id<'sy'>, Set<SupportKind>>()
  const add = (id: Id<'sy'>, kind: SupportKind): void => {
    given.set(id, (given.get(id) ?? new Set()).add(kind))
  }
  for (const spoke of spokesAt(index, asOf)) {
    if (isSupport(spoke)) for (const kind of spoke.tie.support ?? []) add(spoke.system, kind)
  }
  for (const [id, { network }] of index.systems) {
    for (const kind of ['concrete', 'emotional', 'information'] as const) {
      const often = network?.[kind]
      if (often === 'sometimes' || often === 'almost-always') add(id, kind)
    }
  }
  return given
}

/** Measures the network a map shows on a day. */
export const findNetworkMeasures = (
  ecomap: Ecomap,
  { asOf }: { readonly asOf: PlainDate },
): NetworkMeasures => {
  const index = indexEcomap(ecomap)
  const around = index.systems.filter(([, system]) => isAround(system, asOf))
  const here = new Map(around)
  const joined = new Map<string, readonly [System, System]>()
  for (const [, tie] of index.ties) {
    const ends = standsAt(tie, asOf) ? systemsJoined(tie) : undefined
    const [a, b] = (ends ?? []).map((id) => here.get(id))
    if (ends && a && b && ends[0] !== ends[1]) joined.set(ends.toSorted().join(' '), [a, b])
  }
  const pairs = [...joined.values()]
  const [n, m] = [around.length, pairs.length]
  const directed = spokesAt(index, asOf).filter(({ flow }) => flow !== undefined && flow !== 'none')
  const given = supportGiven(ecomap, asOf)
  const kindsOf = (id: Id<'sy'>): ReadonlySet<SupportKind> => given.get(id) ?? new Set()
  const supporting = around.filter(([id]) => kindsOf(id).size > 0)
  const saidPaid = around.filter(([, { paid }]) => paid !== undefined)
  const answered = around.filter(([, { network }]) => network?.critical !== undefined)
  const coverage = (kind: SupportKind): Share =>
    share(around.filter(([id]) => kindsOf(id).has(kind)).length, n)
  return {
    size: n,
    density: share(m, (n * (n - 1)) / 2),
    effectiveSize: n === 0 ? null : n - (2 * m) / n,
    reciprocity: share(directed.filter(({ flow }) => flow === 'both').length, directed.length),
    likeness: {
      domain: likeness(pairs, 'domain'),
      formality: likeness(pairs, 'formality'),
      paid: likeness(pairs, 'paid'),
    },
    paid: share(saidPaid.filter(([, { paid }]) => paid).length, saidPaid.length),
    coverage: {
      concrete: coverage('concrete'),
      emotional: coverage('emotional'),
      information: coverage('information'),
      money: coverage('money'),
      companionship: coverage('companionship'),
    },
    multiplexity: share(
      supporting.filter(([id]) => kindsOf(id).size > 1).length,
      supporting.length,
    ),
    critical: share(
      answered.filter(([, { network }]) => network?.critical === 'almost-always').length,
      answered.length,
    ),
  }
}
