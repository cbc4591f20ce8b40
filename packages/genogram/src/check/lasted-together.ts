import {
  overlapOf,
  type PlainDate,
  type Span,
  goesOn,
  type OpenSpan,
} from '@relational-practice/core'

/** What goes on on a day had not ended before it. */
const settled = (span: OpenSpan, asOf: PlainDate): Span =>
  span.to === undefined && goesOn(span, asOf) ? { from: span.from, to: `${asOf}/..` } : span

/** Whether two things certainly lasted at one time: by their dates, or since both go on on the day. */
export const lastedTogether = (a: OpenSpan, b: OpenSpan, asOf: PlainDate): boolean =>
  overlapOf(settled(a, asOf), settled(b, asOf)) === 'yes' || (goesOn(a, asOf) && goesOn(b, asOf))
