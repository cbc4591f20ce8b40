import { comparePartialDates, type Gap, type PlainDate, type Span } from '@relational-practice/core'

/** A span that an edit may end. */
interface Endable extends Span {
  to?: string | undefined
  gaps?: { to?: Gap | undefined } | undefined
}

/**
 * Ends on a day what goes on then: a span without an end that had begun, or may have. One that
 * begins later is left alone, since nothing ends before it begins.
 */
export const endCurrent = (spans: Iterable<Endable>, on: PlainDate): void => {
  for (const span of spans) {
    if (span.to !== undefined || comparePartialDates(span.from, on) === 'after') continue
    span.to = on
    if (span.gaps) delete span.gaps.to
  }
}
