import {
  comparePartialDates,
  editFor,
  EditRefused,
  isCurrent,
  itemOf,
  partialDateBounds,
  type Edit,
  type Id,
  type PartialDate,
} from '@relational-practice/core'
import type { Genogram } from '../schema/index.ts'

/** What is known of a death. */
export interface RecordDeathInput {
  readonly person: Id<'p'>
  readonly on?: PartialDate
  readonly place?: string
  /** Private by default. */
  readonly cause?: string
}

const spansOf = (draft: Genogram, id: Id<'p'>) => ({
  // Only where somebody lived or was placed can say that its end is not known.
  homes: [
    ...Object.values(draft.householdStays ?? {}).filter((stay) => stay.person === id),
    ...Object.values(draft.placements ?? {}).filter((placement) => placement.child === id),
  ],
  responsibilities: Object.values(draft.responsibilities ?? {}).filter(
    ({ holder }) => holder === id,
  ),
})

const isStillborn = (draft: Genogram, id: Id<'p'>): boolean =>
  Object.values(draft.pregnancies ?? {}).some(
    ({ outcome, children }) => outcome === 'stillbirth' && children?.includes(id),
  )

/**
 * Records that somebody has died: their stays, placements and parental responsibility end that day
 * as far as they had not ended, and partnerships are left as they are, since a widow stays one. Where
 * the day is not known, stays and placements say that their end is not.
 *
 * @throws {EditRefused} `core/not-found`; `genogram/death-before-birth` when a documented birth lies
 * after it. A stillborn child may have died before.
 */
export const recordDeath: Edit<Genogram, RecordDeathInput> = /* @__PURE__ */ editFor<Genogram>()({
  code: 'genogram/record-death',
  label: 'Record a death',
  recipe(draft, { person: id, on, place, cause }) {
    const person = itemOf(draft.people, id)
    const isDoubted = person.bornBasis === 'claimed' || person.bornBasis === 'assigned'
    if (
      comparePartialDates(on, person.born) === 'before' &&
      !isDoubted &&
      !isStillborn(draft, id)
    ) {
      throw new EditRefused('genogram/death-before-birth', { person: id })
    }
    person.death = { ...(on && { on }), ...(place && { place }) }
    if (cause) person.causeOfDeath = cause
    if (person.gaps) delete person.gaps.death
    if (person.gaps && Object.keys(person.gaps).length === 0) delete person.gaps
    const { homes, responsibilities } = spansOf(draft, id)
    if (on) {
      const { latest = '9999-12-31' } = partialDateBounds(on)
      for (const span of [...homes, ...responsibilities]) {
        if (span.to || isCurrent(span, latest) !== 'yes') continue
        span.to = on
        if ('gaps' in span && span.gaps && 'to' in span.gaps) delete span.gaps.to
      }
    } else {
      for (const home of homes) if (!home.to) home.gaps = { ...home.gaps, to: 'not-known' }
    }
  },
})
