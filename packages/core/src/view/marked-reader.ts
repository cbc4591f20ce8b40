import { entries } from '../record/entries.ts'
import type { Id } from '../record/id.ts'
import type { RiskRelation } from '../sharing/risk-relation.ts'
import { protectionsOf } from './coverage.ts'
import { membersOf, type Member, type Reader } from './reader.ts'

const PARTS_BY_OFFICE: readonly string[] = ['professionals', 'court-confidential']

/** Those of whom a record says that somebody is protected from them, or may come to harm by them. */
const ofConcern = (record: object): ReadonlySet<string> => {
  const risks = Reflect.get(record, 'riskRelations') as Record<Id, RiskRelation> | undefined
  return new Set([
    ...protectionsOf(record).flatMap(([, { from }]): readonly string[] => from),
    ...entries(risks).flatMap(([, { from }]) => from ?? []),
  ])
}

/**
 * Whether a reader may be told that something is left out. To somebody from whom a person is protected
 * it must look as if nothing were missing, whatever the day; a child would learn that there is something
 * they were not told; and where nobody is named it could be anybody, unless they come by their office.
 */
export const mayBeTold = (record: object, reader: Reader): boolean => {
  const against = ofConcern(record)
  const isEntitled = ({ people, audiences }: Member): boolean => {
    if (people === 'unknown' || audiences.includes('child')) return false
    if (people.length > 0) return !people.some((person) => against.has(person))
    return audiences.length > 0 && audiences.every((part) => PARTS_BY_OFFICE.includes(part))
  }
  return membersOf(reader).every(isEntitled)
}
