import type { Box } from '@relational-practice/core'
import type { SvgElement } from './svg-element.ts'

/** Everything the legend can explain, in the groups and the order in which it does. */
export const LEGEND_GROUPS = {
  People: [
    'man',
    'woman',
    'non-binary',
    'own-words',
    'gender-not-known',
    'recorded-sex',
    'pet',
    'index',
    'age',
    'age-range',
    'not-born',
    'died',
    'interpreter',
    'migration',
  ],
  'Pregnancies and losses': ['expected', 'pregnancy-born', 'miscarriage', 'stillbirth', 'abortion'],
  Health: [
    'health-physical',
    'health-mental',
    'health-substance',
    'health-learning',
    'health-sensory',
    'health-other',
    'health-suspected',
    'health-recovery',
    'health-past',
  ],
  'Lines between partners': [
    'partners-married',
    'partners-civil',
    'partners-religious',
    'partners-unmarried',
    'partners-affair',
    'partners-other',
    'partners-none',
    'slash-one',
    'slash-two',
    'slash-crossed',
    'letter-m',
    'letter-cp',
    'letter-rel-m',
    'letter-lt',
    'letter-rel',
    'letter-eng',
    'letter-s',
    'letter-r',
    'letter-d',
  ],
  'Lines down to children': [
    'child-birth',
    'child-legal',
    'child-adoptive',
    'child-foster',
    'child-kinship',
    'child-guardian',
    'child-step',
    'child-social',
    'child-donor',
    'child-surrogate',
    'child-siblings',
    'child-contested',
    'child-presumed',
    'twins',
    'twins-identical',
  ],
  'Who lives together': ['household'],
  'How people are described with each other': [
    'bond-close',
    'bond-fused',
    'bond-distant',
    'bond-hostile',
    'bond-close-hostile',
    'bond-fused-hostile',
    'bond-cutoff',
    'bond-cutoff-repaired',
    'bond-focused-on',
    'bond-caretaker',
    'bond-spiritual',
    'bond-arrow',
    'bond-past',
  ],
  Harm: [
    'harm',
    'harm-unnamed',
    'harm-physical',
    'harm-emotional',
    'harm-sexual',
    'harm-coercive-control',
    'harm-economic',
    'harm-neglect',
    'harm-exploitation',
    'harm-honour-based',
    'harm-no-status',
    'harm-past',
  ],
} as const

/** Something the legend explains. */
export type LegendKey = (typeof LEGEND_GROUPS)[keyof typeof LEGEND_GROUPS][number]

/** A drawn mark, with what the legend has to explain so that it can be read. */
export interface Mark {
  readonly elements: readonly SvgElement[]
  readonly explained: readonly LegendKey[]
  /** Words that no line may be drawn over. */
  readonly above?: readonly SvgElement[]
  /** Where signs and words stand beside a symbol or on a line, for others to keep clear of. */
  readonly beside?: readonly Box[]
}

/** Several marks as one. */
export const joinMarks = (...marks: readonly Mark[]): Mark => ({
  elements: marks.flatMap(({ elements }) => elements),
  explained: marks.flatMap(({ explained }) => explained),
  above: marks.flatMap(({ above = [] }) => above),
  beside: marks.flatMap(({ beside = [] }) => beside),
})

/** All there is to draw of a mark that stands by itself. */
export const elementsOf = ({ elements, above = [] }: Mark): readonly SvgElement[] => [
  ...elements,
  ...above,
]

/** No mark at all. */
export const NO_MARK: Mark = { elements: [], explained: [] }
