import {
  compareText,
  partialDateBounds,
  type Answer,
  type Id,
  type Span,
} from '@relational-practice/core'
import { ENDS } from './event-kinds.ts'
import type { GenogramIndex } from './index-genogram.ts'
import { partnershipStateAt, type PartnershipState } from './partnership-state.ts'
import type { Partnership } from '../schema/index.ts'

const CIVIL: readonly (string | undefined)[] = ['married', 'civil-partnership']

/** Whether a state is one in which a marriage, once made, lasts in law: separation does not end it. */
const lasts = ({ state }: PartnershipState): boolean => state === 'current' || state === 'separated'

/** A civil marriage or civil partnership as far as the record tells, and whether it lasts on a day. */
export interface CivilMarriage {
  readonly id: Id<'u'>
  readonly partners: Partnership['partners']
  readonly span: Span
  readonly isCurrent: boolean
}

/** The first of what may have ended a marriage: its own end, an event that ends one, a death. */
const endOf = (index: GenogramIndex, id: Id<'u'>, partnership: Partnership): Span['to'] => {
  const ends = index
    .eventsOf(id)
    .filter(([, { kind }]) => ENDS[kind] !== undefined && kind !== 'separated')
  const deaths = partnership.partners.flatMap((partner) => index.person(partner)?.death ?? [])
  const dates = [partnership.to, ...ends.map(([, { on }]) => on), ...deaths.map(({ on }) => on)]
  const latest = (date: Span['to']): string => partialDateBounds(date).latest ?? 'open'
  return dates.toSorted((a, b) => compareText(latest(a), latest(b)))[0]
}

/** A person's civil marriages and civil partnerships. Religious-only ones are none in law. */
export const civilMarriagesOf = (
  index: GenogramIndex,
  person: Id<'p'>,
  asOf: string,
): readonly CivilMarriage[] =>
  index.partnershipsOf(person).flatMap(([id, partnership]) => {
    const ceremonies = index.eventsOf(id).filter(([, { kind }]) => CIVIL.includes(kind))
    if (!CIVIL.includes(partnership.kind) && ceremonies.length === 0) return []
    const state = partnershipStateAt(index, id, partnership, asOf)
    const from = ceremonies.length > 0 ? ceremonies[0]?.[1].on : partnership.from
    const isCurrent = CIVIL.includes(state.kind) && lasts(state) && !state.mayHaveEnded
    const to = isCurrent ? `${asOf}/..` : endOf(index, id, partnership)
    return [{ id, partners: partnership.partners, span: { from, to }, isCurrent }]
  })

/**
 * Whether two people are married or civil partners, or were when one of them died. A partnership of
 * which nobody said what kind it is, or whose end is not known, cannot tell.
 */
export const areMarried = (
  index: GenogramIndex,
  one: Id<'p'>,
  other: Id<'p'>,
  asOf: string,
): Answer => {
  const states = index
    .partnershipsOf(one)
    .filter(([, { partners }]) => one !== other && partners.includes(other))
    .map(([id, partnership]) => partnershipStateAt(index, id, partnership, asOf))
    .filter((state) => lasts(state) || state.state === 'widowed')
  const civil = states.filter(({ kind }) => CIVIL.includes(kind))
  if (civil.some(({ mayHaveEnded }) => !mayHaveEnded)) return 'yes'
  const isOpen = civil.length > 0 || states.some(({ kind }) => kind === undefined)
  return isOpen ? 'cannot-tell' : 'no'
}
