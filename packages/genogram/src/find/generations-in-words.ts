import type { PlainDate, View } from '@relational-practice/core'
import { sentences } from '@relational-practice/core/wording'
import { startTelling, type Telling } from '../describe/telling.ts'
import type { Genogram } from '../schema/index.ts'
import { findGenerations, type FamilyPart } from './find-generations.ts'

/** What a row is called: "Generation 1 (the oldest)". Patterns use the same words. */
export const generationName = (row: number): string =>
  row === 0 ? 'Generation 1 (the oldest)' : `Generation ${row + 1}`

const partWords = ({ names }: Telling, { generations, uneven }: FamilyPart): string =>
  sentences(
    ...generations.map((people, row) => `${generationName(row)}: ${names(people)}`),
    uneven.length > 0 &&
      `Parents of ${names(uneven)} stand in different generations; the later one counts`,
  )

/**
 * Who belonged to which generation on a day, a paragraph for each part of the family that hangs
 * together. For the worker also who is joined to nobody and whose links make a circle: of a
 * reader's view that might not be true.
 */
export const generationsInWords = (
  view: View<Genogram>,
  { asOf }: { readonly asOf: PlainDate },
): readonly string[] => {
  const telling = startTelling(view, asOf)
  const { parts, contradictory, ...found } = findGenerations(telling.genogram)
  const unlinked = found.unlinked.filter((id) => !telling.index.person(id)?.pet)
  const isWorker = view.reader === 'worker'
  return [
    ...parts.map((part) => partWords(telling, part)),
    ...(isWorker && unlinked.length > 0
      ? [sentences(`No link of birth joins to anybody: ${telling.names(unlinked)}`)]
      : []),
    ...(isWorker && contradictory.length > 0
      ? [
          sentences(
            `By the links recorded, these or their ancestors would be their own ancestors: ${telling.names(contradictory)}`,
          ),
        ]
      : []),
  ]
}
