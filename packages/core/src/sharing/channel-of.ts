import { entries } from '../record/entries.ts'
import type { RecordEnvelope } from '../record/envelope.ts'
import type { Id } from '../record/id.ts'
import type { Channel } from './channel.ts'

/** The ways of reaching somebody. */
export const WAYS = ['post', 'phone', 'message', 'email', 'inPerson', 'paperAtHome'] as const

/** One of {@link WAYS}. */
export type Way = (typeof WAYS)[number]

/** For each way, whether it is safe: `not-asked` where nobody wrote anything. */
export type Reachable = Readonly<Record<Way, 'yes' | 'no' | 'not-known' | 'not-asked'>>

const CAUTIOUS = ['no', 'not-known', 'yes', 'not-asked'] as const

const mostCautious = (answers: readonly (Channel[Way] | undefined)[]): Reachable[Way] =>
  CAUTIOUS.find((each) => answers.some((answer) => answer === each)) ?? 'not-asked'

/**
 * How somebody can safely be reached. Where several entries say different things, as after a merge,
 * the most cautious stands: `no` before `not-known` before `yes`.
 */
export const channelOf = (record: Pick<RecordEnvelope, 'channels'>, person: Id<'p'>): Reachable => {
  const own = entries(record.channels)
    .map(([, channel]) => channel)
    .filter((channel) => channel.person === person)
  const of = (way: Way): Reachable[Way] => mostCautious(own.map((channel) => channel[way]))
  return {
    post: of('post'),
    phone: of('phone'),
    message: of('message'),
    email: of('email'),
    inPerson: of('inPerson'),
    paperAtHome: of('paperAtHome'),
  }
}
