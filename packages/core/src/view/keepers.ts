import { itemsOf, referencesOf, type Reference } from '../record/references.ts'
import { NEVER_SHARED, type PlanCollection, type RecordPlan } from '../record/schema-plan.ts'
import type { About } from './about-people.ts'
import { protectedBy, protectionsOf, type Coverage } from './coverage.ts'
import { peopleOf, type Reader } from './reader.ts'

/** Who would give away where somebody protected lives. */
export interface Keepers {
  /** Who cares for, or is named as living with, somebody protected, and by which protections. */
  readonly carers: ReadonlyMap<string, readonly string[]>
  /** They, and whoever stays in the same home: they go where no kin ties them to anybody else. */
  readonly near: ReadonlySet<string>
}

const isPerson = (id: string): boolean => id.startsWith('p-')

const revealsWhereabouts = (collection: PlanCollection, field: string | undefined): boolean =>
  collection.item.properties.some(
    ({ name, reveals }) => name === field && reveals.includes('whereabouts'),
  )

/** Those through whom a reader would learn where somebody lives whose whereabouts are kept from them. */
export const keepersOf = (
  plan: RecordPlan,
  record: object,
  reader: Reader,
  about: About,
  coverage: Coverage,
): Keepers => {
  const carers = new Map<string, string[]>()
  const near = new Set<string>()
  const named = namedIn(record, coverage)
  const homes = new Set<string>()
  const references = referencesByItem(plan, record)
  const own = new Set<string>(peopleOf(reader))
  const against = new Map<string, readonly string[]>(
    protectionsOf(record).map(([id, { from }]) => [id, from]),
  )
  const addCarer = (person: string, by: readonly string[]): void => {
    const counting = by.filter((id) => !against.get(id)?.includes(person))
    if (own.has(person) || named.has(person) || counting.length === 0) return
    near.add(person)
    if (coverage.get(person)?.has('whereabouts')) return
    carers.set(person, [...new Set([...(carers.get(person) ?? []), ...counting])])
  }
  for (const { id, value, collection } of itemsOf(plan, record)) {
    if (NEVER_SHARED.includes(collection.name)) continue
    const by = protectedBy(coverage, about.get(id) ?? [], ['whereabouts'])
    if (by.length === 0) continue
    const asWhole = collection.reveals(Object(value)).includes('whereabouts')
    for (const { path, to } of references.get(id) ?? []) {
      if (!asWhole && !revealsWhereabouts(collection, String(path[2]))) continue
      if (isPerson(to)) addCarer(to, by)
      else homes.add(to)
    }
  }
  for (const person of housemates(references, homes)) {
    if (!own.has(person) && !named.has(person)) near.add(person)
  }
  return { carers, near }
}

/** Those whom the protections that count name: whoever else they cover may be a stranger to the reader. */
export const namedIn = (record: object, coverage: Coverage): ReadonlySet<string> => {
  const counting = new Set(
    [...coverage.values()].flatMap((what) => [...what.values()].flatMap((by) => [...by])),
  )
  return new Set(protectionsOf(record).flatMap(([id, { who }]) => (counting.has(id) ? who : [])))
}

const referencesByItem = (
  plan: RecordPlan,
  record: object,
): ReadonlyMap<string, readonly Reference[]> => {
  const byItem = new Map<string, Reference[]>()
  for (const reference of referencesOf(plan, record)) {
    const [name, id] = reference.path.map(String)
    if (id === undefined || NEVER_SHARED.includes(name ?? '')) continue
    byItem.set(id, [...(byItem.get(id) ?? []), reference])
  }
  return byItem
}

function* housemates(
  references: ReadonlyMap<string, readonly Reference[]>,
  homes: ReadonlySet<string>,
): Generator<string> {
  for (const [from, links] of references) {
    if (isPerson(from) || !links.some(({ to }) => homes.has(to))) continue
    for (const { to } of links) if (isPerson(to)) yield to
  }
}

/**
 * Those near somebody protected whom, in what is still shown, no kin ties to the people the record is
 * about: a foster family that stands alone in a picture tells who it is.
 */
export const standingAlone = (
  plan: RecordPlan,
  record: object,
  gone: ReadonlySet<string>,
  near: ReadonlySet<string>,
  anchors: ReadonlySet<string>,
): readonly string[] => {
  if (near.size === 0) return []
  const kin = new Map<string, Set<string>>()
  const tie = (one: string, other: string): void => {
    kin.set(one, (kin.get(one) ?? new Set()).add(other))
  }
  for (const { id, value, collection } of itemsOf(plan, record)) {
    if (!collection.kin || gone.has(id)) continue
    const { parents, children, siblings, partners } = collection.kin
    const group = [parents, children, siblings, partners]
      .flatMap((field): unknown[] => [field && Reflect.get(Object(value), field)].flat())
      .filter((each): each is string => typeof each === 'string' && !gone.has(each))
    for (const one of group) for (const other of group) tie(one, other)
  }
  const tied = new Set<string>(anchors)
  for (const person of tied) for (const other of kin.get(person) ?? []) tied.add(other)
  const alone = [...near].filter((person) => !tied.has(person) && !gone.has(person))
  // Whoever is kin to them alone stands alone with them.
  const all = new Set(alone)
  for (const person of all) for (const other of kin.get(person) ?? []) all.add(other)
  return [...all]
}
