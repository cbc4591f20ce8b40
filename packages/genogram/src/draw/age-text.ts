import { textWidth, type PlainDate } from '@relational-practice/core'
import { ageOf } from '../find/life.ts'
import type { Person } from '../schema/index.ts'
import type { LegendKey } from './mark.ts'

/** What stands inside a symbol: an age as exact as it is known, or that somebody was not born. */
export interface AgeText {
  readonly lines: readonly string[]
  readonly size: number
  readonly explained: readonly LegendKey[]
}

const written = (min: number | undefined, max: number | undefined): string => {
  if (max === undefined) return `${min}+`
  if (min === undefined || min === 0) return `<${max + 1}`
  return min === max ? `${min}` : `${min}–${max}`
}

/** The largest of the usual sizes in which a text fits a symbol. */
const fittingSize = (text: string): number =>
  [34, 26].find((size) => textWidth(text, { size }) <= 74) ?? 20

/** The age of a person on the day, or at death; nothing where nothing is known. */
export const ageText = (person: Person, asOf: PlainDate): AgeText | undefined => {
  const age = ageOf(person, asOf)
  if (age === 'not-born') return { lines: ['not yet', 'born'], size: 20, explained: ['not-born'] }
  const { min, max } = age
  if (max === undefined && (min === undefined || min === 0)) return undefined
  const text = written(min, max)
  return {
    lines: [text],
    size: fittingSize(text),
    explained: min === max ? ['age'] : ['age', 'age-range'],
  }
}
