import { comparePartialDates, type Id, currentAt } from '@relational-practice/core'
import type { Partnership, PartnershipEvent } from '../schema/index.ts'
import { ENDS } from './event-kinds.ts'
import type { GenogramIndex } from './index-genogram.ts'

/** What a partnership is on a day, as far as the record tells. */
export interface PartnershipState {
  /** `current` unless something recorded ended it; `widowed` when one of the two had died. */
  readonly state: 'current' | 'separated' | 'divorced' | 'ended' | 'widowed' | 'not-begun'
  /** What it was, at its closest, by that day. */
  readonly kind: Partnership['kind']
  /** Whether it was resumed after a separation. */
  readonly resumed: boolean
  /** Whether it may be over, though it is `current` here: its end is not known, or may have come. */
  readonly mayHaveEnded: boolean
}

const FORMED: Readonly<Partial<Record<PartnershipEvent['kind'], Partnership['kind']>>> = {
  married: 'married',
  'civil-partnership': 'civil-partnership',
  'religious-ceremony': 'religious-only',
  'moved-in-together': 'cohabiting',
  'began-relationship': 'dating',
}

const RANK: readonly (Partnership['kind'] | undefined)[] = [
  undefined,
  'other',
  'affair',
  'dating',
  'committed',
  'cohabiting',
  'religious-only',
  'civil-partnership',
  'married',
]

const closer = (a: Partnership['kind'], b: Partnership['kind']): Partnership['kind'] =>
  RANK.indexOf(b) > RANK.indexOf(a) ? b : a

/**
 * What a partnership was on a day. An event without a date counts as past, in the order in which
 * such events follow from one another; one that cannot be told to be later than the day counts too.
 */
export const partnershipStateAt = (
  index: GenogramIndex,
  id: Id<'u'>,
  partnership: Partnership,
  asOf: string,
): PartnershipState => {
  const isPast = (date: string | undefined): boolean =>
    date === undefined || comparePartialDates(date, asOf) !== 'after'
  let state: PartnershipState['state'] = 'current'
  let kind = partnership.kind
  let resumed = false
  for (const [, event] of index.eventsOf(id).filter(([, { on }]) => isPast(on))) {
    const end = ENDS[event.kind]
    if (end) state = end
    else if (event.kind === 'reconciled') {
      resumed ||= state !== 'current'
      state = 'current'
    } else kind = closer(kind, FORMED[event.kind])
  }
  if (partnership.from && !isPast(partnership.from))
    return { state: 'not-begun', kind, resumed, mayHaveEnded: false }
  const { to, gaps } = partnership
  const unended = currentAt({ to, gaps }, asOf)
  if (state === 'current' && unended === 'no') state = 'ended'
  const widowed = partnership.partners.some((partner) => {
    const death = index.person(partner)?.death
    return death !== undefined && isPast(death.on)
  })
  if (widowed && (state === 'current' || state === 'separated')) state = 'widowed'
  const mayHaveEnded = state === 'current' && unended === 'cannot-tell'
  return { state, kind, resumed, mayHaveEnded }
}
