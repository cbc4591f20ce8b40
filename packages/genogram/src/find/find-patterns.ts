import { compareText, entries, type Id } from '@relational-practice/core'
import type { Genogram, Harm, HealthMark, Placement } from '../schema/index.ts'
import { findGenerations } from './find-generations.ts'

type Person = Id<'p'>

/** What may recur: harm somebody had done to them, harm they lived through, health, care away from home. */
export type PatternTopic =
  | `harmed/${Harm['kinds'][number]}`
  | `lived-through/${Harm['kinds'][number]}`
  | `health/${HealthMark['area']}`
  | 'placed-away'

/** One generation of a pattern: of how many people it is recorded, and who. */
export interface PatternGeneration {
  /** 0 for the oldest generation of this part of the family. */
  readonly generation: number
  readonly people: readonly Person[]
  /** Everybody recorded in that generation, asked or not. */
  readonly of: number
}

/** Something that is recorded in more than one generation of a part of the family. */
export interface Pattern {
  readonly what: PatternTopic
  /** Which part of the family, as in `findGenerations`. */
  readonly part: number
  /** Every generation of that part, also those where it is of nobody. */
  readonly generations: readonly PatternGeneration[]
}

interface Fact {
  readonly what: PatternTopic
  readonly person: Person
}

/** Who says so of an item: its own account, and the words of people about it. */
const saidBy = (
  genogram: Genogram,
): ((
  id: Id,
  item: { readonly accordingTo?: readonly Person[] | undefined },
) => ReadonlySet<Person>) => {
  const speakers = new Map<Id, Set<Person>>()
  for (const { about = [], speaker, basis } of Object.values(genogram.statements ?? {}))
    for (const id of about)
      if (speaker && basis === 'said')
        speakers.set(id, (speakers.get(id) ?? new Set()).add(speaker))
  return (id, { accordingTo = [] }) => new Set([...accordingTo, ...(speakers.get(id) ?? [])])
}

const ORDERS: readonly Placement['legalBasis'][] = [
  'interim-care-order',
  'care-order',
  'emergency-protection',
  'placement-order',
  'lives-with-order',
  'special-guardianship',
]

const factsIn = (genogram: Genogram): readonly Fact[] => {
  const says = saidBy(genogram)
  return [
    ...entries(genogram.harms).flatMap(([id, harm]) => {
      const speakers = says(id, harm)
      const stands = (person: Person): boolean => harm.status === 'found' || speakers.has(person)
      return harm.kinds.flatMap((kind): readonly Fact[] => [
        ...(stands(harm.harmed) ? [{ what: `harmed/${kind}` as const, person: harm.harmed }] : []),
        ...(harm.livedThroughBy ?? [])
          .filter(stands)
          .map((person) => ({ what: `lived-through/${kind}` as const, person })),
      ])
    }),
    ...entries(genogram.healthMarks).flatMap(([id, mark]): readonly Fact[] =>
      mark.state !== 'suspected' && says(id, mark).has(mark.person)
        ? [{ what: `health/${mark.area}`, person: mark.person }]
        : [],
    ),
    ...entries(genogram.placements).flatMap(([id, placement]): readonly Fact[] => {
      const { child, kind, legalBasis } = placement
      const isAway = kind !== 'with-parents'
      return isAway && (ORDERS.includes(legalBasis) || says(id, placement).has(child))
        ? [{ what: 'placed-away', person: child }]
        : []
    }),
  ]
}

/**
 * What is recorded in more than one generation of a family, as counts with how many people there are
 * in each: only what a court found (`found`, an order) or the person themselves said. Allegations,
 * suspicions and what others tell of somebody are left out, and so is who did a harm.
 *
 * Few counts in small numbers of people: it shows where to be curious and explains nothing. That
 * something is not recorded does not say that it was not; nothing here tells what will be.
 */
export const findPatterns = (genogram: Genogram): readonly Pattern[] => {
  const byTopic = new Map<PatternTopic, Set<Person>>()
  for (const { what, person } of factsIn(genogram))
    byTopic.set(what, (byTopic.get(what) ?? new Set()).add(person))
  const { parts } = findGenerations(genogram)
  return [...byTopic]
    .toSorted(([a], [b]) => compareText(a, b))
    .flatMap(([what, having]) =>
      parts.flatMap(({ generations }, part): readonly Pattern[] => {
        const rows = generations.map((row, generation) => ({
          generation,
          people: row.filter((person) => having.has(person)),
          of: row.length,
        }))
        return rows.filter(({ people }) => people.length > 0).length > 1
          ? [{ what, part, generations: rows }]
          : []
      }),
    )
}
