import type { Draft } from 'immer'
import type { RecordType } from '../record/define-record.ts'
import type { Id } from '../record/id.ts'
import type { Sharing } from '../record/item.ts'
import { itemsOf } from '../record/references.ts'
import { NEVER_SHARED } from '../record/schema-plan.ts'
import { editFor, type Edit } from './edit-for.ts'
import { EditRefused } from './edit-refused.ts'

/** What a child was told of: the items, by whom, when and how. */
export interface RecordToldInput {
  readonly person: Id<'p'>
  readonly items: readonly Id[]
  readonly on: string
  readonly by: string
  readonly how?: string
  /** The fields they were told of; left out: all of each item. */
  readonly fields?: readonly string[]
}

/**
 * The edit that records, for many items at once, that somebody was told of them. A child reader sees
 * these and nothing else; brothers and sisters are told each for themselves.
 *
 * @throws {EditRefused} `core/not-found`; nothing is recorded then.
 */
export const recordTold = <K extends string, R extends object>(
  type: RecordType<K, R>,
): Edit<R, RecordToldInput> =>
  editFor<R>()<RecordToldInput>({
    code: 'core/record-told',
    label: 'Record what somebody was told',
    recipe(draft: Draft<R>, { person, items, on, by, how, fields }) {
      const telling = {
        person,
        on,
        by,
        ...(how && { how }),
        ...(fields && { fields: [...fields] }),
      }
      const found = new Map(
        [...itemsOf(type.plan, draft)]
          .filter(({ collection }) => !NEVER_SHARED.includes(collection.name))
          .map(({ id, value }) => [id, Object(value)]),
      )
      for (const id of items) {
        const item: unknown = found.get(id)
        if (typeof item !== 'object' || item === null)
          throw new EditRefused('core/not-found', { id })
        const sharing = (Reflect.get(item, 'sharing') ?? {}) as Sharing
        Reflect.set(item, 'sharing', { ...sharing, toldTo: [...(sharing.toldTo ?? []), telling] })
      }
    },
  })
