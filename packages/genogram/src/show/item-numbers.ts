import { compareText, entries, sortKeyOf, type Id } from '@relational-practice/core'
import type { GenogramIndex } from '../find/index-genogram.ts'
import type { Genogram } from '../schema/index.ts'

/** Whom the genogram is about first, then the others, oldest first. */
export const peopleInOrder = (genogram: Genogram, index: GenogramIndex): readonly Id<'p'>[] => {
  const oldestFirst = index.people.toSorted(([, a], [, b]) =>
    compareText(sortKeyOf(a.born), sortKeyOf(b.born)),
  )
  return [...new Set([...(genogram.indexPeople ?? []), ...oldestFirst.map(([id]) => id)])]
}

/**
 * The number of each item that can be challenged: people, then parental responsibility, then
 * allegations. The same in the drawing, its lists and the document, for the same view and purpose.
 */
export const itemNumbers = (genogram: Genogram, index: GenogramIndex): ReadonlyMap<Id, number> => {
  const ids: readonly Id[] = [
    ...peopleInOrder(genogram, index),
    ...entries(genogram.responsibilities).map(([id]) => id),
    ...entries(genogram.harms).map(([id]) => id),
  ]
  return new Map(ids.map((id, place) => [id, place + 1]))
}
