import type { LegendKey } from './mark.ts'

/** The letters at partners' lines, as the layout writes them, and what explains each. */
const KEYS = {
  m: 'letter-m',
  cp: 'letter-cp',
  'rel m': 'letter-rel-m',
  LT: 'letter-lt',
  Rel: 'letter-rel',
  eng: 'letter-eng',
  s: 'letter-s',
  r: 'letter-r',
  d: 'letter-d',
} as const

/** The letters themselves, for the legend's samples. */
export const PARTNER_LETTERS: readonly (readonly [letters: string, key: LegendKey])[] =
  Object.entries(KEYS)

/** What the legend has to explain of a label such as `m 2009, s 2014`. */
export const lettersIn = (label: string): readonly LegendKey[] =>
  label.split(', ').flatMap((part) => {
    const known = PARTNER_LETTERS.find(
      ([letters]) => part === letters || part.startsWith(`${letters} `),
    )
    return known ? [known[1]] : []
  })
