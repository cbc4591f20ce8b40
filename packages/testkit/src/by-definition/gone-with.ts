import type { Reading } from '../schema-reading.ts'
import type { Leaf } from './leaves.ts'
import { leftOf } from './left-of.ts'
import { refers, type Item } from './record-items.ts'

/** A record as it is gone through. */
export interface Whole {
  readonly reading: Reading
  readonly items: readonly Item[]
  /** The leaves of what the record holds beside its items. */
  readonly topLeaves: readonly Leaf[]
}

/** Whether a field of an item is hidden. */
export type Hidden = (id: string, field: string) => boolean

/** All that is gone once some is: what cannot stand without it, and places nobody is shown at. */
export const goneWith = (
  { reading, items, topLeaves }: Whole,
  start: Iterable<string>,
  isHidden: Hidden,
  topHidden: (field: string) => boolean,
): Set<string> => {
  const byId = new Set(items.map(({ id }) => id))
  const gone = new Set(start)
  const isOut = (id: string): boolean => gone.has(id) || !byId.has(id)
  for (let size = -1; size !== gone.size;) {
    size = gone.size
    for (const { id, value, collection } of items) {
      if (
        leftOf(reading, collection.item, value, (field) => isHidden(id, field), isOut) === undefined
      )
        gone.add(id)
    }
    const told = new Set<string>()
    for (const item of items) {
      if (gone.has(item.id)) continue
      for (const { value, field } of refers(item))
        if (!isHidden(item.id, field)) told.add(String(value))
    }
    for (const { value, field, isReference } of topLeaves) {
      if (isReference && !topHidden(field)) told.add(String(value))
    }
    for (const { id, collection } of items) {
      if (collection.item['x-shown-with-references'] === true && !told.has(id)) gone.add(id)
    }
  }
  return gone
}
