import { comparePartialDates, type PartialDate, type PlainDate } from '@relational-practice/core'
import type { ParentLink, Partnership, PartnershipEvent } from '../schema/index.ts'

/** Whether something had happened by a day: certainly, certainly not, or the record cannot tell. */
export type Begun = 'yes' | 'no' | 'cannot-tell'

/** Whether what has a date had happened by a day. */
export const hadHappened = (on: PartialDate | undefined, day: PlainDate): Begun => {
  const order = comparePartialDates(on, day)
  if (order === 'after') return 'no'
  return order === 'cannot-tell' ? 'cannot-tell' : 'yes'
}

interface Lasting {
  readonly from?: PartialDate | undefined
  readonly to?: PartialDate | undefined
  readonly eventOn?: PartialDate | undefined
}

/** Whether what lasts had begun by a day; what had ended by then had begun. */
export const hadBegun = ({ from, to, eventOn }: Lasting, day: PlainDate): Begun => {
  const begun = hadHappened(from ?? eventOn, day)
  return begun === 'cannot-tell' && hadHappened(to, day) === 'yes' ? 'yes' : begun
}

/** What begins a partnership; whatever else happens in one says nothing of its beginning. */
const BEGINNINGS: ReadonlySet<PartnershipEvent['kind']> = new Set([
  'met',
  'engaged',
  'began-relationship',
  'moved-in-together',
  'religious-ceremony',
  'married',
  'civil-partnership',
])

/** Whether a partnership had begun by a day, told by its own dates and by what happened in it. */
export const partnershipHadBegun = (
  partnership: Partnership,
  events: readonly PartnershipEvent[],
  day: PlainDate,
): Begun => {
  const begun = hadBegun(partnership, day)
  if (begun === 'no') return 'no'
  const told = events.map(({ on }) => hadHappened(on, day))
  if (begun === 'yes' || told.includes('yes')) return 'yes'
  const isToCome = partnership.from === undefined && told.every((each) => each === 'no')
  return isToCome && events.some(({ kind }) => BEGINNINGS.has(kind)) ? 'no' : 'cannot-tell'
}

/** Parents from the beginning of a life: such a link has no beginning of its own. */
const FROM_BIRTH: ReadonlySet<string> = new Set(['birth', 'legal', 'donor', 'surrogate'])

/** Whether a parent was one by a day; a parent by birth is one as long as there is a child. */
export const parentHadBegun = (link: ParentLink, day: PlainDate): Begun => {
  const begun = hadBegun(link, day)
  return begun === 'cannot-tell' && FROM_BIRTH.has(link.kind) ? 'yes' : begun
}
