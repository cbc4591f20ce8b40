import { type Id, type PlainDate } from '@relational-practice/core'
import type { Responsibility } from '../schema/index.ts'
import type { ResponsibilityFound } from './find-parental-responsibility.ts'
import type { GenogramIndex } from './index-genogram.ts'
import type { ResponsibilityDoubt } from './parental-responsibility-law.ts'
import { doubtsAbout, restsOnLivesWithOrder } from './responsibility-doubts.ts'
import { stateOf, type ResponsibilityTiming } from './responsibility-timing.ts'

/** An entry as far as it can be told by itself, before what others hold is looked at. */
export type ResponsibilityAlone = Omit<ResponsibilityFound, 'limits' | 'restrictions'>

/**
 * An entry as far as it can be told by itself.
 *
 * @param onDay the family as it stood on the day: a parent or an order of a later day answers nothing.
 */
export const responsibilityAlone = (
  timing: ResponsibilityTiming,
  onDay: GenogramIndex,
  [id, held]: readonly [Id<'pr'>, Responsibility],
  asOf: PlainDate,
): ResponsibilityAlone => {
  const isOver = timing.state !== 'held'
  // What a court must give a parent beside a lives-with order does not end with the order.
  const outlives = timing.endedBy === 'recorded-end' && restsOnLivesWithOrder(onDay, held)
  const doubts: readonly ResponsibilityDoubt[] = [
    ...timing.doubts,
    ...(isOver && !outlives ? [] : doubtsAbout(onDay, held, asOf)),
  ].toSorted()
  const since = held.from ?? held.eventOn
  return {
    id,
    ...(held.holder && { holder: held.holder }),
    ...(held.authority && { authority: true }),
    ...(held.basis && { basis: held.basis }),
    ...(held.evidence !== undefined && { evidence: held.evidence }),
    ...(held.seenOn !== undefined && { seenOn: held.seenOn }),
    ...(since !== undefined && { since }),
    ...(held.to !== undefined && { until: held.to }),
    state: outlives ? 'may-hold' : stateOf(timing, doubts),
    ...(timing.endedBy && !outlives && { endedBy: timing.endedBy }),
    doubts,
  }
}
