import type { Reader } from '@relational-practice/core'
import * as fc from 'fast-check'

/** Somebody, as the definition of sharing sees a reader: each member of it by themself. */
export interface Somebody {
  readonly people: readonly string[] | 'unknown'
  readonly audiences: readonly string[]
}

/** The members of a reader. An empty reader with members is an occasion of these. */
export const everyMember = (reader: Reader): Somebody[] => {
  const self = { people: reader.people, audiences: reader.audiences }
  const members = [...(reader.members ?? [])]
  const isNobody = self.people.length === 0 && self.audiences.length === 0
  return isNobody && members.length > 0 ? members : [self, ...members]
}

/** Whether a list of people and parts could mean somebody. */
export const couldMean = (list: readonly string[], { people, audiences }: Somebody): boolean => {
  if (people === 'unknown') return list.length > 0
  for (const entry of list) {
    const isPerson = entry.startsWith('p-')
    if (isPerson && (people.length === 0 || people.includes(entry))) return true
    if (isPerson) continue
    if (entry === 'everyone' || audiences.length === 0 || audiences.includes('everyone'))
      return true
    if (audiences.includes(entry)) return true
    if (entry === 'family' && audiences.includes('court-served')) return true
  }
  return false
}

const isWhole = (group: readonly string[] | 'unknown', list: readonly string[]): boolean =>
  group !== 'unknown' && group.length > 0 && !group.some((one) => !list.includes(one))

/** Whether a list clears something for every member of a reader. */
export const clears = (list: readonly string[], reader: Reader): boolean =>
  list.includes('everyone') ||
  everyMember(reader).every(
    ({ people, audiences }) =>
      people !== 'unknown' && (isWhole(people, list) || isWhole(audiences, list)),
  )

/** Whether a list clears a text: as {@link clears}, and where people are named only they count. */
export const clearsText = (list: readonly string[], reader: Reader): boolean =>
  list.includes('everyone') ||
  everyMember(reader).every(({ people, audiences }) => {
    if (people === 'unknown') return false
    return isWhole(people.length > 0 ? people : audiences, list)
  })

const PARTS = [
  'child',
  'family',
  'network',
  'professionals',
  'court-confidential',
  'court-served',
  'everyone',
] as const

const arbitrarySomebody = fc.record({
  audiences: fc.oneof(
    { arbitrary: fc.subarray(PARTS.slice(1, 6), { maxLength: 2 }), weight: 5 },
    { arbitrary: fc.subarray([...PARTS], { maxLength: 2 }), weight: 2 },
  ),
  people: fc.oneof(
    { arbitrary: fc.subarray(['p-1', 'p-2', 'p-3'] as const, { maxLength: 2 }), weight: 5 },
    { arbitrary: fc.constant('unknown' as const), weight: 1 },
  ),
})

/** Readers of marked copies who come by their office. */
export const arbitraryEntitled: fc.Arbitrary<Reader> = fc.record({
  title: fc.constant('the reader'),
  mode: fc.constant('marked' as const),
  people: fc.constant([]),
  audiences: fc.subarray(['professionals', 'court-confidential'] as const, { minLength: 1 }),
})

/** Readers of every sort: one person, several, a part, nobody known, a child, an occasion. */
export const arbitraryReader: fc.Arbitrary<Reader> = fc.oneof(
  arbitrarySomebody.map((one) => ({ title: 'the reader', ...one })),
  fc.array(arbitrarySomebody, { minLength: 1, maxLength: 2 }).map((members) => ({
    title: 'the reader',
    audiences: [],
    people: [],
    members,
  })),
  arbitrarySomebody.map((one) => ({ title: 'the reader', ...one, mode: 'marked' as const })),
  arbitraryEntitled,
)
