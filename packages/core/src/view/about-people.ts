import { itemsOf, referencesOf } from '../record/references.ts'
import { NEVER_SHARED, type RecordPlan } from '../record/schema-plan.ts'

/** For each item, the people it is about. */
export type About = ReadonlyMap<string, ReadonlySet<string>>

/** A reference from one item to another, neither of them part of what is never shared. */
interface Link {
  readonly from: string
  readonly to: string
  /** Whether the item is about whatever this one is about: it cannot stand without it. */
  readonly belongs: boolean
}

const linksOf = (plan: RecordPlan, record: object): Link[] => {
  const collections = new Map(plan.collections.map((each) => [each.name, each]))
  const homes = new Map([...itemsOf(plan, record)].map(({ id, collection }) => [id, collection]))
  return [...referencesOf(plan, record)].flatMap(({ path, to, elsewhere }) => {
    const [name, from, field] = path.map(String)
    const home = collections.get(name ?? '')
    if (!home || from === undefined || NEVER_SHARED.includes(home.name) || elsewhere) return []
    const isRequired = home.item.properties.some((each) => each.name === field && each.required)
    return [{ from, to, belongs: isRequired && homes.get(to)?.shownWithReferences !== true }]
  })
}

const isPerson = (id: string): boolean => id.startsWith('p-')

/**
 * Whom each item is about. A person's entry is about that person. Any other is about the people it
 * refers to; about those that an item is about without which it cannot stand (the two of whom a
 * divorce is); and about those of any item that refers to it (a household, about who stays there).
 */
export const aboutPeople = (plan: RecordPlan, record: object): About => {
  const about = new Map<string, Set<string>>()
  const add = (id: string, people: Iterable<string>): boolean => {
    const known = about.get(id) ?? new Set<string>()
    const before = known.size
    for (const person of people) known.add(person)
    about.set(id, known)
    return known.size > before
  }
  for (const { id, collection } of itemsOf(plan, record)) {
    if (!NEVER_SHARED.includes(collection.name)) add(id, isPerson(id) ? [id] : [])
  }
  const links = linksOf(plan, record).filter(({ from }) => !isPerson(from))
  for (const { from, to } of links) if (isPerson(to)) add(from, [to])
  const between = links.filter(({ to }) => !isPerson(to) && about.has(to))
  const owned = between.filter(({ belongs }) => belongs)
  // First what belongs to something, all the way; then what is referred to, all the way.
  for (let changed = true; changed;) {
    changed = false
    for (const { from, to } of owned) changed = add(from, about.get(to) ?? []) || changed
  }
  for (let changed = true; changed;) {
    changed = false
    for (const { from, to } of between) changed = add(to, about.get(from) ?? []) || changed
  }
  return about
}
