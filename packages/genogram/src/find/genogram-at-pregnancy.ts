import { addDaysTo, partialDateBounds, type PlainDate } from '@relational-practice/core'
import type { Pregnancy } from '../schema/index.ts'
import { hadHappened, type Begun } from './genogram-at-begun.ts'

/** A due date is counted as 280 days from the first day of the last period. */
const TO_DUE_DATE = 280
/** No pregnancy is longer than the schema takes, in weeks. */
const LONGEST = 45
const WEEK = 7

const endedBy = ({ outcome, on }: Pregnancy, day: PlainDate): Begun =>
  outcome === 'expected' ? 'no' : hadHappened(on, day)

/** Whether a pregnancy had begun by a day, counted back from the due date or from its end. */
const hadBegun = ({ due, on, weeks }: Pregnancy, day: PlainDate): Begun => {
  const [end, back] = due === undefined ? [on, weeks && weeks * WEEK] : [due, TO_DUE_DATE]
  const { earliest, latest } = partialDateBounds(end)
  if (earliest !== undefined && day < addDaysTo(earliest, -(back ?? LONGEST * WEEK))) return 'no'
  const isBegun = latest !== undefined && back !== undefined && day >= addDaysTo(latest, -back)
  return isBegun ? 'yes' : 'cannot-tell'
}

/**
 * A pregnancy as it was on a day: over, where it had ended; expected, where it went on; nothing
 * where it had not begun. How it was to end was not known then, and is taken off.
 */
export const pregnancyAt = (
  pregnancy: Pregnancy,
  day: PlainDate,
  keepUndated: boolean,
): Pregnancy | undefined => {
  const ended = endedBy(pregnancy, day)
  if (ended === 'yes') return pregnancy
  const isUndated = pregnancy.on === undefined && pregnancy.due === undefined
  // An expected child of whom nothing is dated is there on every day that one can ask for.
  if (isUndated) return keepUndated || pregnancy.outcome === 'expected' ? pregnancy : undefined
  if (ended === 'cannot-tell' && keepUndated) return pregnancy
  const begun = hadBegun(pregnancy, day)
  if (begun === 'no' || (begun === 'cannot-tell' && !keepUndated)) return undefined
  if (pregnancy.outcome === 'expected') return pregnancy
  const {
    on: _on,
    children: _children,
    weeks: _weeks,
    reasonRecorded: _reason,
    ...known
  } = pregnancy
  return { ...known, outcome: 'expected' }
}
