import { isPlainDate } from '../date/plain-date.ts'
import { entries } from '../record/entries.ts'
import type { Id } from '../record/id.ts'
import { itemsOf } from '../record/references.ts'
import type { Revealed } from '../record/reveals.ts'
import type { RecordPlan } from '../record/schema-plan.ts'
import type { Protection } from '../sharing/protection.ts'
import { isMeant, membersOf, type Member, type Reader } from './reader.ts'

/** For each person, what of them is kept from a reader, and by which protections. */
export type Coverage = ReadonlyMap<string, ReadonlyMap<Revealed, ReadonlySet<string>>>

/** How the people of a record are kin, as far as a protection covers them. */
interface Kin {
  readonly children: ReadonlyMap<string, ReadonlySet<string>>
  readonly siblings: ReadonlyMap<string, ReadonlySet<string>>
  readonly partners: ReadonlyMap<string, ReadonlySet<string>>
}

const namesIn = (value: unknown, field: string | undefined): string[] => {
  const named: unknown = field === undefined ? undefined : Reflect.get(Object(value), field)
  if (Array.isArray(named)) return named.filter((each) => typeof each === 'string')
  return typeof named === 'string' ? [named] : []
}

// Somebody written down as their own child by mistake is a sibling of the others all the same.
const tie = (to: Map<string, Set<string>>, one: string, other: string): void => {
  const known = to.get(one) ?? new Set()
  to.set(one, known.add(other))
}

const kinOf = (plan: RecordPlan, record: object): Kin => {
  const kin = {
    children: new Map<string, Set<string>>(),
    siblings: new Map<string, Set<string>>(),
    partners: new Map<string, Set<string>>(),
  }
  const tieAll = (to: Map<string, Set<string>>, group: readonly string[]): void => {
    for (const one of group) for (const other of group) tie(to, one, other)
  }
  for (const { value, collection } of itemsOf(plan, record)) {
    const fields = collection.kin
    if (!fields) continue
    for (const parent of namesIn(value, fields.parents)) {
      for (const child of namesIn(value, fields.children)) tie(kin.children, parent, child)
    }
    tieAll(kin.siblings, namesIn(value, fields.siblings))
    tieAll(kin.siblings, namesIn(value, fields.together))
    // A partnership whose end nobody wrote may go on.
    const hasEnded = fields.ended && Reflect.get(Object(value), fields.ended) !== undefined
    if (!hasEnded) tieAll(kin.partners, namesIn(value, fields.partners))
  }
  for (const group of kin.children.values()) tieAll(kin.siblings, [...group])
  return kin
}

/** Whom a protection covers: those it names and, unless it says otherwise, those nearest to them. */
const coveredBy = (
  { who, from, coversOnlyThem }: Protection,
  { children, siblings, partners }: Kin,
): ReadonlySet<string> => {
  const covered = new Set<string>(who)
  for (const person of coversOnlyThem ? [] : who) {
    for (const kin of [children, siblings, partners]) {
      for (const other of kin.get(person) ?? []) covered.add(other)
    }
  }
  for (const entry of from) covered.delete(entry)
  return covered
}

/** Whether a protection counts on a day. Without a day it counts whatever its dates. */
export const isInForce = (
  { since, until }: Pick<Protection, 'since' | 'until'>,
  asOf: string | undefined,
): boolean =>
  asOf === undefined ||
  !isPlainDate(asOf) ||
  ((since === undefined || since <= asOf) && (until === undefined || until >= asOf))

/** The protections of a record, in their one order. */
export const protectionsOf = (record: object): (readonly [Id, Protection])[] =>
  entries(Reflect.get(record, 'protections') as Record<Id, Protection> | undefined)

const isThemself = ({ people }: Member, person: string): boolean =>
  people !== 'unknown' && people.length === 1 && people[0] === person

/**
 * Of whom something is protected from a reader: from any of its members. Who is covered follows from
 * the whole record, never includes those whom a protection is against, and nothing of somebody is
 * protected from themself.
 */
export const coverageFor = (
  plan: RecordPlan,
  record: object,
  reader: Reader,
  asOf: string | undefined,
): Coverage => {
  const coverage = new Map<string, Map<Revealed, ReadonlySet<string>>>()
  const protections = protectionsOf(record).filter(([, each]) => isInForce(each, asOf))
  if (protections.length === 0) return coverage
  const kin = kinOf(plan, record)
  for (const [id, protection] of protections) {
    const covered = coveredBy(protection, kin)
    for (const member of membersOf(reader)) {
      if (!isMeant(protection.from, member)) continue
      for (const person of covered) {
        if (!isThemself(member, person)) cover(coverage, person, protection.what, [id])
      }
    }
  }
  return coverage
}

/** Adds to a coverage in the making. */
export const cover = (
  coverage: Map<string, Map<Revealed, ReadonlySet<string>>>,
  person: string,
  what: readonly Revealed[],
  by: Iterable<string>,
): void => {
  const known = coverage.get(person) ?? new Map<Revealed, ReadonlySet<string>>()
  coverage.set(person, known)
  for (const kind of what) known.set(kind, new Set([...(known.get(kind) ?? []), ...by]))
}

/** Which protections keep something of one of these people that a field or item reveals. */
export const protectedBy = (
  coverage: Coverage,
  people: Iterable<string>,
  revealed: readonly string[],
): readonly string[] => {
  const found = new Set<string>()
  for (const person of people) {
    for (const [kind, by] of coverage.get(person) ?? []) {
      if (revealed.includes(kind)) for (const id of by) found.add(id)
    }
  }
  return [...found].toSorted()
}
