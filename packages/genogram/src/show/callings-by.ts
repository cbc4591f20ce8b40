import { entries, type Id } from '@relational-practice/core'
import type { Genogram } from '../schema/index.ts'

/** What those whom the genogram is about call people, in quotation marks: “Nan”, “Auntie Jo”. */
export const callingsBy = (genogram: Genogram): ReadonlyMap<Id<'p'>, string> => {
  const callers = new Set(genogram.indexPeople)
  const words = new Map<Id<'p'>, string[]>()
  for (const [, { by, of, word }] of entries(genogram.callings)) {
    if (callers.has(by)) words.set(of, [...(words.get(of) ?? []), `“${word}”`])
  }
  return new Map([...words].map(([id, each]) => [id, [...new Set(each)].toSorted().join(', ')]))
}
