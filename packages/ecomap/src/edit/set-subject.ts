import { editFor, itemOf, type Edit, type Id } from '@relational-practice/core'
import type { Ecomap } from '../schema/index.ts'

/** Whom a map is about: a child and the household in the middle, or the household as a whole. */
export interface SubjectInput {
  /** The child; absent, the map is about the household. */
  readonly child?: Id<'p'>
  readonly household: Id<'hh'>
}

/**
 * Says whom the map is about and who stands in its middle.
 *
 * @throws {EditRefused} `core/not-found`.
 */
export const setSubject: Edit<Ecomap, SubjectInput> = /* @__PURE__ */ editFor<Ecomap>()({
  code: 'ecomap/set-subject',
  label: 'Say whom the map is about',
  recipe(draft, { child, household }) {
    itemOf(draft.households, household)
    if (child) {
      itemOf(draft.people, child)
      draft.subject = child
    } else delete draft.subject
    draft.household = household
  },
})
