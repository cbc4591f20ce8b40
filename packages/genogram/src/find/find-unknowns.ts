import { compareText, type PlainDate } from '@relational-practice/core'
import type { Genogram } from '../schema/index.ts'
import { indexGenogram } from './index-genogram.ts'
import type { Unknown } from './unknown.ts'
import { unknownsOfItems } from './unknowns-of-items.ts'
import { unknownsOfPeople } from './unknowns-of-people.ts'

/**
 * The question marks of a record, for supervision and for the next visit: gaps as they were
 * recorded (not known, not asked and declined are three facts), and what nobody wrote down, what
 * the dates cannot tell on the day, parentage that is contested, a gender whose basis is not said.
 * In order of the first person each is about, of the topic and of the item. It counts nothing and
 * weighs nothing: what to ask, and whether, is for people to decide.
 */
export const findUnknowns = (
  genogram: Genogram,
  { asOf }: { readonly asOf: PlainDate },
): readonly Unknown[] => {
  const index = indexGenogram(genogram)
  return [...unknownsOfPeople(genogram, index, asOf), ...unknownsOfItems(genogram, asOf)].toSorted(
    (a, b) =>
      compareText(a.people[0] ?? '', b.people[0] ?? '') ||
      compareText(a.what, b.what) ||
      compareText(a.item ?? '', b.item ?? '') ||
      compareText(a.state, b.state),
  )
}
