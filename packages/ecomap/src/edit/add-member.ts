import {
  editFor,
  EditRefused,
  itemOf,
  putItem,
  type Edit,
  type Id,
} from '@relational-practice/core'
import type { Ecomap, Person } from '../schema/index.ts'

/** Somebody who lives in a household of the map. */
export interface MemberInput {
  readonly household: Id<'hh'>
  readonly id: Id<'p'>
  /** What is known of them, where they are not in the record yet. */
  readonly person?: Person
}

/**
 * Puts somebody into a household, after those who are there, and into the record where they are new.
 *
 * @throws {EditRefused} `core/not-found`; `core/id-taken` when a new person has the id of another;
 * `ecomap/already-a-member`.
 */
export const addMember: Edit<Ecomap, MemberInput> = /* @__PURE__ */ editFor<Ecomap>()({
  code: 'ecomap/add-member',
  label: 'Add somebody to the household',
  recipe(draft, { household: at, id, person }) {
    const household = itemOf(draft.households, at)
    if (person) putItem(draft, 'people', id, person)
    else itemOf(draft.people, id)
    const members = household.members ?? []
    if (members.includes(id)) throw new EditRefused('ecomap/already-a-member', { person: id })
    household.members = [...members, id]
  },
})
