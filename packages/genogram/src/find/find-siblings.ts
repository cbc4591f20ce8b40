import { compareText, entries, type Id } from '@relational-practice/core'
import { stands } from './birth-links.ts'
import type { Genogram, MultipleBirth, ParentLink, Partnership, Person } from '../schema/index.ts'
import { indexGenogram, type GenogramIndex } from './index-genogram.ts'
import { inCareWith } from './in-care-with.ts'

/** One way in which two people are brothers or sisters, as far as the record tells. */
export type SiblingWay =
  /** Two parents, or one and a donor, are those of both; or one that is recorded, and they were born together. */
  | { readonly how: 'full'; readonly parents: readonly Id<'p'>[] }
  /** One parent is that of both, and both have another about whom nothing is contested. */
  | { readonly how: 'half'; readonly parents: readonly Id<'p'>[] }
  /** One parent is that of both; another parent of one of them is not recorded, or contested. */
  | {
      readonly how: 'full-or-half-not-known'
      readonly parents: readonly Id<'p'>[]
      readonly because: 'parent-not-recorded' | 'parent-contested'
    }
  /** They are, if a contested parent is theirs. */
  | { readonly how: 'if-contested-parent'; readonly parents: readonly Id<'p'>[] }
  | { readonly how: 'same-donor'; readonly parents: readonly Id<'p'>[] }
  /** A parent of both, of one of them at least by adoption. */
  | { readonly how: 'adoption'; readonly parents: readonly Id<'p'>[] }
  /** A parent of one is or was the partner, or a step-parent link says so, of a parent of the other. */
  | {
      readonly how: 'step'
      readonly ownParent: Id<'p'>
      readonly theirParent: Id<'p'>
      readonly partnership?: Id<'u'>
      readonly kind?: NonNullable<Partnership['kind']>
    }
  /** In foster or kinship care with the same people, or fostered with the other's parents. */
  | {
      readonly how: 'in-care-together'
      readonly carers: readonly Id<'p'>[]
      readonly atOneTime: 'yes' | 'cannot-tell'
    }
  | {
      readonly how: 'born-together'
      readonly multipleBirth: Id<'mb'>
      readonly zygosity: NonNullable<MultipleBirth['zygosity']>
    }
  /** Recorded as siblings, their parents not recorded. */
  | { readonly how: 'group'; readonly siblingGroup: Id<'g'> }

/** Somebody's brother or sister, with every way in which they are one. */
export interface SiblingFound {
  readonly person: Id<'p'>
  readonly ways: readonly SiblingWay[]
}

/** Somebody's parents, each kind apart. */
interface Parents {
  /** By birth or law from the birth, and donors: what makes full and half. */
  readonly settled: ReadonlySet<Id<'p'>>
  readonly donors: ReadonlySet<Id<'p'>>
  readonly contested: ReadonlySet<Id<'p'>>
  readonly adoptive: ReadonlySet<Id<'p'>>
  readonly step: ReadonlySet<Id<'p'>>
}

const isSomebody = (person: Person | undefined): boolean =>
  person !== undefined && person.pet !== true

const parentsOf = (index: GenogramIndex, person: Id<'p'>): Parents => {
  const links = index.parentLinksOf(person).map(([, link]) => link)
  const having = (kinds: readonly ParentLink['kind'][], isContested = false): Set<Id<'p'>> =>
    new Set(
      links
        .filter((link) => kinds.includes(link.kind) && stands(link))
        .filter(({ standing }) => (standing === 'contested') === isContested)
        .map(({ parent }) => parent)
        .filter((parent) => parent !== person && isSomebody(index.person(parent))),
    )
  const settled = having(['birth', 'legal', 'donor'])
  const contested = [...having(['birth', 'legal', 'donor'], true)]
  const others = having(['birth', 'legal'])
  return {
    settled,
    donors: new Set([...having(['donor'])].filter((parent) => !others.has(parent))),
    contested: new Set(contested.filter((parent) => !settled.has(parent))),
    adoptive: having(['adoptive']),
    step: having(['step']),
  }
}

const shared = (one: ReadonlySet<Id<'p'>>, other: ReadonlySet<Id<'p'>>): readonly Id<'p'>[] =>
  [...one].filter((person) => other.has(person)).toSorted()

const union = (...sets: readonly ReadonlySet<Id<'p'>>[]): ReadonlySet<Id<'p'>> =>
  new Set(sets.flatMap((set) => [...set]))

const byBlood = (
  own: Parents,
  theirs: Parents,
  areBornTogether: boolean,
): readonly SiblingWay[] => {
  const parents = shared(own.settled, theirs.settled)
  if (parents.length > 1) return [{ how: 'full', parents }]
  const both = [own, theirs]
  const perhaps = shared(union(own.settled, own.contested), union(theirs.settled, theirs.contested))
  if (parents.length === 0)
    return perhaps.length > 0 ? [{ how: 'if-contested-parent', parents: perhaps }] : []
  if (parents.every((parent) => own.donors.has(parent) || theirs.donors.has(parent)))
    return [{ how: 'same-donor', parents }]
  // Whoever else is contested, two that are settled on each side are two different ones.
  if (perhaps.length === 1 && both.every(({ settled }) => settled.size > 1))
    return [{ how: 'half', parents }]
  if (perhaps.length === 1 && areBornTogether) return [{ how: 'full', parents }]
  const isContested = both.some(({ contested }) => contested.size > 0)
  const because = isContested ? 'parent-contested' : 'parent-not-recorded'
  return [{ how: 'full-or-half-not-known', parents, because }]
}

const byAdoption = (own: Parents, theirs: Parents): readonly SiblingWay[] => {
  const parents = shared(
    union(own.settled, own.adoptive),
    union(theirs.settled, theirs.adoptive),
  ).filter((parent) => own.adoptive.has(parent) || theirs.adoptive.has(parent))
  return parents.length > 0 ? [{ how: 'adoption', parents }] : []
}

const NO_STEP: readonly Partnership['kind'][] = ['dating', 'affair']

const byStep = (index: GenogramIndex, own: Parents, theirs: Parents): readonly SiblingWay[] => {
  const [mine, other] = [own, theirs].map(({ settled, adoptive }) => union(settled, adoptive))
  if (!mine || !other || shared(mine, other).length > 0) return []
  return [...mine].toSorted().flatMap((ownParent) =>
    [...other].toSorted().flatMap((theirParent): readonly SiblingWay[] => {
      const partnerships = index
        .partnershipsOf(ownParent)
        .filter(
          ([, { partners, kind }]) => partners.includes(theirParent) && !NO_STEP.includes(kind),
        )
      if (partnerships.length > 0)
        return partnerships.map(([partnership, { kind }]) => ({
          how: 'step',
          ownParent,
          theirParent,
          partnership,
          ...(kind && { kind }),
        }))
      const byLink = own.step.has(theirParent) || theirs.step.has(ownParent)
      return byLink ? [{ how: 'step', ownParent, theirParent }] : []
    }),
  )
}

/** Everybody who might be a brother or sister: children of the parents, their partners, the carers; the groups. */
const candidates = (
  genogram: Genogram,
  index: GenogramIndex,
  person: Id<'p'>,
  carers: ReadonlyMap<Id<'p'>, unknown>,
): readonly Id<'p'>[] => {
  const parents = index.parentLinksOf(person).map(([, { parent }]) => parent)
  const partners = parents.flatMap((parent) =>
    index.partnershipsOf(parent).flatMap(([, partnership]) => partnership.partners),
  )
  const children = [...new Set([...parents, ...partners])].flatMap((parent) =>
    index.childLinksOf(parent).map(([, { child }]) => child),
  )
  const named = [
    ...entries(genogram.siblingGroups).map(([, { siblings }]) => siblings),
    ...entries(genogram.multipleBirths).map(([, birth]) => birth.children),
  ].filter((group) => group.includes(person))
  return [...new Set([...children, ...named.flat(), ...carers.keys()])]
    .filter((other) => other !== person && index.person(other) && !index.person(other)?.pet)
    .toSorted(compareText)
}

/**
 * The brothers and sisters of a person, in order of id, each with how: of the full or the half blood
 * and by whom, not known which, by adoption, by step, with the same donor, in care together, born
 * together, or of a group without parents. All ways are told, none instead of another; an adopted
 * person keeps those they were born with. Nothing is guessed from a name, an age or a home.
 */
export const findSiblings = (genogram: Genogram, person: Id<'p'>): readonly SiblingFound[] => {
  const index = indexGenogram(genogram)
  const own = parentsOf(index, person)
  const care = inCareWith(genogram, index, person)
  return candidates(genogram, index, person, care).flatMap((other) => {
    const theirs = parentsOf(index, other)
    const together = care.get(other)
    const births = entries(genogram.multipleBirths).filter(
      ([, { children }]) => children.includes(person) && children.includes(other),
    )
    const ways: readonly SiblingWay[] = [
      ...byBlood(own, theirs, births.length > 0),
      ...byAdoption(own, theirs),
      ...byStep(index, own, theirs),
      ...(together ? [{ how: 'in-care-together' as const, ...together }] : []),
      ...births.map(([multipleBirth, { zygosity = 'not-known' as const }]) => ({
        how: 'born-together' as const,
        multipleBirth,
        zygosity,
      })),
      ...entries(genogram.siblingGroups)
        .filter(([, { siblings }]) => siblings.includes(person) && siblings.includes(other))
        .map(([siblingGroup]) => ({ how: 'group' as const, siblingGroup })),
    ]
    return ways.length > 0 ? [{ person: other, ways }] : []
  })
}
