import {
  comparePartialDates,
  editFor,
  EditRefused,
  isCurrent,
  itemOf,
  partialDateBounds,
  type Id,
  type PartialDate,
} from '@relational-practice/core'
import type { Genogram } from '../schema/index.ts'

/** What is known of a death. */
export interface DeathInput {
  readonly person: Id<'p'>
  readonly on?: PartialDate
  readonly place?: string
  /** Private by default. */
  readonly cause?: string
}

/**
 * Records that somebody has died: their stays, placements and parental responsibility end that day
 * as far as they had not ended, and partnerships are left as they are, since a widow stays one. Where
 * the day is not known, the stays say that their end is not.
 *
 * @throws {EditRefused} `core/not-found`; `genogram/death-before-birth` when the date cannot be.
 */
export const recordDeath = editFor<Genogram>()<DeathInput>({
  code: 'genogram/record-death',
  label: 'Record a death',
  recipe(draft, { person: id, on, place, cause }) {
    const person = itemOf(draft.people, id)
    if (on && person.born && comparePartialDates(on, person.born) === 'before') {
      throw new EditRefused('genogram/death-before-birth', { person: id })
    }
    person.death = { ...(on && { on }), ...(place && { place }) }
    if (cause) person.causeOfDeath = cause
    if (person.gaps) delete person.gaps.death
    if (person.gaps && Object.keys(person.gaps).length === 0) delete person.gaps
    if (!on) {
      for (const stay of Object.values(draft.householdStays ?? {})) {
        if (stay.person === id && !stay.to) stay.gaps = { ...stay.gaps, to: 'not-known' }
      }
      return
    }
    const spans = [
      ...Object.values(draft.householdStays ?? {}).filter((stay) => stay.person === id),
      ...Object.values(draft.placements ?? {}).filter((placement) => placement.child === id),
      ...Object.values(draft.responsibilities ?? {}).filter(({ holder }) => holder === id),
    ]
    for (const span of spans) if (!span.to && isCurrent(span, lastDayOf(on)) === 'yes') span.to = on
  },
})

// A span that had not begun by the end of the time in which the death lies was entered by mistake: a rule asks.
const lastDayOf = (on: PartialDate): string => partialDateBounds(on).latest ?? '9999-12-31'
