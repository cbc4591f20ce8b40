import { editFor, itemOf, putItem, type Edit, type Id } from '@relational-practice/core'
import type { Genogram, ParentLink, Person } from '../schema/index.ts'

/** A child with the people who are its parents, or care for it as parents. */
export interface AddChildInput {
  readonly id: Id<'p'>
  readonly child: Person
  /** One link for each parent: the link's id and the parent's. */
  readonly parents: readonly { readonly link: Id<'l'>; readonly parent: Id<'p'> }[]
  /** Default `birth`. */
  readonly kind?: ParentLink['kind']
}

/**
 * Adds a child together with its links to its parents.
 *
 * @throws {EditRefused} `core/id-taken`, `core/not-found`.
 */
export const addChild: Edit<Genogram, AddChildInput> = /* @__PURE__ */ editFor<Genogram>()({
  code: 'genogram/add-child',
  label: 'Add a child',
  recipe(draft, { id, child, parents, kind = 'birth' }) {
    for (const { parent } of parents) itemOf(draft.people, parent)
    putItem(draft, 'people', id, child)
    for (const { link, parent } of parents) {
      putItem(draft, 'parentLinks', link, { child: id, parent, kind })
    }
  },
})
