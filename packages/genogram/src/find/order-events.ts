import { compareText, partialDateBounds, sortKeyOf, type Id } from '@relational-practice/core'
import type { PartnershipEvent } from '../schema/index.ts'
import { KINDS_IN_ORDER } from './event-kinds.ts'

type EventEntry = readonly [id: Id<'e'>, event: PartnershipEvent]

const compareKinds = ([a, one]: EventEntry, [b, other]: EventEntry): number =>
  KINDS_IN_ORDER.indexOf(one.kind) - KINDS_IN_ORDER.indexOf(other.kind) ||
  compareText(sortKeyOf(one.on), sortKeyOf(other.on)) ||
  compareText(a, b)

interface Dated {
  readonly entry: EventEntry
  /** The first and the last day on which it may have happened. */
  readonly earliest: string
  readonly latest: string
}

/** Sorts before every day, and after every day. */
const [ANY_TIME_AGO, ANY_TIME] = ['', 'any time']

const datedEvent = (entry: EventEntry): Dated => {
  const { earliest = ANY_TIME_AGO, latest = ANY_TIME } = partialDateBounds(entry[1].on)
  return { entry, earliest, latest }
}

/** The first day by which one of several events had certainly happened. */
const firstOver = (events: readonly Dated[]): string =>
  events.reduce((first, { latest }) => (latest < first ? latest : first), ANY_TIME)

/**
 * Events in the order in which they happened: what was certainly earlier comes first, and where
 * dates do not tell, what goes before by its kind, as a separation before a reconciliation. Ids
 * decide only between two events of one kind and date.
 */
export const orderEvents = (events: readonly EventEntry[]): readonly EventEntry[] => {
  const left = events.toSorted(compareKinds).map(datedEvent)
  const ordered: EventEntry[] = []
  while (left.length > 0) {
    const over = firstOver(left)
    // What may have happened by then has nothing that certainly came before it.
    const place = left.findIndex(({ earliest }) => earliest <= over)
    ordered.push(...left.splice(Math.max(0, place), 1).map(({ entry }) => entry))
  }
  return ordered
}
