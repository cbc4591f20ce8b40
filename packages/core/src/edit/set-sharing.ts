import type { Draft } from 'immer'
import type { RecordType } from '../record/define-record.ts'
import type { Id } from '../record/id.ts'
import type { Sharing } from '../record/item.ts'
import { itemsOf } from '../record/references.ts'
import { NEVER_SHARED } from '../record/schema-plan.ts'
import { editFor, type Edit } from './edit-for.ts'
import { EditRefused } from './edit-refused.ts'

/** A decision over who may see one item; without `sharing`, the mark is taken off. */
export interface SharingInput {
  readonly item: Id
  readonly sharing?: Sharing
}

/**
 * The edit that decides who may and may not see an item of a record, of whatever collection.
 *
 * @throws {EditRefused} `core/not-found`.
 */
export const setSharing = <K extends string, R extends object>(
  type: RecordType<K, R>,
): Edit<R, SharingInput> =>
  editFor<R>()<SharingInput>({
    code: 'core/set-sharing',
    label: 'Decide who may see this',
    recipe(draft: Draft<R>, { item, sharing }) {
      const found = [...itemsOf(type.plan, draft)].find(
        ({ id, collection }) => id === item && !NEVER_SHARED.includes(collection.name),
      )
      if (!found) throw new EditRefused('core/not-found', { id: item })
      if (sharing) Reflect.set(Object(found.value), 'sharing', sharing)
      else Reflect.deleteProperty(Object(found.value), 'sharing')
    },
  })
