import type { RecordPlan } from '../record/schema-plan.ts'
import { everythingLeftOut, isScheduled } from './left-out.ts'
import type { Withholding } from './withhold.ts'

/** The numbers of what is left out, from 1 on: the only thing a marked view says of it. */
export const scheduleOf = (
  plan: RecordPlan,
  record: object,
  withheld: Withholding,
): readonly number[] =>
  everythingLeftOut(plan, record, withheld)
    .filter(isScheduled)
    .map((_, place) => place + 1)
