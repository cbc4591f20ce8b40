import { current, isDraft } from 'immer'
import { EditRefused } from '../edit/edit-refused.ts'
import type { Path } from '../finding/finding.ts'
import { compareText } from '../text/compare-text.ts'
import { prefixOf, type Id } from './id.ts'
import { prune, renameReferences, type Pruning } from './prune.ts'
import { SHARING, type PlanNode } from './schema-nodes.ts'
import type { PlanCollection, RecordPlan } from './schema-plan.ts'

/** A reference somewhere in a record. */
export interface Reference {
  readonly path: Path
  readonly to: string
  readonly elsewhere: boolean
  /** Stays when what it points at goes. */
  readonly lasting: boolean
}

/** One item of a record, with the collection it stands in. */
export interface PlacedItem {
  readonly id: string
  readonly value: unknown
  readonly collection: PlanCollection
}

/** Every item of a record, by collection and id. */
export function* itemsOf(plan: RecordPlan, record: object): Generator<PlacedItem> {
  for (const collection of plan.collections) {
    const items: unknown = Reflect.get(record, collection.name)
    if (typeof items !== 'object' || items === null) continue
    for (const id of Object.keys(items).toSorted(compareText)) {
      yield { id, value: Reflect.get(items, id), collection }
    }
  }
}

function* referencesAt(node: PlanNode, value: unknown, path: Path): Generator<Reference> {
  if (node.type === 'reference' && typeof value === 'string') {
    yield { path, to: value, elsewhere: node.elsewhere, lasting: node.lasting }
  } else if (node.type === 'object' && typeof value === 'object' && value !== null) {
    for (const { name, node: inner } of node.properties) {
      const field: unknown = name === SHARING ? undefined : Reflect.get(value, name)
      if (field !== undefined) yield* referencesAt(inner, field, [...path, name])
    }
  } else if ((node.type === 'list' || node.type === 'tuple') && Array.isArray(value)) {
    for (const [place, entry] of value.entries()) {
      const inner = node.type === 'list' ? node.of : node.of[place]
      if (inner) yield* referencesAt(inner, entry, [...path, place])
    }
  }
}

/** Every reference a record holds: the one graph behind dangling references, removal, merging and views. */
export function* referencesOf(plan: RecordPlan, record: object): Generator<Reference> {
  for (const { id, value, collection } of itemsOf(plan, record)) {
    yield* referencesAt(collection.item, value, [collection.name, id])
  }
  for (const { name, node } of plan.fields) {
    if (name !== 'id') yield* referencesAt(node, Reflect.get(record, name), [name])
  }
}

/**
 * What is gone when these items are: they, and every item that cannot stand without one of them (a
 * required reference, a list below its least length).
 *
 * @param pruningOf - How one item is pruned while these are gone.
 */
export const goneWith = (
  plan: RecordPlan,
  record: object,
  first: Iterable<string>,
  pruningOf: (gone: ReadonlySet<string>, id: string) => Pruning,
): ReadonlySet<string> => {
  const gone = new Set(first)
  let standing = [...itemsOf(plan, record)].filter(({ id }) => !gone.has(id))
  for (let before = -1; before !== gone.size;) {
    before = gone.size
    standing = standing.filter(({ id, value, collection }) => {
      const stands = prune(collection.item, value, pruningOf(gone, id)) !== undefined
      if (!stands) gone.add(id)
      return stands
    })
  }
  return gone
}

const plain = (record: object): object => (isDraft(record) ? current(record) : record)

/** Edits every part of a record that can hold references; gives the items that cannot stand any more. */
const change = (
  plan: RecordPlan,
  draft: object,
  edit: (node: PlanNode, value: unknown) => unknown,
): string[] => {
  const before = plain(draft)
  const fallen: string[] = []
  for (const { id, value, collection } of itemsOf(plan, before)) {
    const after = edit(collection.item, value)
    if (after === undefined) fallen.push(id)
    else if (after !== value) Reflect.set(Reflect.get(draft, collection.name), id, after)
  }
  for (const { name, node } of plan.fields) {
    const value: unknown = Reflect.get(before, name)
    if (name === 'id' || value === undefined) continue
    const after = edit(node, value)
    if (after === undefined) Reflect.deleteProperty(draft, name)
    else if (after !== value) Reflect.set(draft, name, after)
  }
  return fallen
}

// An acceptance answers a finding about certain items together. About fewer it would answer another.
const dropAcceptances = (draft: object, isStale: (about: readonly string[]) => boolean): void => {
  const accepted: unknown = Reflect.get(draft, 'accepted')
  for (const [id, acceptance] of Object.entries(Object(accepted))) {
    const about: unknown = Reflect.get(Object(acceptance), 'about')
    if (Array.isArray(about) && isStale(about)) Reflect.deleteProperty(Object(accepted), id)
  }
}

/** Removes items from a draft, what cannot stand without them, and every other reference to these. */
export const removeItems = (plan: RecordPlan, draft: object, ids: Iterable<string>): void => {
  const before = plain(draft)
  const gone = goneWith(plan, before, ids, (all) => ({
    isGone: (to, elsewhere) => !elsewhere && all.has(to),
  }))
  dropAcceptances(draft, (about) => about.some((each) => gone.has(each)))
  for (const { id: itemId, collection } of itemsOf(plan, before)) {
    if (gone.has(itemId)) Reflect.deleteProperty(Reflect.get(draft, collection.name), itemId)
  }
  change(plan, draft, (node, value) =>
    prune(node, value, { isGone: (to, elsewhere) => !elsewhere && gone.has(to) }),
  )
}

/**
 * Points every reference to `from` at `to`. The item itself moves along unless `to` is an item
 * already; then the entry `from` goes and the caller has merged what it held. What cannot stand with
 * one item where it had two (a pair of twins) goes.
 *
 * @throws {EditRefused} `core/wrong-id` when the two ids are of different collections.
 */
export const replaceId = (plan: RecordPlan, draft: object, from: Id, to: Id): void => {
  if (prefixOf(from) !== prefixOf(to)) throw new EditRefused('core/wrong-id', { from, to })
  const found = [...itemsOf(plan, plain(draft))].find(({ id }) => id === from)
  if (found) {
    const items: object = Reflect.get(draft, found.collection.name)
    if (!Object.hasOwn(items, to)) Reflect.set(items, to, found.value)
    Reflect.deleteProperty(items, from)
  }
  dropAcceptances(draft, (about) => about.includes(from) && about.includes(to))
  const fallen = change(plan, draft, (node, value) =>
    renameReferences(node, value, (id) => (id === from ? to : id)),
  )
  if (fallen.length > 0) removeItems(plan, draft, fallen)
}
