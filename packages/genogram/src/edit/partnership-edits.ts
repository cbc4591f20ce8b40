import {
  editFor,
  EditRefused,
  itemOf,
  putItem,
  type Edit,
  type Id,
  type PartialDate,
} from '@relational-practice/core'
import type { Genogram, Partnership, PartnershipEvent } from '../schema/index.ts'

/** A new partnership of somebody who is in the record with somebody who may not be yet. */
export interface NewPartnershipInput {
  readonly id: Id<'u'>
  readonly partners: readonly [Id<'p'>, Id<'p'>]
  readonly kind?: NonNullable<Partnership['kind']>
  readonly from?: PartialDate
}

/** Something that changes how a partnership stands. */
export interface PartnershipEventInput {
  readonly partnership: Id<'u'>
  /** The id of the event to write. */
  readonly event: Id<'e'>
  readonly on?: PartialDate
}

/** How a partnership ended. */
export interface EndPartnershipInput extends PartnershipEventInput {
  readonly how: 'separated' | 'divorced' | 'dissolved' | 'annulled' | 'ended'
}

/**
 * Makes two people partners.
 *
 * @throws {EditRefused} `core/not-found`, `core/id-taken`; `genogram/partner-of-oneself`.
 */
export const becomePartners: Edit<Genogram, NewPartnershipInput> =
  /* @__PURE__ */ editFor<Genogram>()({
    code: 'genogram/become-partners',
    label: 'Make two people partners',
    recipe(draft, { id, partners: [one, other], ...fields }) {
      itemOf(draft.people, one)
      itemOf(draft.people, other)
      if (one === other) throw new EditRefused('genogram/partner-of-oneself', { person: one })
      putItem(draft, 'partnerships', id, { partners: [one, other], ...fields })
    },
  })

const writeEvent = (
  draft: Genogram,
  { partnership, event, on }: PartnershipEventInput,
  kind: PartnershipEvent['kind'],
): void => {
  itemOf(draft.partnerships, partnership)
  putItem(draft, 'partnershipEvents', event, { partnership, kind, ...(on && { on }) })
}

/**
 * Ends a partnership: the event is added, and the partnership stays as part of the family's story.
 *
 * @throws {EditRefused} `core/not-found`, `core/id-taken`.
 */
export const endPartnership: Edit<Genogram, EndPartnershipInput> =
  /* @__PURE__ */ editFor<Genogram>()({
    code: 'genogram/end-partnership',
    label: 'End a partnership',
    recipe(draft, input) {
      writeEvent(draft, input, input.how)
    },
  })

/**
 * Records that two people came together again.
 *
 * @throws {EditRefused} `core/not-found`, `core/id-taken`; `genogram/partnership-not-ended` when
 * nothing recorded had ended it.
 */
export const resumePartnership: Edit<Genogram, PartnershipEventInput> =
  /* @__PURE__ */ editFor<Genogram>()({
    code: 'genogram/resume-partnership',
    label: 'Resume a partnership',
    recipe(draft, input) {
      const { partnership: id } = input
      const partnership = itemOf(draft.partnerships, id)
      const ends = ['separated', 'divorced', 'dissolved', 'annulled', 'ended']
      const ended = Object.values(draft.partnershipEvents ?? {}).some(
        (event) => event.partnership === id && ends.includes(event.kind),
      )
      if (!ended && !partnership.to) throw new EditRefused('genogram/partnership-not-ended', { id })
      delete partnership.to
      writeEvent(draft, input, 'reconciled')
    },
  })
