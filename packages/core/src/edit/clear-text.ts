import type { Draft } from 'immer'
import type { RecordType } from '../record/define-record.ts'
import type { Id } from '../record/id.ts'
import { itemsOf } from '../record/references.ts'
import { NEVER_SHARED } from '../record/schema-plan.ts'
import type { TextClearance } from '../sharing/text-clearance.ts'
import { digestAt } from '../view/withheld-texts.ts'
import { putItem } from './collection-edits.ts'
import { editFor, type Edit } from './edit-for.ts'
import { EditRefused } from './edit-refused.ts'

/** A text somebody read, and for whom they found that it may go as it is. */
export interface ClearTextInput {
  readonly id: Id<'clea'>
  /** The item the text stands in; left out for a field of the record itself. */
  readonly item?: Id
  /** Its field, `note`, or the way to it, `death/place`, as `describeWithheld` says. */
  readonly field: string
  readonly for: Readonly<TextClearance['for']>
  readonly by: string
  readonly on: string
}

/**
 * The edit by which a worker clears a text for readers, word for word as it stands. A text that is
 * changed afterwards is not cleared any more. It lifts no protection of the field itself.
 *
 * @throws {EditRefused} `core/not-found` when there is no such item, `core/no-text` when the field is
 * empty, `core/id-taken`.
 */
export const clearText = <K extends string, R extends object>(
  type: RecordType<K, R>,
): Edit<R, ClearTextInput> =>
  editFor<R>()<ClearTextInput>({
    code: 'core/clear-text',
    label: 'Clear a text for a reader',
    recipe(draft: Draft<R>, { id, item, field, for: readers, by, on }) {
      const found = [...itemsOf(type.plan, draft)].find(
        (each) => each.id === item && !NEVER_SHARED.includes(each.collection.name),
      )
      if (item !== undefined && !found) throw new EditRefused('core/not-found', { id: item })
      const digest = digestAt(found ? found.value : draft, field.split('/'))
      if (digest === undefined) throw new EditRefused('core/no-text', item ? { id: item } : {})
      const clearance = { ...(item && { item }), field, for: [...readers], digest, by, on }
      putItem(
        draft as { textClearances?: Record<Id<'clea'>, TextClearance> },
        'textClearances',
        id,
        clearance,
      )
    },
  })
