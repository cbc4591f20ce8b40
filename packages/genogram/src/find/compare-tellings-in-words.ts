import type { Id } from '@relational-practice/core'
import { listOf } from '@relational-practice/core/wording'
import { itemName } from './item-name.ts'
import type { Genogram } from '../schema/index.ts'
import type { DifferingTellings } from './compare-tellings-differing.ts'
import { compareTellings, type TellingsComparison } from './compare-tellings.ts'
import { personName } from './person-name.ts'

const NOT_COMPARED = {
  'same-person': 'This is one person. Two tellings need two people.',
  'not-in-the-record': 'One of the two is not in this record.',
} as const

const ABOUT: Readonly<Record<DifferingTellings['about'], string>> = {
  'parents-by-birth': 'who the parents by birth of',
  partnership: 'the partnership of',
  bond: 'how it is between',
}

/** The kind of a bond, a link or a partnership in brackets, so that two of one pair can be told apart. */
const kindsIn = ({ bonds, parentLinks, partnerships }: Genogram): ((id: Id) => string) => {
  const items: Readonly<Record<Id, { readonly kind?: string | undefined }>> = {
    ...bonds,
    ...parentLinks,
    ...partnerships,
  }
  return (id) => {
    const kind = Object.hasOwn(items, id) ? items[id]?.kind : undefined
    return kind === undefined ? '' : ` (${kind.replaceAll('-', ' ')})`
  }
}

const aboutWords = (genogram: Genogram, { about, people }: DifferingTellings): string => {
  const names = listOf(people.map((id) => personName(genogram, id)))
  return about === 'parents-by-birth' ? `${ABOUT[about]} ${names} are` : `${ABOUT[about]} ${names}`
}

/** The groups of a comparison with the words before them, in the order in which they are told. */
const groups = (
  one: string,
  other: string,
  comparison: TellingsComparison,
): readonly (readonly [string, readonly Id[]])[] => [
  [`${one} and ${other} both tell`, comparison.saidByBoth],
  [`Only ${one} tells`, comparison.saidOnlyByOne],
  [`Only ${other} tells`, comparison.saidOnlyByOther],
  [`${one} tells and ${other} disputes`, comparison.saidByOneDisputedByOther],
  [`${other} tells and ${one} disputes`, comparison.saidByOtherDisputedByOne],
  [`${one} and ${other} both dispute`, comparison.disputedByBoth],
  [`Only ${one} disputes`, comparison.disputedOnlyByOne],
  [`Only ${other} disputes`, comparison.disputedOnlyByOther],
  ['Recorded as both told and disputed by the same person', comparison.unclear],
]

/**
 * What two people tell of the same family, one line for each thing, in plain English. It names
 * people and what an item is; what somebody said stays in their statements. Nothing is chosen.
 *
 * For the worker’s screen; see {@link compareTellings}.
 */
export const tellingsInWords = (
  genogram: Genogram,
  one: Id<'p'>,
  other: Id<'p'>,
): readonly string[] => {
  const comparison = compareTellings(genogram, one, other)
  if (!comparison.comparable) return [NOT_COMPARED[comparison.because]]
  const [first, second] = [personName(genogram, one), personName(genogram, other)]
  const kindOf = kindsIn(genogram)
  const nameOf = (id: Id): string => `${itemName(genogram, id) ?? id}${kindOf(id)}`
  const told = groups(first, second, comparison).flatMap(([words, ids]) =>
    ids.map((id) => `${words}: ${nameOf(id)}.`),
  )
  const differing = comparison.differing.map((each) => {
    const [byOne, byOther] = [each.byOne, each.byOther].map((ids) => listOf(ids.map(nameOf)))
    const about = aboutWords(genogram, each)
    return `Each tells another part, or they differ, about ${about}: ${first} tells ${byOne}; ${second} tells ${byOther}.`
  })
  const spoken = comparison.spokenOf.map(({ item, byOne, byOther }) => {
    const speakers = [byOne.length > 0 ? first : undefined, byOther.length > 0 ? second : undefined]
    const who = listOf(speakers.filter((name) => name !== undefined))
    return `There are words of ${who} about ${nameOf(item)}.`
  })
  const lines = [...told, ...differing, ...spoken]
  return lines.length > 0
    ? lines
    : [`Nothing in this record is told or disputed by ${first} or ${second} by name.`]
}
