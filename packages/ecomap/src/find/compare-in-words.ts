import { listOf, sentence } from '@relational-practice/core/wording'
import { QUALITY_WORDS } from '../describe/describe-tie.ts'
import { tellingOf, type Telling } from '../describe/telling.ts'
import type { Ecomap, TieEnd } from '../schema/index.ts'
import {
  compareEcomaps,
  type EcomapsNotComparable,
  type TieChange,
  type TieChangeHow,
} from './compare-ecomaps.ts'
import { compareTellers } from './compare-tellers.ts'

const NOT_COMPARABLE: Readonly<Record<EcomapsNotComparable['because'], string>> = {
  'no-subject': 'These maps cannot be compared: one does not say whom it is about.',
  'subject-differs': 'These maps cannot be compared: they are about different people.',
  'no-viewpoint': 'These maps cannot be compared: one does not say whose view it tells.',
  'viewpoint-differs':
    'These maps cannot be compared as before and after: they tell the views of different people. They can be laid side by side as two tellings.',
  'same-viewpoint': 'These are not two tellings: both maps tell the same view.',
  'reader-differs': 'These maps cannot be drawn together: they were made for different readers.',
  'dates-reversed':
    'These maps cannot be compared in this order: the first was made after the second.',
  'no-date': 'These maps cannot be compared: one does not say when it was made.',
}

/** Why two maps cannot be compared, in a sentence. */
export const notComparableInWords = ({ because }: EcomapsNotComparable): string =>
  NOT_COMPARABLE[because]

const HOW: Readonly<Record<TieChangeHow, string>> = {
  added: 'new',
  lost: 'there before and not now',
  begun: 'planned before and begun since',
  strengthened: 'stronger than before',
  weakened: 'weaker than before',
  turned: 'goes the other way now',
  'flows-otherwise': 'which way things go is otherwise than before',
  changed: 'otherwise than before',
}

const joined = ({ end }: Telling, [first, second]: readonly [TieEnd, TieEnd]): string =>
  `${end(first)} and ${end(second)}`

const qualityIn = (ecomap: Ecomap, id: TieChange['before']): string | undefined => {
  const quality = id && ecomap.ties?.[id]?.quality
  return quality && QUALITY_WORDS[quality]
}

/** How a tie was and is, where both are written and differ. */
const fromTo = (was: string | undefined, is: string | undefined): string =>
  was && is && was !== is ? ` (${was} before, ${is} now)` : ''

/**
 * What changed from one map to a later one, in sentences: who came and went, and which ties are not as
 * they were. For a reader, give the records of two Views of theirs.
 *
 * @returns one sentence that says so where nothing changed, or where the two cannot be compared
 */
export const ecomapChangesInWords = (before: Ecomap, after: Ecomap): readonly string[] => {
  const changes = compareEcomaps(before, after)
  if (!changes.comparable) return [notComparableInWords(changes)]
  const [then, now] = [tellingOf(before, before.madeOn ?? ''), tellingOf(after, after.madeOn ?? '')]
  const { added, lost } = changes.systems
  const ties = changes.ties.map(({ between, how, before: was, after: is }) => {
    const names = joined(is ? now : then, between)
    const more = fromTo(qualityIn(before, was), qualityIn(after, is))
    return sentence(`${names}: ${listOf(how.map((each) => HOW[each]))}${more}`)
  })
  const told = [
    ...(added.length > 0 ? [sentence(`On the map now: ${listOf(added.map(now.end))}`)] : []),
    ...(lost.length > 0 ? [sentence(`No longer on the map: ${listOf(lost.map(then.end))}`)] : []),
    ...ties,
  ]
  return told.length > 0 ? told : ['Nothing changed between these maps.']
}

/**
 * How two people’s maps of one subject differ, in sentences. Nobody is believed and nothing is chosen.
 *
 * @returns one sentence that says so where both tell the same, or where the two cannot be compared
 */
export const tellersInWords = (one: Ecomap, other: Ecomap): readonly string[] => {
  const found = compareTellers(one, other)
  if (!found.comparable) return [notComparableInWords(found)]
  const [first, second] = [tellingOf(one, one.madeOn ?? ''), tellingOf(other, other.madeOn ?? '')]
  const who = (telling: Telling): string =>
    telling.ecomap.viewOf ? telling.name(telling.ecomap.viewOf) : 'the other map'
  const only = (telling: Telling, ids: readonly TieEnd[]): readonly string[] =>
    ids.length > 0
      ? [sentence(`Only on the map of ${who(telling)}: ${listOf(ids.map(telling.end))}`)]
      : []
  const differing = found.ties.differing.map(({ between, one: a, other: b }) => {
    const [says, saysToo] = [qualityIn(one, a), qualityIn(other, b)]
    const names = joined(first, between)
    if (says === saysToo) return sentence(`${names}: they differ on which way things go`)
    return sentence(
      `${names}: ${says ?? 'not said'} as ${who(first)} tells it, ${saysToo ?? 'not said'} as ${who(second)} tells it`,
    )
  })
  const told = [
    ...only(first, found.systems.onlyOne),
    ...only(second, found.systems.onlyOther),
    ...differing,
  ]
  return told.length > 0 ? told : ['Both maps tell the same of who and what they both show.']
}
