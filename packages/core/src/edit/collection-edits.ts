import type { Draft } from 'immer'
import type { RecordType } from '../record/define-record.ts'
import { isId, type Id } from '../record/id.ts'
import { editFor, type Edit } from './edit-for.ts'
import { EditRefused } from './edit-refused.ts'

/** The fields of a record that are collections. */
export type CollectionName<R> = {
  [N in keyof R]-?: NonNullable<R[N]> extends Readonly<Record<infer K, object>>
    ? K extends Id
      ? N
      : never
    : never
}[keyof R]

/** The ids of a collection. */
export type ItemId<R, N extends keyof R> = keyof NonNullable<R[N]> & Id

/** The items of a collection. */
export type ItemOf<R, N extends keyof R> = NonNullable<R[N]>[keyof NonNullable<R[N]>] & object

/**
 * What removing an item does with what refers to it. `refuse`: nothing is removed while something
 * refers to it. `clean`: the references go, and items that cannot stand without it go too.
 */
export type OnReferences = 'refuse' | 'clean'

/** An item to add: its id and its fields. */
export type NewItem<I extends Id, T> = { readonly id: I } & T

/** An item to change: its id, and any of its fields; one given as `undefined` is taken off. */
export type ItemChanges<I extends Id, T> = { readonly id: I } & {
  readonly [F in keyof T]?: T[F] | undefined
}

/** The plain edits of one collection: those without a meaning of their own. */
export interface CollectionEdits<R, I extends Id, T> {
  /** @throws {EditRefused} `core/id-taken` when the id stands for an item already, `core/wrong-id` when it is none. */
  readonly add: Edit<R, NewItem<I, T>>
  /** @throws {EditRefused} `core/not-found` when there is no such item. */
  readonly change: Edit<R, ItemChanges<I, T>>
}

type Items = Record<string, object>

const itemsIn = (draft: object, name: PropertyKey): Items => {
  if (Reflect.get(draft, name) === undefined) Reflect.set(draft, name, {})
  return Reflect.get(draft, name) as Items
}

/** The item with this id in a draft's collection. @throws {EditRefused} `core/not-found`. */
export const itemOf = <T extends object>(
  items: Readonly<Record<string, T>> | undefined,
  id: Id,
): T => {
  const found = items && Object.hasOwn(items, id) ? items[id] : undefined
  if (!found) throw new EditRefused('core/not-found', { id })
  return found
}

const putInto = (items: Items, id: Id, item: object): void => {
  if (!isId(id)) throw new EditRefused('core/wrong-id')
  if (Object.hasOwn(items, id)) throw new EditRefused('core/id-taken', { id })
  items[id] = item
}

/** Puts a new item into a draft's collection. @throws {EditRefused} `core/id-taken`, `core/wrong-id`. */
export const putItem = <D extends object, N extends keyof D & string>(
  draft: D,
  name: N,
  id: keyof NonNullable<D[N]> & Id,
  item: NonNullable<D[N]>[keyof NonNullable<D[N]>] & object,
): void => {
  putInto(itemsIn(draft, name), id, item)
}

/** Makes the plain edits of one collection: `collectionEdits<Genogram>()('genogram', 'people', 'person')`. */
export const collectionEdits =
  <R extends object>() =>
  <const N extends CollectionName<R> & string>(
    kind: string,
    name: N,
    noun: string,
  ): CollectionEdits<R, ItemId<R, N>, ItemOf<R, N>> => {
    const slug = noun.replaceAll(' ', '-')
    const edits: CollectionEdits<R, never, never> = {
      add: editFor<R>()<NewItem<Id, object>>({
        code: `${kind}/add-${slug}`,
        label: `Add a ${noun}`,
        recipe(draft, { id, ...fields }) {
          putInto(itemsIn(draft, name), id, fields)
        },
      }),
      change: editFor<R>()<NewItem<Id, object>>({
        code: `${kind}/change-${slug}`,
        label: `Change a ${noun}`,
        recipe(draft, { id, ...changes }) {
          const found = itemOf(itemsIn(draft, name), id)
          for (const [field, value] of Object.entries(changes)) {
            if (value === undefined) Reflect.deleteProperty(found, field)
            else Reflect.set(found, field, value)
          }
        },
      }),
    }
    // The compiler cannot see through R that the items of a collection have an id and fields.
    return edits as CollectionEdits<R, ItemId<R, N>, ItemOf<R, N>>
  }

/**
 * The edit that removes an item of one collection. It follows the record's references, and so
 * brings the record's schema along; adding and changing do not.
 */
export const removalEdit = <K extends string, R extends object, P extends string>(
  type: RecordType<K, R>,
  noun: string,
  prefix: P,
): Edit<R, { readonly id: Id<P>; readonly references: OnReferences }> =>
  editFor<R>()({
    code: `${type.kind}/remove-${noun.replaceAll(' ', '-')}`,
    label: `Remove a ${noun}`,
    recipe(draft: Draft<R>, { id, references }) {
      const home = type.plan.collections.find((collection) => collection.prefix === prefix)
      itemOf(home && itemsIn(draft, home.name), id)
      const count = references === 'refuse' ? type.references(draft as R, id).length : 0
      if (count > 0) throw new EditRefused('core/still-referred-to', { id, references: count })
      type.removeItem(draft, id)
    },
  })
