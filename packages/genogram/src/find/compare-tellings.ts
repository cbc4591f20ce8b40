import { compareText, entries, type Id } from '@relational-practice/core'
import { genogramRecord, type Genogram } from '../schema/index.ts'
import { differingTellings, type DifferingTellings } from './compare-tellings-differing.ts'

/** What a person is recorded to say of an item. */
export type Telling = 'says' | 'disputes' | 'says-and-disputes' | 'nothing'

/** Items that both of two people have words about. */
export interface SpokenOf {
  readonly item: Id
  /** The statements of each about it; what they mean is for people to read. */
  readonly byOne: readonly Id<'st'>[]
  readonly byOther: readonly Id<'st'>[]
}

/** Two tellings of one family side by side, in ids. Nothing is chosen and nothing is counted. */
export interface TellingsComparison {
  readonly comparable: true
  readonly one: Id<'p'>
  readonly other: Id<'p'>
  /** Both tell it so. */
  readonly saidByBoth: readonly Id[]
  /** One tells it so, and of the other nothing is recorded. */
  readonly saidOnlyByOne: readonly Id[]
  readonly saidOnlyByOther: readonly Id[]
  /** One tells it so and the other disputes it. */
  readonly saidByOneDisputedByOther: readonly Id[]
  readonly saidByOtherDisputedByOne: readonly Id[]
  /** Disputed, and told so by neither. */
  readonly disputedByBoth: readonly Id[]
  readonly disputedOnlyByOne: readonly Id[]
  readonly disputedOnlyByOther: readonly Id[]
  /** One person is recorded as both telling and disputing it: to be asked. */
  readonly unclear: readonly Id[]
  /** What each tells of the same people that is not the same: two fathers, two beginnings. */
  readonly differing: readonly DifferingTellings[]
  /** What either has words about. */
  readonly spokenOf: readonly SpokenOf[]
}

/** Why two tellings cannot be compared. */
export interface TellingsNotComparable {
  readonly comparable: false
  readonly because: 'same-person' | 'not-in-the-record'
}

interface Told {
  readonly accordingTo?: readonly Id<'p'>[] | undefined
  readonly disputedBy?: readonly Id<'p'>[] | undefined
}

/** What a person is recorded to say of an item. */
export const tellingOf = ({ accordingTo, disputedBy }: Told, person: Id<'p'>): Telling => {
  const says = accordingTo?.includes(person) ?? false
  const disputes = disputedBy?.includes(person) ?? false
  if (says && disputes) return 'says-and-disputes'
  if (says) return 'says'
  return disputes ? 'disputes' : 'nothing'
}

const isToldBy = (items: unknown): items is Record<Id, Told> =>
  typeof items === 'object' && items !== null

/** Every item that somebody may tell or dispute, in the order of the schema and by id. */
export const toldItems = (genogram: Genogram): readonly (readonly [Id, Told])[] => {
  const told = genogramRecord.plan.collections.filter(({ item }) =>
    item.properties.some(({ name }) => name === 'accordingTo'),
  )
  return told.flatMap(({ name }) => {
    const items: unknown = Reflect.get(genogram, name)
    return isToldBy(items) ? entries(items) : []
  })
}

const spokenOf = (genogram: Genogram, one: Id<'p'>, other: Id<'p'>): readonly SpokenOf[] => {
  const spoken = new Map<Id, { byOne: Id<'st'>[]; byOther: Id<'st'>[] }>()
  for (const [id, { speaker, about = [] }] of entries(genogram.statements)) {
    if (speaker !== one && speaker !== other) continue
    for (const item of new Set(about)) {
      const words = spoken.get(item) ?? { byOne: [], byOther: [] }
      ;(speaker === one ? words.byOne : words.byOther).push(id)
      spoken.set(item, words)
    }
  }
  return [...spoken]
    .map(([item, words]) => ({ item, ...words }))
    .toSorted((a, b) => compareText(a.item, b.item))
}

/**
 * What two people tell of the same family, side by side: by whom it is told and disputed
 * (`accordingTo`, `disputedBy`), what each tells of the same people that differs, and what either
 * has words about. Nothing is chosen, nobody is believed, and what somebody said is not read for
 * what it means. Of what nobody is named for, nothing is told.
 *
 * For the worker. Who told what is itself something to protect: for a reader, give the record of a
 * View of theirs.
 *
 * @returns the comparison, or why there is none. Never throws.
 */
export const compareTellings = (
  genogram: Genogram,
  one: Id<'p'>,
  other: Id<'p'>,
): TellingsComparison | TellingsNotComparable => {
  if (one === other) return { comparable: false, because: 'same-person' }
  const areThere = [one, other].every((id) => Object.hasOwn(genogram.people ?? {}, id))
  if (!areThere) return { comparable: false, because: 'not-in-the-record' }
  const tellings = toldItems(genogram).map(
    ([id, told]) => [id, tellingOf(told, one), tellingOf(told, other)] as const,
  )
  const where = (byOne: Telling, byOther: Telling): readonly Id[] =>
    tellings.filter(([, a, b]) => a === byOne && b === byOther).map(([id]) => id)
  return {
    comparable: true,
    one,
    other,
    saidByBoth: where('says', 'says'),
    saidOnlyByOne: where('says', 'nothing'),
    saidOnlyByOther: where('nothing', 'says'),
    saidByOneDisputedByOther: where('says', 'disputes'),
    saidByOtherDisputedByOne: where('disputes', 'says'),
    disputedByBoth: where('disputes', 'disputes'),
    disputedOnlyByOne: where('disputes', 'nothing'),
    disputedOnlyByOther: where('nothing', 'disputes'),
    unclear: tellings.filter(([, ...both]) => both.includes('says-and-disputes')).map(([id]) => id),
    differing: differingTellings(genogram, one, other),
    spokenOf: spokenOf(genogram, one, other),
  }
}
