import { compareText, sortKeyOf, type Id } from '@relational-practice/core'
import type { Partnership, PartnershipEvent } from '../schema/index.ts'
import type { Entry } from './index-genogram.ts'

/** The earliest day that is known of a partnership, as a key to sort by. */
const startKey = (
  { from }: Partnership,
  events: readonly (readonly [Id<'e'>, PartnershipEvent])[],
): string => {
  const keys = [from, ...events.map(([, { on }]) => on)].map((date) => sortKeyOf(date))
  return keys.toSorted(compareText)[0] ?? ''
}

/**
 * One person's partnerships, earliest first. Those for which the record says which of them they are
 * stand in that order, whatever their dates; the others where their dates put them.
 */
export const orderPartnerships = (
  partnerships: readonly Entry<'u', Partnership>[],
  eventsOf: (id: Id<'u'>) => readonly Entry<'e', PartnershipEvent>[],
): readonly Entry<'u', Partnership>[] => {
  const byDate = partnerships
    .map((entry) => ({ entry, start: startKey(entry[1], eventsOf(entry[0])) }))
    .toSorted((a, b) => compareText(a.start, b.start) || compareText(a.entry[0], b.entry[0]))
    .map(({ entry }) => entry)
  const numbered = byDate
    .filter(([, { order }]) => order !== undefined)
    .toSorted(([, a], [, b]) => (a.order ?? 0) - (b.order ?? 0))
    .values()
  return byDate.map((entry) =>
    entry[1].order === undefined ? entry : (numbered.next().value ?? entry),
  )
}
