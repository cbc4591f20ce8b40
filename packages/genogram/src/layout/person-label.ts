import {
  formatPartialDate,
  textWidth,
  wrapText,
  yearOf,
  type PlainDate,
} from '@relational-practice/core'
import { shownName } from '../describe/telling.ts'
import { hasDiedBy } from '../find/life.ts'
import type { Person, Pregnancy } from '../schema/index.ts'
import type { Showing } from '../show/purposes.ts'
import { LABEL_LINE, LABEL_SIZE } from './genogram-layout.ts'

/** The text under a symbol, and the room it takes. */
export interface Label {
  readonly lines: readonly string[]
  readonly width: number
  readonly height: number
}

/** Names longer than this go on to another line. */
const MOST_WIDTH = 168

/** Where dates stand in full, so that most stand on one line. */
const DATES_WIDTH = 232

/** A word is torn only where it is longer than this: a name stays whole. */
const MOST_WORD = 300

/** A label of these texts, each on lines of its own, no wider than that unless a word is. */
const labelOf = (most: number, ...texts: readonly (string | undefined)[]): Label => {
  const words = texts.flatMap((text) => text?.split(/[\s-]/) ?? [])
  const longest = Math.max(0, ...words.map((word) => textWidth(`${word}-`, { size: LABEL_SIZE })))
  const width = Math.max(most, Math.min(MOST_WORD, longest))
  const lines = texts.flatMap((text) => wrapText(text ?? '', width, { size: LABEL_SIZE }))
  const widths = lines.map((line) => textWidth(line, { size: LABEL_SIZE }))
  return { lines, width: Math.max(0, ...widths), height: lines.length * LABEL_LINE }
}

/** Years of birth and death, as far as they are known and have come: `b. 2009`, `2009–2021`. */
const yearsText = (person: Person, asOf: PlainDate): string | undefined => {
  const born = yearOf(person.born)
  if (!hasDiedBy(person, asOf)) return born && `b. ${born}`
  const died = yearOf(person.death?.on)
  if (!born) return died && `d. ${died}`
  return `${born}–${died ?? '?'}`
}

/** By what a date of birth is known, in a word or two. */
const BORN_BASIS: Readonly<Record<NonNullable<Person['bornBasis']>, string>> = {
  document: 'document',
  family: 'as the family says',
  claimed: 'own account',
  assessed: 'assessed',
  assigned: 'assigned',
}

/** Dates of birth and death in full, the first with its basis, a line each. */
const datesText = ({ born, bornBasis, death }: Person): string | undefined => {
  const basis = bornBasis ? ` (${BORN_BASIS[bornBasis]})` : ''
  const lines = [
    ...(born ? [`b. ${formatPartialDate(born)}${basis}`] : []),
    ...(death?.on ? [`d. ${formatPartialDate(death.on)}`] : []),
  ]
  return lines.length > 0 ? lines.join('\n') : undefined
}

const lifeText = (person: Person, asOf: PlainDate, { life }: Showing): string | undefined => {
  if (life === 'ages') return undefined
  return life === 'dates' ? datesText(person) : yearsText(person, asOf)
}

/** What stands under a symbol besides a person's own name and dates. */
export interface LabelExtras {
  /** The number of the person, where items are numbered. */
  readonly number?: number | undefined
  /** What those whom the genogram is about call the person. */
  readonly called?: string | undefined
  /** Who they are to somebody. */
  readonly kinship?: string | undefined
}

/** What stands under a person's symbol: their name, who they are to somebody, their dates. */
export const personLabel = (
  person: Person,
  asOf: PlainDate,
  showing: Showing,
  { number, called, kinship }: LabelExtras = {},
): Label => {
  const name = shownName(person, showing)
  const numbered = number === undefined ? name : `${number}. ${name ?? 'name not known'}`
  const most = showing.life === 'dates' ? DATES_WIDTH : MOST_WIDTH
  return labelOf(most, numbered, called, kinship, lifeText(person, asOf, showing))
}

/** What stands under a pregnancy or loss: the name the family gave, and when it is due or was. */
export const pregnancyLabel = ({ name, on, due }: Pregnancy): Label => {
  const [when, expected] = [yearOf(on), yearOf(due)]
  return labelOf(MOST_WIDTH, name, when ?? (expected && `due ${expected}`))
}
