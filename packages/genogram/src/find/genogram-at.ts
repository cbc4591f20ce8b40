import { entries, type Id, type PlainDate } from '@relational-practice/core'
import { genogramRecord, type Genogram, type PartnershipEvent } from '../schema/index.ts'
import {
  happenedAt,
  lastingAt,
  parentAt,
  partnershipAt,
  personAt,
  responsibilityAt,
  saidAt,
} from './genogram-at-items.ts'
import { genogramDraft } from './genogram-draft.ts'
import { momentOf, type GenogramAtOptions, type Moment } from './genogram-at-moment.ts'
import { pregnancyAt } from './genogram-at-pregnancy.ts'

/** Goes through a collection: what changes is put in place, what goes is told. */
const remake = <K extends Id, T>(
  items: Record<K, T> | undefined,
  leaving: Id[],
  make: (item: T, id: K) => T | undefined,
): void => {
  if (!items) return
  for (const [id, item] of entries<K, T>(items)) {
    const made = make(item, id)
    if (made === undefined) leaving.push(id)
    else items[id] = made
  }
}

const groupEvents = (genogram: Genogram): ReadonlyMap<Id<'u'>, readonly PartnershipEvent[]> => {
  const events = new Map<Id<'u'>, PartnershipEvent[]>()
  for (const [, event] of entries(genogram.partnershipEvents)) {
    const known = events.get(event.partnership)
    if (known) known.push(event)
    else events.set(event.partnership, [event])
  }
  return events
}

/** Goes through every dated collection of a copy; what has no date stays as long as it can stand. */
const remakeAll = (draft: Genogram, moment: Moment): readonly Id[] => {
  const leaving: Id[] = []
  const events = groupEvents(draft)
  remake(draft.people, leaving, personAt(moment))
  remake(draft.partnerships, leaving, (partnership, id) =>
    partnershipAt(moment, partnership, events.get(id) ?? []),
  )
  remake(draft.partnershipEvents, leaving, happenedAt(moment))
  remake(draft.parentLinks, leaving, parentAt(moment))
  remake(draft.pregnancies, leaving, (each) => pregnancyAt(each, moment.day, moment.keepUndated))
  remake(draft.healthMarks, leaving, lastingAt(moment))
  remake(draft.householdStays, leaving, lastingAt(moment))
  remake(draft.bonds, leaving, lastingAt(moment))
  remake(draft.harms, leaving, lastingAt(moment))
  remake(draft.placements, leaving, lastingAt(moment))
  remake(draft.responsibilities, leaving, responsibilityAt(moment))
  remake(draft.restrictions, leaving, lastingAt(moment))
  remake(draft.migrations, leaving, happenedAt(moment))
  remake(draft.statements, leaving, saidAt(moment))
  return leaving
}

/** Households that nobody had moved into yet. */
const emptyHomes = (before: Genogram, after: Genogram): readonly Id<'hh'>[] => {
  const homesIn = ({ householdStays, placements }: Genogram): ReadonlySet<Id<'hh'>> =>
    new Set([
      ...entries(householdStays).map(([, { household }]) => household),
      ...entries(placements).flatMap(([, { household }]) => household ?? []),
    ])
  const left = homesIn(after)
  return [...homesIn(before)].filter((home) => !left.has(home))
}

const isCollection = (items: unknown): items is object =>
  typeof items === 'object' && items !== null

const dropEmptied = (before: Genogram, after: Genogram): void => {
  for (const { name } of genogramRecord.plan.collections) {
    const was: unknown = Reflect.get(before, name)
    const is: unknown = Reflect.get(after, name)
    if (!isCollection(was) || !isCollection(is)) continue
    const isEmptied = Object.keys(is).length === 0 && Object.keys(was).length > 0
    if (isEmptied) Reflect.deleteProperty(after, name)
  }
}

/**
 * The family as it stood on a day, as a record: for checks and finds. Pictures and words take the
 * whole record as a View and the day.
 *
 * Whoever was born later is gone, with everything that cannot stand without them; whoever died later
 * lives. What began later is gone (partnerships and what happened in them, parents who came later,
 * stays, placements, responsibility and its limits, bonds, harm, health marks, moves); what ended
 * later goes on; what had ended by the day stays as past. A pregnancy of the day is expected, and
 * nothing of how it ended stays. A couple is not yet what an event later made it. A household into
 * which nobody had moved is gone.
 *
 * Only what certainly lies later goes, unless the options say otherwise. What has no date by its
 * nature (names, work, where somebody lives, the status of an allegation) is as it is now.
 *
 * The result is a valid record with the same id; the same day asked again changes nothing, and an
 * earlier day never holds an item that a later one lacks. Never throws.
 *
 * @param day the day, `2019-06-01`
 */
export const genogramAt = (
  genogram: Genogram,
  day: PlainDate,
  options: GenogramAtOptions = {},
): Genogram => {
  const draft = genogramDraft(genogram)
  genogramRecord.removeItems(draft, remakeAll(draft, momentOf(day, options)))
  genogramRecord.removeItems(draft, emptyHomes(genogram, draft))
  dropEmptied(genogram, draft)
  return draft
}
