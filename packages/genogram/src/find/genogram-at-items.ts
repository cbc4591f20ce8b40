import type { PartialDate } from '@relational-practice/core'
import { reliedOnBirth } from '../check/relied-on-birth.ts'
import type {
  ParentLink,
  Partnership,
  PartnershipEvent,
  Person,
  Responsibility,
} from '../schema/index.ts'
import { hadBegun, hadHappened, parentHadBegun, partnershipHadBegun } from './genogram-at-begun.ts'
import type { Moment } from './genogram-at-moment.ts'

const without = <T extends object>(item: T, ...fields: readonly (keyof T)[]): T => {
  if (fields.every((field) => item[field] === undefined)) return item
  const kept = { ...item }
  for (const field of fields) Reflect.deleteProperty(kept, field)
  return kept
}

interface Ending {
  readonly to?: PartialDate | undefined
}
interface Lasting extends Ending {
  readonly from?: PartialDate | undefined
  readonly eventOn?: PartialDate | undefined
}

/** Takes off an end that was still to come. */
const stillLasting = <T extends Ending>(item: T, { day }: Moment): T =>
  hadHappened(item.to, day) === 'no' ? without(item, 'to') : item

/** What lasts, as it was on a day: nothing where it had not begun, without an end still to come. */
export const lastingAt =
  (moment: Moment) =>
  <T extends Lasting>(item: T): T | undefined =>
    moment.stays(hadBegun(item, moment.day)) ? stillLasting(item, moment) : undefined

/** What happened, where it had happened. */
export const happenedAt =
  ({ day, stays }: Moment) =>
  <T extends { readonly on?: PartialDate | undefined }>(item: T): T | undefined =>
    stays(hadHappened(item.on, day)) ? item : undefined

/** What was said, where it had been said or is to stay. */
export const saidAt =
  ({ day, keepLaterSaid }: Moment) =>
  <T extends { readonly saidOn?: string | undefined; readonly recordedOn?: string | undefined }>(
    item: T,
  ): T | undefined =>
    keepLaterSaid || hadHappened(item.saidOn ?? item.recordedOn, day) !== 'no' ? item : undefined

/** A person as they were: nobody before a birth that can be relied on, alive before their death. */
export const personAt =
  ({ day, stays }: Moment) =>
  (person: Person): Person | undefined => {
    if (hadHappened(reliedOnBirth(person), day) === 'no') return undefined
    if (!person.death || stays(hadHappened(person.death.on, day))) return person
    return without(person, 'death', 'causeOfDeath')
  }

/** What each kind of event makes of a couple: before it they were not yet that. */
const FORMS: Readonly<Partial<Record<PartnershipEvent['kind'], Partnership['kind']>>> = {
  married: 'married',
  'civil-partnership': 'civil-partnership',
  'religious-ceremony': 'religious-only',
  'moved-in-together': 'cohabiting',
  'began-relationship': 'dating',
}

/** A partnership as it was, not yet of the kind that a later event made it. */
export const partnershipAt = (
  moment: Moment,
  partnership: Partnership,
  events: readonly PartnershipEvent[],
): Partnership | undefined => {
  const { day, stays } = moment
  if (!stays(partnershipHadBegun(partnership, events, day))) return undefined
  const forming = events.filter(({ kind }) => FORMS[kind] === partnership.kind)
  const isToCome = forming.length > 0 && forming.every(({ on }) => hadHappened(on, day) === 'no')
  return stillLasting(isToCome ? without(partnership, 'kind') : partnership, moment)
}

/** A parent as they were: a parent from birth, or one who had become it. */
export const parentAt =
  (moment: Moment) =>
  (link: ParentLink): ParentLink | undefined =>
    moment.stays(parentHadBegun(link, moment.day)) ? stillLasting(link, moment) : undefined

/** Responsibility as it was, without a paper that was seen later unless that is to stay. */
export const responsibilityAt =
  (moment: Moment) =>
  (item: Responsibility): Responsibility | undefined => {
    const isSeenLater = !moment.keepLaterSeen && hadHappened(item.seenOn, moment.day) === 'no'
    const held = lastingAt(moment)(item)
    return held && isSeenLater ? without(held, 'seenOn', 'evidence') : held
  }
