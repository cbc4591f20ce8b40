import {
  editFor,
  EditRefused,
  itemOf,
  putItem,
  type Edit,
  type Id,
} from '@relational-practice/core'
import type { Genogram } from '../schema/index.ts'

/** Another account of who a child's parent is. */
export interface ContestParentageInput {
  readonly child: Id<'p'>
  /** Who is named as the parent, and the id of the link to write. */
  readonly parent: Id<'p'>
  readonly link: Id<'l'>
  /** The links that this account contradicts; they become contested too. */
  readonly against: readonly Id<'l'>[]
  readonly accordingTo?: readonly Id<'p'>[]
}

/**
 * Writes a second account of a child's parentage beside the first. Nothing is chosen: both links
 * stand, both are contested, and each keeps who tells it so.
 *
 * @throws {EditRefused} `core/not-found`, `core/id-taken`; `genogram/not-this-childs-link`.
 */
export const contestParentage: Edit<Genogram, ContestParentageInput> =
  /* @__PURE__ */ editFor<Genogram>()({
    code: 'genogram/contest-parentage',
    label: 'Record that parentage is contested',
    recipe(draft, { child, parent, link, against, accordingTo }) {
      itemOf(draft.people, child)
      itemOf(draft.people, parent)
      for (const id of against) {
        const other = itemOf(draft.parentLinks, id)
        if (other.child !== child) throw new EditRefused('genogram/not-this-childs-link', { id })
        other.standing = 'contested'
      }
      putItem(draft, 'parentLinks', link, {
        child,
        parent,
        kind: 'birth',
        standing: 'contested',
        ...(accordingTo && { accordingTo: [...accordingTo] }),
      })
    },
  })
