import type { Id, PlainDate } from '@relational-practice/core'
import type { Genogram } from '../../schema/index.ts'
import { findKinshipFrom } from './find-kinship.ts'
import { kinshipInWords } from './kinship-in-words.ts'

/** Who everyone is to one person, in words, on a day; those who are no relation are left out. */
export const kinshipWordsFrom = (
  genogram: Genogram,
  from: Id<'p'>,
  asOf: PlainDate,
): ReadonlyMap<Id<'p'>, string> => {
  const found = findKinshipFrom(genogram, from, { view: 'legal', asOf })
  const words = [...found].map(([id, kinship]) => [id, kinshipInWords(kinship)] as const)
  return new Map(words.filter(([id, said]) => id !== from && said !== ''))
}
