import { entries, type Id, type PlainDate } from '@relational-practice/core'
import { timeOf } from '@relational-practice/core/wording'
import type { Ecomap } from '../schema/index.ts'

/** A later map of the same family. */
export interface NextEcomapInput {
  readonly id: Id<'r'>
  /** The day of the new map; ties that ended before it are left behind. */
  readonly madeOn: PlainDate
}

const without = <T extends object>(item: T, names: readonly (keyof T & string)[]): object =>
  Object.fromEntries(Object.entries(item).filter(([name]) => !names.some((each) => each === name)))

/**
 * Begins the next map of the same subject in the same view: the same people, household and systems
 * under their ids, so that the two can be laid on the same seats and compared, and the ties that go
 * on. What was seen and said at the time stays with the earlier map: evidence, statements, answers of
 * the network grid, who was there, and what was accepted. It is a beginning, to be gone through with
 * whoever tells it.
 */
export const beginNextEcomap = (before: Ecomap, { id, madeOn }: NextEcomapInput): Ecomap => {
  const { title, subject, household, viewOf, viewOfHousehold, viewOfOutside } = before
  const systems = entries(before.systems).map(([key, system]) => [
    key,
    without(system, ['network']),
  ])
  const ties = entries(before.ties)
    .filter(([, tie]) => timeOf(tie, madeOn) !== 'past')
    .map(([key, tie]) => [key, without(tie, ['evidence', 'basis'])])
  return {
    kind: 'ecomap',
    schemaVersion: 1,
    id,
    ...(title !== undefined && { title }),
    ...(subject && { subject }),
    ...(household && { household }),
    ...(viewOf && { viewOf }),
    ...(viewOfHousehold && { viewOfHousehold }),
    ...(viewOfOutside !== undefined && { viewOfOutside }),
    madeOn,
    ...(before.people && { people: before.people }),
    ...(before.households && { households: before.households }),
    ...(before.partnerships && { partnerships: before.partnerships }),
    ...(before.parentLinks && { parentLinks: before.parentLinks }),
    ...(systems.length > 0 && { systems: Object.fromEntries(systems) }),
    ...(ties.length > 0 && { ties: Object.fromEntries(ties) }),
  }
}
