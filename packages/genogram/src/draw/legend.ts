import type { LegendTable } from '@relational-practice/core/drawing'
import { legendSample } from './legend-samples.ts'
import { LEGEND_WORDS } from './legend-words.ts'
import { LEGEND_GROUPS, type LegendKey } from './mark.ts'

/** A row of letters only is lower than one with a drawing. */
const LETTERS_ONLY = /^(letter-|harm-(?!unnamed)|bond-past|health-(learning|sensory|other|past))/

/** What the legend of a genogram can explain. */
export const GENOGRAM_LEGEND: LegendTable<LegendKey> = {
  groups: LEGEND_GROUPS,
  words: LEGEND_WORDS,
  sample: legendSample,
  isLetters: (key) => LETTERS_ONLY.test(key),
}
