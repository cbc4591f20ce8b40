import type { Answer } from './answer.ts'
import type { PartialDate } from './partial-date.ts'
import { partialDateBounds } from './partial-date-bounds.ts'
import type { PlainDate } from './plain-date.ts'

/** A time something lasted, its first and its last day included. */
export interface Span {
  /** When it began; absent when that is not known, and it may have been at any time. */
  readonly from?: PartialDate | undefined
  /** When it ended; absent when it goes on, or when nobody wrote down its end. */
  readonly to?: PartialDate | undefined
}

interface Limits {
  readonly beginsFrom?: PlainDate | undefined
  readonly beginsBy?: PlainDate | undefined
  readonly endsFrom?: PlainDate | undefined
  readonly endsBy?: PlainDate | undefined
}

const later = (a: PlainDate | undefined, b: PlainDate | undefined): PlainDate | undefined =>
  a === undefined || (b !== undefined && b > a) ? b : a

const earlier = (a: PlainDate | undefined, b: PlainDate | undefined): PlainDate | undefined =>
  a === undefined || (b !== undefined && b < a) ? b : a

/** What is known of both ends, when nothing ends before it begins. */
const limitsOf = (span: Span): Limits => {
  const from = partialDateBounds(span.from)
  const to = partialDateBounds(span.to)
  return {
    beginsFrom: from.earliest,
    beginsBy: earlier(from.latest, to.latest),
    endsFrom: later(to.earliest, from.earliest),
    endsBy: to.latest,
  }
}

const isBefore = (a: PlainDate | undefined, b: PlainDate | undefined): boolean =>
  a !== undefined && b !== undefined && a < b

const isImpossible = ({ beginsFrom, endsBy }: Limits): boolean => isBefore(endsBy, beginsFrom)

/**
 * Whether two things lasted at one time. A day has no hours: where one ends on the day on which the
 * other begins, as in a move, it cannot tell. An absent `to` is no proof that something went on;
 * for two things that are both still going, ask {@link isCurrent} of each.
 */
export const overlapOf = (a: Span, b: Span): Answer => {
  const first = limitsOf(a)
  const second = limitsOf(b)
  if (isImpossible(first) || isImpossible(second)) return 'cannot-tell'
  if (isBefore(first.endsBy, second.beginsFrom)) return 'no'
  if (isBefore(second.endsBy, first.beginsFrom)) return 'no'
  const meet =
    isBefore(first.beginsBy, second.endsFrom) && isBefore(second.beginsBy, first.endsFrom)
  return meet ? 'yes' : 'cannot-tell'
}

const hasBegun = (from: PartialDate | undefined, asOf: PlainDate): Answer => {
  const { earliest, latest } = partialDateBounds(from)
  if (isBefore(asOf, earliest)) return 'no'
  return isBefore(asOf, latest) ? 'cannot-tell' : 'yes'
}

const hasEnded = (to: PartialDate | undefined, asOf: PlainDate): Answer => {
  const { earliest, latest } = partialDateBounds(to)
  if (isBefore(latest, asOf)) return 'yes'
  return to === undefined || (earliest !== undefined && earliest >= asOf) ? 'no' : 'cannot-tell'
}

/**
 * Whether something was there on a day, its first and last day included. What has no known
 * beginning counts as begun, since people record what is; what has no `to` counts as going on.
 */
export const isCurrent = (span: Span, asOf: PlainDate): Answer => {
  const begun = hasBegun(span.from, asOf)
  const ended = hasEnded(span.to, asOf)
  if (begun === 'no' || ended === 'yes') return 'no'
  return begun === 'yes' && ended === 'no' ? 'yes' : 'cannot-tell'
}
