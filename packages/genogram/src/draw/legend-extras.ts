import { entries } from '@relational-practice/core'
import type { LegendExtras } from '@relational-practice/core/drawing'
import { perhapsAt } from '../describe/perhaps-at.ts'
import type { Telling } from '../describe/telling.ts'
import { LEGEND_WORDS } from './legend-words.ts'
import type { LegendKey } from './mark.ts'

const withNames = (words: string, names: readonly string[]): string =>
  names.length > 0 ? `${words}: ${names.join(', ')}` : words

/** What this picture's legend says beyond the usual words: who the pets are, and genders in own words, who may have left a home. */
export const legendExtras = (telling: Telling): LegendExtras<LegendKey> => {
  const { genogram, name } = telling
  const people = entries(genogram.people)
  const species = people.flatMap(([id, { pet, species: kind }]) =>
    pet && kind ? [`${name(id)} (${kind})`] : [],
  )
  const ownWords = people.flatMap(([id, { genderInOwnWords: words }]) =>
    words ? [`${name(id)} “${words}”`] : [],
  )
  const perhaps = entries(genogram.households).flatMap(([id]) => [...perhapsAt(telling, id)])
  return {
    household:
      perhaps.length > 0
        ? withNames(`${LEGEND_WORDS.household}; perhaps`, [...new Set(perhaps)].map(name))
        : LEGEND_WORDS.household,
    pet: withNames(LEGEND_WORDS.pet, species),
    'own-words': withNames(LEGEND_WORDS['own-words'], ownWords),
  }
}
