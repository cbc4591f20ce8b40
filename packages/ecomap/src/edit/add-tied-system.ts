import { editFor, itemOf, putItem, type Edit, type Id } from '@relational-practice/core'
import type { Ecomap, System, Tie, TieEnd } from '../schema/index.ts'

/** A system together with its tie to somebody, as a pen draws it: the circle, then the line. */
export interface TiedSystemInput {
  readonly id: Id<'sy'>
  readonly system: System
  readonly tie: Id<'t'>
  /** The other end of the tie: a member, the household or a system. It is the first of the two. */
  readonly with: TieEnd
  /** What is known of the tie. */
  readonly how?: Omit<Tie, 'between'>
}

const isPerson = (id: TieEnd): id is Id<'p'> => id.startsWith('p-')
const isHousehold = (id: TieEnd): id is Id<'hh'> => id.startsWith('hh-')

/**
 * Adds a system and its tie in one step.
 *
 * @throws {EditRefused} `core/id-taken`, `core/not-found`.
 */
export const addTiedSystem: Edit<Ecomap, TiedSystemInput> = /* @__PURE__ */ editFor<Ecomap>()({
  code: 'ecomap/add-tied-system',
  label: 'Add a system and its tie',
  recipe(draft, { id, system, tie, with: end, how = {} }) {
    if (isPerson(end)) itemOf(draft.people, end)
    else if (isHousehold(end)) itemOf(draft.households, end)
    else itemOf(draft.systems, end)
    putItem(draft, 'systems', id, system)
    putItem(draft, 'ties', tie, { ...how, between: [end, id] })
  },
})
