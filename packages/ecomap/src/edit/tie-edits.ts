import {
  editFor,
  EditRefused,
  itemOf,
  type Edit,
  type Id,
  type PartialDate,
} from '@relational-practice/core'
import type { Ecomap, Tie, TieQuality } from '../schema/index.ts'

/** A planned tie that has become a real one. */
export interface BeginTieInput {
  readonly tie: Id<'t'>
  readonly quality: Exclude<TieQuality, 'planned'>
  readonly from?: PartialDate
}

/**
 * Says that a planned tie has begun, and how it is. What was wished for it stays, to be looked back on.
 *
 * @throws {EditRefused} `core/not-found`; `ecomap/tie-not-planned`.
 */
export const beginTie: Edit<Ecomap, BeginTieInput> = /* @__PURE__ */ editFor<Ecomap>()({
  code: 'ecomap/begin-tie',
  label: 'A planned tie has begun',
  recipe(draft, { tie: id, quality, from }) {
    const tie = itemOf(draft.ties, id)
    if (tie.quality !== 'planned') throw new EditRefused('ecomap/tie-not-planned', { tie: id })
    tie.quality = quality
    if (from === undefined) return
    tie.from = from
    if (tie.gaps) delete tie.gaps.from
  },
})

/** A tie that is over. */
export interface EndTieInput {
  readonly tie: Id<'t'>
  /** Absent: nobody knows when, which is written down as that. */
  readonly to?: PartialDate
}

/**
 * Ends a tie. It stays in the record, and on maps of days before.
 *
 * @throws {EditRefused} `core/not-found`.
 */
export const endTie: Edit<Ecomap, EndTieInput> = /* @__PURE__ */ editFor<Ecomap>()({
  code: 'ecomap/end-tie',
  label: 'End a tie',
  recipe(draft, { tie: id, to }) {
    const tie = itemOf(draft.ties, id)
    if (to === undefined) tie.gaps = { ...tie.gaps, to: 'not-known' }
    else {
      tie.to = to
      if (tie.gaps) delete tie.gaps.to
    }
  },
})

/** What somebody wishes a tie would be. */
export interface WishInput {
  readonly tie: Id<'t'>
  /** Absent: the wish is taken off. */
  readonly wish?: NonNullable<Tie['wish']>
}

/**
 * Writes down what somebody wishes a tie would be: their words, whose wish, how it should become. A
 * tie that is not there yet is a planned one with a wish.
 *
 * @throws {EditRefused} `core/not-found`.
 */
export const wishForTie: Edit<Ecomap, WishInput> = /* @__PURE__ */ editFor<Ecomap>()({
  code: 'ecomap/wish-for-tie',
  label: 'Write down a wish for a tie',
  recipe(draft, { tie: id, wish }) {
    const tie = itemOf(draft.ties, id)
    if (wish) tie.wish = wish
    else delete tie.wish
  },
})

/** What will be done towards a wish: in words, as an action of a plan, or both. */
export interface StepInput {
  readonly tie: Id<'t'>
  readonly step?: string
  readonly action?: Id<'a'>
}

/**
 * Says what will be done towards a wish, and which action of a plan it became.
 *
 * @throws {EditRefused} `core/not-found`; `ecomap/no-wish` when the tie carries none.
 */
export const takeStep: Edit<Ecomap, StepInput> = /* @__PURE__ */ editFor<Ecomap>()({
  code: 'ecomap/take-step',
  label: 'Say what will be done towards a wish',
  recipe(draft, { tie: id, step, action }) {
    const { wish } = itemOf(draft.ties, id)
    if (!wish) throw new EditRefused('ecomap/no-wish', { tie: id })
    if (step !== undefined) wish.step = step
    if (action !== undefined) wish.action = action
  },
})
