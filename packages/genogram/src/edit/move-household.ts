import {
  editFor,
  itemOf,
  putItem,
  type Edit,
  type Id,
  type PlainDate,
} from '@relational-practice/core'
import type { Genogram } from '../schema/index.ts'
import { endCurrent } from './end-current.ts'

/** People who move into a household of the record on one day. */
export interface MoveHouseholdInput {
  readonly to: Id<'hh'>
  readonly on: PlainDate
  /** Who moves, and the id of the stay to write for each. */
  readonly people: readonly { readonly person: Id<'p'>; readonly stay: Id<'s'> }[]
  /** They keep the home they had for part of the time: shared care. Default false. */
  readonly alsoStaysBefore?: boolean
}

/**
 * Moves people into a household. The homes they had end that day, unless they keep them for part of
 * the time; where they stayed for part of the time already goes on.
 *
 * @throws {EditRefused} `core/not-found`, `core/id-taken`.
 */
export const moveHousehold: Edit<Genogram, MoveHouseholdInput> =
  /* @__PURE__ */ editFor<Genogram>()({
    code: 'genogram/move-household',
    label: 'Move to a household',
    recipe(draft, { to: household, on, people, alsoStaysBefore = false }) {
      itemOf(draft.households, household)
      for (const { person, stay: id } of people) {
        itemOf(draft.people, person)
        const before = Object.values(draft.householdStays ?? {}).filter(
          (stay) => stay.person === person && !stay.partOfTheTime && !stay.to,
        )
        if (alsoStaysBefore) for (const stay of before) stay.partOfTheTime = true
        else endCurrent(before, on)
        const shared = alsoStaysBefore && { partOfTheTime: true }
        putItem(draft, 'householdStays', id, { household, person, from: on, ...shared })
      }
    },
  })
