import { entries } from '@relational-practice/core'
import type { Telling } from '../describe/telling.ts'
import type { LegendExtras } from './legend.ts'
import { LEGEND_WORDS } from './legend-words.ts'

const withNames = (words: string, names: readonly string[]): string =>
  names.length > 0 ? `${words}: ${names.join(', ')}` : words

/** What this picture's legend says beyond the usual words: who the pets are, and genders in own words. */
export const legendExtras = ({ genogram, name }: Telling): LegendExtras => {
  const people = entries(genogram.people)
  const species = people.flatMap(([id, { pet, species: kind }]) =>
    pet && kind ? [`${name(id)} (${kind})`] : [],
  )
  const ownWords = people.flatMap(([id, { genderInOwnWords: words }]) =>
    words ? [`${name(id)} “${words}”`] : [],
  )
  return {
    pet: withNames(LEGEND_WORDS.pet, species),
    'own-words': withNames(LEGEND_WORDS['own-words'], ownWords),
  }
}
