import type { Id, PlainDate, View } from '@relational-practice/core'
import { sentence } from '@relational-practice/core/wording'
import { startTellingAll, type Telling } from '../describe/telling.ts'
import type { Genogram } from '../schema/index.ts'
import { findSiblings, type SiblingWay } from './find-siblings.ts'
import { wordFor } from './kinship/kin-word.ts'

type SiblingWord = 'sister' | 'brother' | 'sibling'

const BORN_TOGETHER = {
  identical: 'born together, identical',
  fraternal: 'born together, not identical',
  'not-known': 'born together',
} as const

const BECAUSE = {
  'parent-not-recorded': 'not every parent is recorded',
  'parent-contested': 'a parent is contested',
} as const

const wayWords = (
  telling: Telling,
  way: SiblingWay,
  word: SiblingWord,
  isWorker: boolean,
): string => {
  const { name, names } = telling
  switch (way.how) {
    case 'full':
      return `full ${word}, through ${names(way.parents)}`
    case 'half':
      return `half-${word}, through ${names(way.parents)}`
    case 'full-or-half-not-known': {
      const because = isWorker ? `: ${BECAUSE[way.because]}` : ''
      return `${word}, through ${names(way.parents)} (full or half not known${because})`
    }
    case 'if-contested-parent':
      return `${word}, if ${names(way.parents)} is a parent of both (contested)`
    case 'same-donor':
      return `${word} through a donor, ${names(way.parents)}`
    case 'adoption':
      return `${word} by adoption, through ${names(way.parents)}`
    case 'step':
      return `step${word === 'sibling' ? '-' : ''}${word}, since ${name(way.ownParent)} and ${name(way.theirParent)} are or were partners`
    case 'in-care-together': {
      const isOpen = way.atOneTime === 'cannot-tell'
      return `in care with the same people, ${names(way.carers)}${isOpen ? ' (whether at one time cannot be told)' : ''}`
    }
    case 'born-together':
      return BORN_TOGETHER[way.zygosity]
    case 'group':
      break
  }
  return `recorded as ${word}`
}

/**
 * The brothers and sisters of a person, a sentence each, with every way in which they are one and
 * through whom. Why it is not known whether somebody is a full or a half sibling is told to the
 * worker only: what a reader may not see would look like something that is not recorded.
 */
export const siblingsInWords = (
  view: View<Genogram>,
  person: Id<'p'>,
  { asOf }: { readonly asOf: PlainDate },
): readonly string[] => {
  const telling = startTellingAll(view, asOf)
  return findSiblings(view.record, person).map(({ person: other, ways }) => {
    const gender = telling.index.person(other)?.gender
    const word = wordFor(['sister', 'brother', 'sibling'] as const, gender)
    const said = ways.map((way) => wayWords(telling, way, word, view.reader === 'worker'))
    return sentence(`${telling.name(other)} is to ${telling.name(person)}: ${said.join('; also ')}`)
  })
}
