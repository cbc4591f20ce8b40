import {
  editFor,
  EditRefused,
  itemOf,
  type Edit,
  type Id,
  type PlainDate,
} from '@relational-practice/core'
import type { Genogram } from '../schema/index.ts'

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
 * Moves people into a household: the homes they had end that day, unless they keep them in part.
 *
 * @throws {EditRefused} `core/not-found`, `core/id-taken`.
 */
export const moveHousehold: Edit<Genogram, MoveHouseholdInput> =
  /* @__PURE__ */ editFor<Genogram>()({
    code: 'genogram/move-household',
    label: 'Move to a household',
    recipe(draft, { to: household, on, people, alsoStaysBefore = false }) {
      itemOf(draft.households, household)
      draft.householdStays ??= {}
      for (const { person, stay: id } of people) {
        itemOf(draft.people, person)
        if (draft.householdStays[id]) throw new EditRefused('core/id-taken', { id })
        for (const stay of Object.values(draft.householdStays)) {
          if (stay.person !== person || stay.to) continue
          if (alsoStaysBefore) stay.partOfTheTime = true
          else stay.to = on
        }
        draft.householdStays[id] = {
          household,
          person,
          from: on,
          ...(alsoStaysBefore && { partOfTheTime: true }),
        }
      }
    },
  })
