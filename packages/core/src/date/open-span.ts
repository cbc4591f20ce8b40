import type { Gap } from '../record/gaps.ts'
import type { Answer } from './answer.ts'
import type { PlainDate } from './plain-date.ts'
import { isCurrent, type Span } from './span.ts'

/** A span whose end may be missing for a reason. */
export interface OpenSpan extends Span {
  readonly gaps?: Readonly<Record<string, Gap | undefined>> | undefined
}

/** Whether an end is missing because nobody knows, was asked or would say, and so may have come. */
export const hasUnknownEnd = ({ to, gaps }: OpenSpan): boolean => {
  const gap = gaps?.['to']
  return to === undefined && gap !== undefined && gap !== 'none'
}

/** Whether something goes on on a day. It cannot be told where an end is said to be not known. */
export const currentAt = (span: OpenSpan, asOf: PlainDate): Answer => {
  const current = isCurrent(span, asOf)
  return current === 'yes' && hasUnknownEnd(span) ? 'cannot-tell' : current
}

/** Whether something certainly goes on on a day. */
export const goesOn = (span: OpenSpan, asOf: PlainDate): boolean => currentAt(span, asOf) === 'yes'
