import { formatPartialDate } from '@relational-practice/core'
import type { Telling } from '../describe/telling.ts'
import type { GenogramLayout } from '../layout/genogram-layout.ts'

/** The genogram's own title, or whom it is about. */
export const genogramTitle = ({ genogram, names }: Telling): string => {
  if (genogram.title) return genogram.title
  return genogram.indexPeople ? `Genogram of ${names(genogram.indexPeople)}` : 'Genogram'
}

/** From whom the words under each name are told, where they are. */
export const kinshipNote = ({ kinshipFrom, name }: Telling): readonly string[] =>
  kinshipFrom ? [`Under each name stands who they are to ${name(kinshipFrom)}.`] : []

const counted = (count: number, one: string, several: string): string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : several}`]

/** A short description for somebody who does not see the picture. */
export const pictureDescription = (layout: GenogramLayout): string => {
  const parts = [
    ...counted(layout.people.length, 'person or pet', 'people and pets'),
    ...counted(
      layout.partnerLines.length,
      'line between partners or parents',
      'lines between partners or parents',
    ),
    ...counted(new Set(layout.households.map(({ id }) => id)).size, 'household', 'households'),
    ...counted(
      layout.ties.length,
      'line for how people are with each other',
      'lines for how people are with each other',
    ),
  ]
  return `A family drawn as at ${formatPartialDate(layout.options.asOf)}: ${parts.join(', ')}. The words that come with the picture name the same people and ties.`
}
