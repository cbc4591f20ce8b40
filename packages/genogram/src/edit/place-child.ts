import {
  comparePartialDates,
  editFor,
  EditRefused,
  itemOf,
  type Edit,
  type Id,
  type PartialDate,
  type PlainDate,
} from '@relational-practice/core'
import type { Genogram, HouseholdStay, Placement } from '../schema/index.ts'

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

// A stay somewhere for part of the time goes on: shared care does not end with a placement.
const endStays = (draft: Genogram, child: Id<'p'>, on: PartialDate): void => {
  const goesOn = (stay: HouseholdStay): boolean =>
    stay.person === child && !stay.to && !stay.partOfTheTime
  for (const stay of Object.values(draft.householdStays ?? {})) {
    if (goesOn(stay) && comparePartialDates(stay.from ?? '../0001', on) !== 'after') stay.to = on
  }
}

/**
 * Places a child: the placement they were in and the home they lived in end that day, the new one
 * begins, and with it the stay in its household.
 *
 * @throws {EditRefused} `core/not-found`, `core/id-taken`.
 */
export const placeChild: Edit<Genogram, PlaceChildInput> = /* @__PURE__ */ editFor<Genogram>()({
  code: 'genogram/place-child',
  label: 'Place a child',
  recipe(draft, { id, stay, on, ...placement }) {
    itemOf(draft.people, placement.child)
    draft.placements ??= {}
    if (draft.placements[id]) throw new EditRefused('core/id-taken', { id })
    for (const other of Object.values(draft.placements)) {
      if (other.child === placement.child && !other.to) other.to = on
    }
    endStays(draft, placement.child, on)
    draft.placements[id] = { ...placement, from: on }
    if (stay && placement.household) {
      itemOf(draft.households, placement.household)
      draft.householdStays ??= {}
      if (draft.householdStays[stay]) throw new EditRefused('core/id-taken', { id: stay })
      draft.householdStays[stay] = {
        household: placement.household,
        person: placement.child,
        from: on,
      }
    }
  },
})

/**
 * Ends a placement and the stay that went with it. Where the child lives then is another edit.
 *
 * @throws {EditRefused} `core/not-found`; `genogram/already-ended`.
 */
export const endPlacement: Edit<Genogram, EndPlacementInput> = /* @__PURE__ */ editFor<Genogram>()({
  code: 'genogram/end-placement',
  label: 'End a placement',
  recipe(draft, { placement: id, on }) {
    const placement = itemOf(draft.placements, id)
    if (placement.to) throw new EditRefused('genogram/already-ended', { id })
    placement.to = on
    const stays = Object.values(draft.householdStays ?? {})
    for (const stay of stays) {
      const same = stay.person === placement.child && stay.household === placement.household
      if (same && !stay.to) stay.to = on
    }
  },
})
