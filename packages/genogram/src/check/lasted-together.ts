import {
  isCurrent,
  overlapOf,
  type Gap,
  type PlainDate,
  type Span,
} from '@relational-practice/core'

/** A span whose end may be missing for a reason. */
export interface OpenSpan extends Span {
  readonly gaps?: Readonly<Record<string, Gap | undefined>> | undefined
}

/** Whether something certainly goes on on a day: an end that is not known or not asked may have come. */
export const goesOn = (span: OpenSpan, asOf: PlainDate): boolean => {
  const gap = span.gaps?.['to']
  const endUnknown = gap !== undefined && gap !== 'none'
  return !endUnknown && isCurrent(span, asOf) === 'yes'
}

/** What goes on on a day had not ended before it. */
const settled = (span: OpenSpan, asOf: PlainDate): Span =>
  span.to === undefined && goesOn(span, asOf) ? { from: span.from, to: `${asOf}/..` } : span

/** Whether two things certainly lasted at one time: by their dates, or since both go on on the day. */
export const lastedTogether = (a: OpenSpan, b: OpenSpan, asOf: PlainDate): boolean =>
  overlapOf(settled(a, asOf), settled(b, asOf)) === 'yes' || (goesOn(a, asOf) && goesOn(b, asOf))
