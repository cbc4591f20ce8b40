import { textWidth, wrapText, yearOf, type PlainDate } from '@relational-practice/core'
import { hasDiedBy } from '../find/life.ts'
import type { Person, Pregnancy } from '../schema/index.ts'
import { LABEL_LINE, LABEL_SIZE } from './genogram-layout.ts'

/** The text under a symbol, and the room it takes. */
export interface Label {
  readonly lines: readonly string[]
  readonly width: number
  readonly height: number
}

/** Names longer than this go on to another line. */
const MOST_WIDTH = 168

/** A label of these texts, each on lines of its own. */
const labelOf = (...texts: readonly (string | undefined)[]): Label => {
  const lines = texts.flatMap((text) => wrapText(text ?? '', MOST_WIDTH, { size: LABEL_SIZE }))
  const widths = lines.map((line) => textWidth(line, { size: LABEL_SIZE }))
  return { lines, width: Math.max(0, ...widths), height: lines.length * LABEL_LINE }
}

/** Years of birth and death, as far as they are known and have come: `b. 2009`, `2009–2021`. */
const lifeText = (person: Person, asOf: PlainDate): string | undefined => {
  const born = yearOf(person.born)
  if (!hasDiedBy(person, asOf)) return born && `b. ${born}`
  const died = yearOf(person.death?.on)
  if (!born) return died && `d. ${died}`
  return `${born}–${died ?? '?'}`
}

/** What stands under a person's symbol: the name people use, who they are to somebody, the years. */
export const personLabel = (person: Person, asOf: PlainDate, kinship?: string): Label =>
  labelOf(person.name, kinship, lifeText(person, asOf))

/** What stands under a pregnancy or loss: the name the family gave, and when it is due or was. */
export const pregnancyLabel = ({ name, on, due }: Pregnancy): Label => {
  const [when, expected] = [yearOf(on), yearOf(due)]
  return labelOf(name, when ?? (expected && `due ${expected}`))
}
