import { asSchema, type Collection, type Reading } from '../schema-reading.ts'
import { leavesOf, type Leaf } from './leaves.ts'

export type Values = Record<string, unknown>

/** The part of the envelope that reaches nobody, as the specification lists it. */
export const KEPT_BACK: readonly string[] = [
  'protections',
  'riskRelations',
  'channels',
  'textClearances',
  'shares',
  'agreements',
  'permissions',
  'processingBases',
  'accepted',
  'extensions',
]

/** Something with an id, and all that it holds. */
export interface Item {
  readonly id: string
  readonly value: Values
  readonly collection: Collection
  readonly leaves: readonly Leaf[]
}

/** What stands in a list, as texts. */
export const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])
/** The items of a collection, by id. */
export const values = (record: Values, name: string): [string, Values][] =>
  Object.entries(asSchema(record[name]) as Record<string, Values>)

/** The ids in a field, one or several. */
export const named = (value: Values, field: unknown): string[] => {
  const found = typeof field === 'string' ? value[field] : undefined
  return typeof found === 'string' ? [found] : list(found)
}

/** Whether an id is a person's. */
export const isPerson = (id: string): boolean => id.startsWith('p-')

/** All items of a record but those that reach nobody. */
export const itemsOf = (reading: Reading, record: Values): readonly Item[] =>
  reading.collections
    .filter(({ name }) => !KEPT_BACK.includes(name))
    .flatMap((collection) =>
      values(record, collection.name).map(([id, value]) => ({
        id,
        value,
        collection,
        leaves: leavesOf(reading, collection.item, value),
      })),
    )

/** The fields of an item that refer to others. */
export const refers = (item: Item): Leaf[] => item.leaves.filter(({ isReference }) => isReference)
