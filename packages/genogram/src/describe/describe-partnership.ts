import type { Id } from '@relational-practice/core'
import { phrase, sentences, hasHappened, onDate } from '@relational-practice/core/wording'
import { hasDiedBy } from '../find/life.ts'
import { partnershipStateAt } from '../find/partnership-state.ts'
import type { Partnership, PartnershipEvent } from '../schema/index.ts'
import { accountOf } from './account.ts'
import type { Telling } from './telling.ts'

const ARE = {
  married: 'are married',
  'civil-partnership': 'are civil partners',
  'religious-only': 'are married by a religious ceremony only',
  cohabiting: 'are partners who live together',
  committed: 'are partners',
  dating: 'are seeing each other',
  affair: 'are in a relationship kept from others',
  other: 'are partners',
  unknown: 'are partners',
} as const

const ARE_OR_WERE = {
  married: 'are or were married',
  'civil-partnership': 'are or were civil partners',
  'religious-only': 'are or were married by a religious ceremony only',
  cohabiting: 'are or were partners who live or lived together',
  committed: 'are or were partners',
  dating: 'are or were seeing each other',
  affair: 'are or were in a relationship kept from others',
  other: 'are or were partners',
  unknown: 'are or were partners',
} as const

const WERE = {
  married: 'were married',
  'civil-partnership': 'were civil partners',
  'religious-only': 'were married by a religious ceremony only',
  cohabiting: 'were partners who lived together',
  committed: 'were partners',
  dating: 'were seeing each other',
  affair: 'were in a relationship kept from others',
  other: 'were partners',
  unknown: 'were partners',
} as const

/** What happened to two partners, as sentences name it. */
export const PARTNERSHIP_EVENT_WORDS = {
  met: 'met',
  engaged: 'became engaged',
  'began-relationship': 'became a couple',
  'moved-in-together': 'moved in together',
  'religious-ceremony': 'had a religious ceremony',
  married: 'married',
  'civil-partnership': 'formed a civil partnership',
  separated: 'separated',
  reconciled: 'came back together',
  divorced: 'divorced',
  dissolved: 'dissolved their civil partnership',
  annulled: 'had the marriage annulled',
  ended: 'ended it',
} as const

const whoHasDied = (telling: Telling, { partners }: Partnership): string => {
  const died = partners.filter((partner) => {
    const person = telling.index.person(partner)
    return person !== undefined && hasDiedBy(person, telling.asOf)
  })
  return `${telling.names(died)} ${died.length > 1 ? 'have' : 'has'} died`
}

const stateSentence = (telling: Telling, id: Id<'u'>, partnership: Partnership): string => {
  const { index, asOf } = telling
  const was = partnershipStateAt(index, id, partnership, asOf)
  const { state, kind = 'unknown' } = was
  const divorced =
    kind === 'civil-partnership' ? 'have dissolved their civil partnership' : 'are divorced'
  const words = {
    current: (was.mayHaveEnded ? ARE_OR_WERE : ARE)[kind],
    separated: `${WERE[kind]} and are separated`,
    divorced,
    ended: `${WERE[kind]}; that has ended`,
    widowed: `${WERE[kind]}; ${whoHasDied(telling, partnership)}`,
    'not-begun': 'were not yet partners on this day',
  }
  return `${telling.names(partnership.partners)} ${words[state]}`
}

const JURISDICTION = {
  'england-and-wales': 'under the law of England and Wales',
  elsewhere: 'under the law of another country',
} as const

const eventSentence = (telling: Telling, event: PartnershipEvent): string =>
  phrase(
    'They',
    PARTNERSHIP_EVENT_WORDS[event.kind],
    event.on && onDate(event.on),
    event.place && `in ${event.place}`,
    event.jurisdiction && `(${JURISDICTION[event.jurisdiction]})`,
  ) + accountOf(telling, event)

/** "Since" only for what goes on; of anything else, when it began and ended. */
const spanAndAccount = (telling: Telling, id: Id<'u'>, partnership: Partnership): string => {
  const { index, asOf } = telling
  const { from, to, ...told } = partnership
  const goesOn = partnershipStateAt(index, id, partnership, asOf).state === 'current'
  if (goesOn) return accountOf(telling, partnership)
  const began = from ? [`began ${onDate(from)}`] : []
  const ended = to ? [`ended ${onDate(to)}`] : []
  return accountOf(telling, told, [...began, ...ended])
}

/** What a partnership is on the day, and what happened to it until then. */
export const describePartnership = (
  telling: Telling,
  id: Id<'u'>,
  partnership: Partnership,
): string => {
  const events = telling.index
    .eventsOf(id)
    .filter(([, { on }]) => hasHappened(on, telling.asOf))
    .flatMap(([, event]) => [eventSentence(telling, event), event.note])
  return sentences(
    stateSentence(telling, id, partnership) + spanAndAccount(telling, id, partnership),
    ...events,
    partnership.note,
  )
}
