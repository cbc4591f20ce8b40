import { editFor, itemOf, type Edit, type Id } from '@relational-practice/core'
import type { Ecomap } from '../schema/index.ts'

/** Whose view a map tells: a person’s, the household’s together, or that of a role outside the record. */
export type ViewOfInput =
  | { readonly person: Id<'p'> }
  | { readonly household: true }
  | { readonly outside: string }

/**
 * Says whose view the map tells: one, and never two at once.
 *
 * @throws {EditRefused} `core/not-found`.
 */
export const setViewOf: Edit<Ecomap, ViewOfInput> = /* @__PURE__ */ editFor<Ecomap>()({
  code: 'ecomap/set-view-of',
  label: 'Say whose view the map tells',
  recipe(draft, input) {
    if ('person' in input) itemOf(draft.people, input.person)
    delete draft.viewOf
    delete draft.viewOfHousehold
    delete draft.viewOfOutside
    if ('person' in input) draft.viewOf = input.person
    else if ('household' in input) draft.viewOfHousehold = true
    else draft.viewOfOutside = input.outside
  },
})
