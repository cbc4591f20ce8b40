import { itemsOf, type PlacedItem } from '../record/references.ts'
import type { PlanProperty } from '../record/schema-nodes.ts'
import { NEVER_SHARED, type RecordPlan } from '../record/schema-plan.ts'
import { entries } from '../record/entries.ts'
import type { Id } from '../record/id.ts'
import type { Sharing } from '../record/item.ts'
import { REVEALED } from '../record/reveals.ts'
import type { Permission } from '../sharing/consents.ts'
import type { About } from './about-people.ts'
import { protectedBy, type Coverage } from './coverage.ts'
import { fieldsOf, valuesAt } from './item-fields.ts'
import { childMembersOf, isCleared, isMeant, isWithheld, membersOf, type Reader } from './reader.ts'

/** Why something of a record is not in a view. */
export type WithheldBecause =
  | 'marked'
  | 'private by default'
  | 'protected'
  | 'not told'
  | 'permission'
  | 'left out as a whole'
  | 'stands alone'
  | 'text about somebody protected'
  | 'text names somebody protected'
  | 'needs what is withheld'
  | 'unresolved'
  | 'could deny what is withheld'

/** Why, and by which protections or permissions. */
export interface Reason {
  readonly because: WithheldBecause
  readonly by: readonly string[]
}

/** How a view is made, besides for whom. */
export interface ViewOptions {
  /** The day for which protections count, `YYYY-MM-DD`; without one they count whatever their dates. */
  readonly asOf?: string
  /** The day by which a protection is due for review. It decides over nothing that is shown. */
  readonly today?: string
  /**
   * Leaves out who is whose child and who are siblings, all of it: where leaving out one line would
   * tell, none can be shown.
   */
  readonly without?: 'parent-lines'
}

/** The sharing mark of an item, where it carries one. */
export const sharingOf = (value: unknown): Sharing | undefined =>
  typeof value === 'object' && value !== null
    ? (Reflect.get(value, 'sharing') as Sharing | undefined)
    : undefined

/** The fields each child among the readers was told of; nothing where one of them was told nothing. */
const toldFields = (value: unknown, reader: Reader): 'all' | ReadonlySet<string> | undefined => {
  const tellings = sharingOf(value)?.toldTo ?? []
  let told: 'all' | ReadonlySet<string> = 'all'
  for (const { people } of childMembersOf(reader)) {
    if (people === 'unknown' || people.length === 0) return undefined
    for (const person of people) {
      const own = tellings.filter((each) => each.person === person)
      if (own.length === 0) return undefined
      if (own.some(({ fields }) => fields === undefined)) continue
      const names = new Set<string>(own.flatMap(({ fields = [] }) => fields))
      const before: readonly string[] = told === 'all' ? [...names] : [...told]
      told = new Set(before.filter((name) => names.has(name)))
    }
  }
  return told
}

/** Items that a permission keeps from a reader: withdrawn, or by the wish of whoever made them. */
const closedByPermission = (
  record: object,
  reader: Reader,
  asOf: string | undefined,
): ReadonlyMap<string, readonly string[]> => {
  const closed = new Map<string, string[]>()
  const permissions = Reflect.get(record, 'permissions') as Record<Id, Permission> | undefined
  for (const [id, permission] of entries(permissions)) {
    const { what, with: readers = ['everyone'], notWith = [], withdrawnOn, override } = permission
    const isWithdrawn = withdrawnOn !== undefined && (asOf === undefined || withdrawnOn <= asOf)
    const kept = [...notWith, ...(isWithdrawn ? readers : [])]
    if (override || !membersOf(reader).some((member) => isMeant(kept, member))) continue
    for (const each of what) closed.set(each, [...(closed.get(each) ?? []), id])
  }
  return closed
}

/** Whether a partnership is the reader's own: what it is tells them nothing of where the other lives now. */
const isOwnPartnership = ({ value, collection }: PlacedItem, reader: Reader): boolean => {
  const field = collection.kin?.partners
  const partners: unknown = field && Reflect.get(Object(value), field)
  return membersOf(reader).every(
    ({ people }) =>
      people !== 'unknown' &&
      people.length === 1 &&
      Array.isArray(partners) &&
      partners.includes(people[0]),
  )
}

/** What a reader must not see for its own sake, apart from what texts say. */
export interface OwnSake {
  readonly items: ReadonlyMap<string, Reason>
  /** For each item, and for the record itself under the name `''`, the fields left out. */
  readonly fields: ReadonlyMap<string, ReadonlyMap<PlanProperty, Reason>>
}

const plain = (because: WithheldBecause): Reason => ({ because, by: [] })

/**
 * Decides over each item and field by marks, privacy, protections, permissions and what was told.
 * `couples` are known to the reader as such: they give nobody's home away.
 */
export const withheldForOwnSake = (
  plan: RecordPlan,
  record: object,
  reader: Reader,
  { asOf, without }: ViewOptions,
  about: About,
  coverage: Coverage,
  couples: ReadonlySet<string>,
): OwnSake => {
  const closed = closedByPermission(record, reader, asOf)
  const hasChild = childMembersOf(reader).length > 0

  const itemReason = (item: PlacedItem): Reason | undefined => {
    const { id, value, collection } = item
    const sharing = sharingOf(value)
    if (isWithheld(sharing, reader)) return plain('marked')
    const people = about.get(id) ?? []
    const revealed = isOwnPartnership(item, reader) ? [] : collection.reveals(Object(value))
    const whole = [
      ...(couples.has(id) ? revealed.filter((kind) => kind !== 'whereabouts') : revealed),
      ...(collection.prefix === 'p' ? ['identity'] : []),
    ]
    const by = protectedBy(coverage, people, whole)
    if (by.length > 0) return { because: 'protected', by }
    const permissions = closed.get(id)
    if (permissions) return { because: 'permission', by: permissions }
    if (without && (collection.kin?.parents || collection.kin?.siblings)) {
      return plain('left out as a whole')
    }
    if (collection.isPrivate(Object(value)) && !isCleared(sharing, reader)) {
      return plain('private by default')
    }
    return hasChild && toldFields(value, reader) === undefined ? plain('not told') : undefined
  }

  // A home in which one of those who live there is protected is told of nobody: without them it would
  // say that the others live there alone.
  const homes = new Set(
    [...itemsOf(plan, record)]
      .filter(({ collection }) => collection.shownWithReferences)
      .map(({ id }) => id),
  )
  const livingAt = (to: unknown): readonly string[] =>
    typeof to === 'string' && homes.has(to) ? [...(about.get(to) ?? [])] : []

  const fieldReasons = (
    properties: readonly PlanProperty[],
    value: unknown,
    people: Iterable<string>,
  ): ReadonlyMap<PlanProperty, Reason> => {
    const reasons = new Map<PlanProperty, Reason>()
    const cleared = isCleared(sharingOf(value), reader)
    const told = hasChild ? (toldFields(value, reader) ?? new Set()) : 'all'
    const all = [...people]
    for (const { property, path, top, holdsText } of fieldsOf(properties)) {
      // A text can be read and cleared; a reference that could give anything away cannot.
      const isOpen = !holdsText && property.reveals.includes('anything')
      const shared = valuesAt(value, path).flat().flatMap(livingAt)
      const kinds = isOpen ? REVEALED : property.reveals
      const by = protectedBy(coverage, [...all, ...shared], kinds)
      if (by.length > 0) reasons.set(property, { because: 'protected', by })
      else if (property.private && !cleared) reasons.set(property, plain('private by default'))
      else if (told !== 'all' && !top.required && !told.has(top.name)) {
        reasons.set(property, plain('not told'))
      }
    }
    return reasons
  }

  const items = new Map<string, Reason>()
  const fields = new Map<string, ReadonlyMap<PlanProperty, Reason>>()
  for (const item of itemsOf(plan, record)) {
    if (NEVER_SHARED.includes(item.collection.name)) continue
    const reason = itemReason(item)
    if (reason) items.set(item.id, reason)
    const { properties } = item.collection.item
    fields.set(item.id, fieldReasons(properties, item.value, about.get(item.id) ?? []))
  }
  // A field of the record itself could be about anybody.
  fields.set('', fieldReasons(plan.fields, record, coverage.keys()))
  return { items, fields }
}
