import type { PlainDate } from '@relational-practice/core'
import type { Begun } from './genogram-at-begun.ts'

/** What to leave in a genogram of a day, where the record cannot tell. */
export interface GenogramAtOptions {
  /**
   * Whether what has no date, or one that cannot tell, stays. Without it only what had certainly
   * begun stays, and a death without a date had not happened; people, parents from birth, callings
   * and what else has no date by its nature stay either way.
   *
   * @defaultValue true
   */
  readonly keepUndated?: boolean
  /**
   * Whether what was not yet known stays: words said after the day, and papers seen after it.
   * `'papers'` keeps the papers, which tell of the day, and not the words.
   *
   * @defaultValue true
   */
  readonly keepLaterTold?: boolean | 'papers'
}

/** A day, and what is to stay on it where the record cannot tell. */
export interface Moment {
  readonly day: PlainDate
  readonly keepUndated: boolean
  readonly keepLaterSaid: boolean
  readonly keepLaterSeen: boolean
  /** Whether what had begun, had not, or cannot be told is to stay. */
  readonly stays: (begun: Begun) => boolean
}

/** Prepares a day. */
export const momentOf = (
  day: PlainDate,
  { keepUndated = true, keepLaterTold = true }: GenogramAtOptions,
): Moment => ({
  day,
  keepUndated,
  keepLaterSaid: keepLaterTold === true,
  keepLaterSeen: keepLaterTold !== false,
  stays: (begun) => begun === 'yes' || (begun === 'cannot-tell' && keepUndated),
})
