import {
  editFor,
  EditRefused,
  itemOf,
  putItem,
  type Edit,
  type Id,
  type PlainDate,
} from '@relational-practice/core'
import type { Genogram, HouseholdStay, Placement } from '../schema/index.ts'
import { endCurrent } from './end-current.ts'

/** Where a child goes to live, and from when. */
export interface PlaceChildInput extends Omit<Placement, 'sharing' | 'gaps' | 'from' | 'to'> {
  readonly id: Id<'pl'>
  /** The id of the stay to write, where the placement is in a household of this record. */
  readonly stay?: Id<'s'>
  readonly on: PlainDate
}

/** A placement that ends. */
export interface EndPlacementInput {
  readonly placement: Id<'pl'>
  readonly on: PlainDate
}

const wholeTimeStays = (draft: Genogram, child: Id<'p'>): HouseholdStay[] =>
  Object.values(draft.householdStays ?? {}).filter(
    (stay) => stay.person === child && !stay.partOfTheTime,
  )

/**
 * Places a child: the placement they were in and the home they lived in end that day, the new one
 * begins, and with it the stay in its household. Where the child stays for part of the time goes on:
 * shared care does not end with a placement.
 *
 * @throws {EditRefused} `core/not-found`, `core/id-taken`; `genogram/stay-without-household` when
 * the id of a stay is given and no household.
 */
export const placeChild: Edit<Genogram, PlaceChildInput> = /* @__PURE__ */ editFor<Genogram>()({
  code: 'genogram/place-child',
  label: 'Place a child',
  recipe(draft, { id, stay, on, ...placement }) {
    const { child, carers = [], household } = placement
    for (const person of [child, ...carers]) itemOf(draft.people, person)
    if (household) itemOf(draft.households, household)
    if (stay && !household) throw new EditRefused('genogram/stay-without-household', { stay })
    const placements = Object.values(draft.placements ?? {})
    endCurrent(
      placements.filter((other) => other.child === child),
      on,
    )
    endCurrent(wholeTimeStays(draft, child), on)
    putItem(draft, 'placements', id, { ...placement, from: on })
    if (stay && household)
      putItem(draft, 'householdStays', stay, { household, person: child, from: on })
  },
})

/**
 * Ends a placement and the stay that went with it. Where the child lives then is another edit.
 *
 * @throws {EditRefused} `core/not-found`; `genogram/already-ended`; `genogram/not-begun` when it
 * begins after that day.
 */
export const endPlacement: Edit<Genogram, EndPlacementInput> = /* @__PURE__ */ editFor<Genogram>()({
  code: 'genogram/end-placement',
  label: 'End a placement',
  recipe(draft, { placement: id, on }) {
    const placement = itemOf(draft.placements, id)
    if (placement.to) throw new EditRefused('genogram/already-ended', { id })
    endCurrent([placement], on)
    if (!placement.to) throw new EditRefused('genogram/not-begun', { id })
    const stays = wholeTimeStays(draft, placement.child)
    endCurrent(
      stays.filter(({ household }) => household === placement.household),
      on,
    )
  },
})
