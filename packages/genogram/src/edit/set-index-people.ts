import { editFor, itemOf, type Edit, type Id } from '@relational-practice/core'
import type { Genogram } from '../schema/index.ts'

/**
 * Says whom the genogram is about, in order: often several children.
 *
 * @throws {EditRefused} `core/not-found`.
 */
export const setIndexPeople: Edit<Genogram, { readonly people: readonly Id<'p'>[] }> =
  /* @__PURE__ */ editFor<Genogram>()({
    code: 'genogram/set-index-people',
    label: 'Say whom the genogram is about',
    recipe(draft, { people }) {
      for (const person of people) itemOf(draft.people, person)
      if (people.length > 0) draft.indexPeople = [...new Set(people)]
      else delete draft.indexPeople
    },
  })
