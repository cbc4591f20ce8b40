import type { Genogram } from '../schema/index.ts'
import type { Showing } from './purposes.ts'

type Fields = Readonly<Record<string, readonly string[]>>

/** Fields of every kind of item. */
const OF_ANY_ITEM = '*'

const DETAILS: Fields = {
  [OF_ANY_ITEM]: ['note'],
  people: [
    'otherNames',
    'genderBasis',
    'sexRecordedAtBirth',
    'bornIn',
    'causeOfDeath',
    'livesIn',
    'occupation',
    'languages',
    'disabled',
    'cultures',
    // Gaps of other items say that something may have ended; without them it would look certain.
    'gaps',
  ],
  households: ['place'],
  partnershipEvents: ['place', 'jurisdiction'],
  harms: ['livedThroughAs'],
  pregnancies: ['reasonRecorded', 'weeks'],
}

const ACCOUNTS: Fields = { [OF_ANY_ITEM]: ['accordingTo', 'disputedBy', 'source'] }
const LEGAL_TERMS: Fields = { placements: ['legalBasis', 'arrangedBy', 'intendedDays'] }
const EVIDENCE: Fields = { responsibilities: ['evidence', 'seenOn'], restrictions: ['evidence'] }

/** Which fields a purpose leaves out, by collection, and of the record itself. */
export const fieldsLeftOut = (
  showing: Showing,
): {
  readonly of: (collection: string) => ReadonlySet<string>
  readonly record: readonly (keyof Genogram)[]
} => {
  const parts: readonly Fields[] = [
    ...(showing.details ? [] : [DETAILS]),
    ...(showing.accounts ? [] : [ACCOUNTS]),
    ...(showing.legalTerms ? [] : [LEGAL_TERMS]),
    ...(showing.evidence ? [] : [EVIDENCE]),
    ...(showing.interpreter ? [] : [{ people: ['interpreterNeeded'] }]),
    ...(showing.names === 'full' || showing.details ? [] : [{ people: ['fullName'] }]),
    ...(showing.life === 'ages' ? [{ people: ['bornBasis'] }] : []),
  ]
  return {
    of: (collection) =>
      new Set(parts.flatMap((part) => [...(part[OF_ANY_ITEM] ?? []), ...(part[collection] ?? [])])),
    record: showing.recordedBy ? [] : ['title', 'madeOn', 'madeBy', 'madeWith'],
  }
}
