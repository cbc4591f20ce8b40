import type { Draft } from 'immer'
import { entries } from '../record/entries.ts'
import type { RecordEnvelope } from '../record/envelope.ts'
import type { Id } from '../record/id.ts'
import type { Override } from '../sharing/consents.ts'
import type { ShareRecord } from '../sharing/share-record.ts'
import { itemOf } from './collection-edits.ts'
import { editFor, type Edit } from './edit-for.ts'
import { EditRefused } from './edit-refused.ts'

/** The part of every record in which agreements, permissions and what went to whom stand. */
export type ConsentParts = Pick<RecordEnvelope, 'agreements' | 'permissions' | 'shares'>

/** Somebody takes back what they agreed to or permitted. */
export interface WithdrawInput {
  readonly id: Id<'agre'> | Id<'perm'>
  readonly on: string
  readonly by: string
  readonly because?: string
  /** A decision to go on all the same in order to protect somebody. */
  readonly override?: Override
}

/**
 * The edit that dates a withdrawal. It deletes nothing and rewrites nothing: what was shared stays
 * written down ({@link sharedUnder}), and a view made from then on no longer holds what the permission
 * was for, unless somebody decided otherwise in order to protect.
 *
 * @throws {EditRefused} `core/not-found`, `core/already-withdrawn`, `core/override-incomplete` when an
 * override says neither when the child was told nor why not.
 */
export const withdrawAgreement = <R extends ConsentParts>(): Edit<R, WithdrawInput> =>
  editFor<R>()<WithdrawInput>({
    code: 'core/withdraw-agreement',
    label: 'Record that agreement was withdrawn',
    recipe(draft: Draft<R>, { id, on, by, because, override }) {
      const parts = draft as ConsentParts
      const found = id.startsWith('agre-')
        ? itemOf(parts.agreements, id)
        : itemOf(parts.permissions, id)
      if (found.withdrawnOn !== undefined) throw new EditRefused('core/already-withdrawn', { id })
      if (override && !override.childToldOn && !override.whyChildNotTold) {
        throw new EditRefused('core/override-incomplete', { id })
      }
      found.withdrawnOn = on
      found.withdrawnBy = by
      if (because !== undefined) found.withdrawnBecause = because
      if (override) found.override = { ...override }
    },
  })

/** What already went to whom under a permission, in the order of ids: nobody can take it back. */
export const sharedUnder = (
  record: ConsentParts,
  permission: Id<'perm'>,
): readonly (readonly [Id<'shar'>, ShareRecord])[] => {
  const what: readonly string[] = record.permissions?.[permission]?.what ?? []
  return entries(record.shares).filter(
    ([, share]) =>
      share.permission === permission ||
      (share.permission === undefined && share.what?.some((each) => what.includes(each))),
  )
}
