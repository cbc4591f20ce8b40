import type { RecordType } from '../record/define-record.ts'
import { goneWith, itemsOf, referencesOf } from '../record/references.ts'
import { prune, type Pruning } from '../record/prune.ts'
import type { PlanNode, PlanProperty } from '../record/schema-nodes.ts'
import { NEVER_SHARED, type RecordPlan } from '../record/schema-plan.ts'
import type { Id } from '../record/id.ts'
import type { Sharing } from '../record/item.ts'
import { entries } from '../record/entries.ts'
import { isCleared, isWithheld, type Reader } from './reader.ts'

declare const seal: unique symbol

/**
 * A record as one reader may see it: fresh, valid, in canonical order, and holding nothing of what
 * is withheld. Only {@link viewFor} makes one, and everything made for readers takes one.
 */
export interface View<R> {
  readonly view: 1
  /** Whom it is for. A reader whose title happens to be `worker` is still a reader. */
  readonly reader: 'worker' | { readonly title: string }
  readonly record: R
  readonly [seal]: R
}

/** Why something of a record is not in a view. */
export type WithheldBecause =
  | 'marked'
  | 'private by default'
  | 'needs what is withheld'
  | 'unresolved'
  | 'could deny what is withheld'

/** The sharing mark of an item, where it carries one. */
export const sharingOf = (value: unknown): Sharing | undefined =>
  typeof value === 'object' && value !== null
    ? (Reflect.get(value, 'sharing') as Sharing | undefined)
    : undefined

/** The items a reader must not see for their own sake, each with why. */
export const withheldItems = (
  plan: RecordPlan,
  record: object,
  reader: Reader | 'worker',
): ReadonlyMap<string, 'marked' | 'private by default'> => {
  const withheld = new Map<string, 'marked' | 'private by default'>()
  if (reader === 'worker') return withheld
  for (const { id, value, collection } of itemsOf(plan, record)) {
    const sharing = sharingOf(value)
    if (isWithheld(sharing, reader)) withheld.set(id, 'marked')
    else if (collection.isPrivate(Object(value)) && !isCleared(sharing, reader)) {
      withheld.set(id, 'private by default')
    }
  }
  return withheld
}

/** Items that a reader is shown only with a reference, and to which nothing that is shown refers. */
const unreferenced = (plan: RecordPlan, record: object, gone: ReadonlySet<string>): string[] => {
  const hiddenFields = new Set(
    plan.collections.flatMap(({ name, item }) =>
      item.properties.filter((field) => field.private).map((field) => `${name}/${field.name}`),
    ),
  )
  const referred = new Set<string>()
  for (const { path, to } of referencesOf(plan, record)) {
    const [collection, id, field] = path.map(String)
    const isShown = !gone.has(id ?? '') && !hiddenFields.has(`${collection}/${field}`)
    if (isShown && !NEVER_SHARED.includes(collection ?? '')) referred.add(to)
  }
  return [...itemsOf(plan, record)]
    .filter(({ id, collection }) => collection.shownWithReferences && !referred.has(id))
    .map(({ id }) => id)
}

/** All that is not in a reader's view: what is withheld, unresolved, or cannot stand without it. */
export const goneFor = (
  plan: RecordPlan,
  record: object,
  reader: Reader | 'worker',
): Pruning & { readonly gone: ReadonlySet<string> } => {
  const known = new Set([...itemsOf(plan, record)].map(({ id }) => id))
  const isOut = (id: string, elsewhere: boolean, gone: ReadonlySet<string>): boolean =>
    elsewhere || !known.has(id) || gone.has(id)
  const withheld = withheldItems(plan, record, reader).keys()
  let gone = goneWith(plan, record, withheld, isOut)
  if (reader === 'worker') return { gone, isGone: (id, elsewhere) => isOut(id, elsewhere, gone) }
  for (let before = -1; before !== gone.size;) {
    before = gone.size
    gone = goneWith(plan, record, [...gone, ...unreferenced(plan, record, gone)], isOut)
  }
  return { gone, isGone: (id, elsewhere) => isOut(id, elsewhere, gone) }
}

const holdsReference = (node: PlanNode): boolean => {
  if (node.type === 'list') return holdsReference(node.of)
  if (node.type === 'tuple') return node.of.some(holdsReference)
  if (node.type === 'object')
    return node.properties.some(({ node: inner }) => holdsReference(inner))
  return node.type === 'reference'
}

/**
 * Whether a gap may be told to readers. A gap says that there is nothing to know, and may be told
 * only where nothing can have been withheld: of a plain field of the item itself.
 */
export const mayTellGap = (name: string, properties: readonly PlanProperty[]): boolean => {
  const field = properties.find((property) => property.name === name)
  return field !== undefined && !field.private && !holdsReference(field.node)
}

const copy = (node: PlanNode, value: unknown): unknown => {
  if ((node.type === 'list' || node.type === 'tuple') && Array.isArray(value)) {
    return value.map((entry, place) => {
      const inner = node.type === 'list' ? node.of : node.of[place]
      return inner && copy(inner, entry)
    })
  }
  return node.type === 'object' ? copyObject(node.properties, value) : value
}

const copyObject = (properties: readonly PlanProperty[], value: unknown): object => {
  const fresh: Record<string, unknown> = {}
  for (const { name, node } of properties) {
    const field: unknown = Reflect.get(Object(value), name)
    const empty = Array.isArray(field) && field.length === 0
    if (field !== undefined && !empty) fresh[name] = copy(node, field)
  }
  return fresh
}

const viewItem = (
  properties: readonly PlanProperty[],
  value: unknown,
  reader: Reader | 'worker',
  pruning: Pruning,
): object | undefined => {
  const cleared = reader === 'worker' || isCleared(sharingOf(value), reader)
  const visible = properties.filter(
    ({ name, private: hidden }) => name !== 'sharing' && (cleared || !hidden),
  )
  const pruned = prune({ type: 'object', properties: visible }, value, pruning)
  if (pruned === undefined) return undefined
  const fresh = copyObject(visible, pruned)
  const gaps: unknown = Reflect.get(fresh, 'gaps')
  if (typeof gaps === 'object' && gaps !== null) {
    const told = Object.entries(gaps).filter(
      ([name]) => reader === 'worker' || mayTellGap(name, properties),
    )
    if (told.length > 0) Reflect.set(fresh, 'gaps', Object.fromEntries(told))
    else Reflect.deleteProperty(fresh, 'gaps')
  }
  return fresh
}

/**
 * What a reader may see of a record; `undefined` when the record cannot stand without what is
 * withheld. The one function that sees both a record and a reader: every picture, text and document
 * is a pure function of what it returns.
 *
 * Gone for every reader, the worker's own screen included: sharing marks, acceptances, extensions,
 * unresolved references, emptied lists, and items that cannot stand without what is gone.
 */
export const viewFor = <K extends string, R extends object>(
  type: RecordType<K, R>,
  record: R,
  reader: Reader | 'worker',
): View<R> | undefined => {
  const { plan } = type
  const pruning = goneFor(plan, record, reader)
  const out: Record<string, unknown> = {}
  for (const name of plan.order) {
    if (NEVER_SHARED.includes(name)) continue
    const value: unknown = Reflect.get(record, name)
    const collection = plan.collections.find((each) => each.name === name)
    const field = plan.fields.find((each) => each.name === name)
    if (collection) {
      const kept = entries(value as Record<Id, unknown> | undefined).flatMap(([id, item]) => {
        const seen = pruning.gone.has(id)
          ? undefined
          : viewItem(collection.item.properties, item, reader, pruning)
        return seen ? [[id, seen] as const] : []
      })
      if (kept.length > 0) out[name] = Object.fromEntries(kept)
    } else if (field && value !== undefined) {
      const hidden = field.private && reader !== 'worker'
      const seen = name === 'id' ? value : hidden ? undefined : prune(field.node, value, pruning)
      const empty = Array.isArray(seen) && seen.length === 0
      if (seen !== undefined && !empty) out[name] = copy(field.node, seen)
      else if (field.required) return undefined
    }
  }
  const whom = reader === 'worker' ? reader : { title: reader.title }
  return { view: 1, reader: whom, record: out as R } as View<R>
}
