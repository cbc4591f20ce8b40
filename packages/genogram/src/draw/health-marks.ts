import { textWidth, type Box, type PlainDate } from '@relational-practice/core'
import {
  ground,
  SHADE,
  svgElement,
  type SvgElement,
  textLine,
  type ShapeName,
} from '@relational-practice/core/drawing'
import { timeOf } from '@relational-practice/core/wording'
import type { HealthMark } from '../schema/index.ts'
import type { LegendKey, Mark } from './mark.ts'

/** The fill of what is only suspected: dark stripes, so that a copier does not lose them. */
export const HATCH = 'genogram-hatch'

/** The clip that keeps a fill inside an outline. */
export const clipId = (shape: ShapeName): string => `genogram-inside-${shape}`

/** The letters beside a symbol; none of them is one of the letters for harm or at a line. */
export const HEALTH_LETTERS: Readonly<Record<HealthMark['area'], string>> = {
  physical: 'Ph',
  mental: 'Me',
  substance: 'Al',
  learning: 'Ln',
  sensory: 'Si',
  other: 'He',
}

type Part = 'left' | 'bottom' | 'left-quarter' | 'bottom-quarter'
type State = NonNullable<HealthMark['state']>

const BOXES: Readonly<
  Record<Part, readonly [x: number, y: number, width: number, height: number]>
> = {
  left: [-50, -50, 50, 100],
  bottom: [-50, 0, 100, 50],
  'left-quarter': [-50, -50, 50, 50],
  'bottom-quarter': [0, 0, 50, 50],
}

/** Half or quarter of a symbol, grey or striped, cut to its outline. */
export const healthFill = (shape: ShapeName, part: Part, striped: boolean): SvgElement => {
  const [x, y, width, height] = BOXES[part]
  const fill = striped ? `url(#${HATCH})` : SHADE
  const box = { x, y, width, height, fill, stroke: 'none' }
  return svgElement('rect', { ...box, clipPath: `url(#${clipId(shape)})` })
}

const partOf = (area: HealthMark['area'], state: State): Part | undefined => {
  const half =
    area === 'substance' ? 'bottom' : area === 'physical' || area === 'mental' ? 'left' : undefined
  if (!half || state === 'past') return undefined
  return state === 'in-recovery' ? `${half}-quarter` : half
}

const SUFFIX: Readonly<Record<State, string>> = {
  current: '',
  suspected: '?',
  'in-recovery': ' r',
  past: ' p',
}

const EXPLAINS: Readonly<Record<State, readonly LegendKey[]>> = {
  current: [],
  suspected: ['health-suspected'],
  'in-recovery': ['health-recovery'],
  past: ['health-past'],
}

/** How a health mark stands on the day; nothing when it had not begun. */
const stateOf = (mark: HealthMark, asOf: PlainDate): State | undefined => {
  const time = timeOf(mark, asOf)
  if (time === 'to-come') return undefined
  return time === 'past' ? 'past' : (mark.state ?? 'current')
}

const besideSymbol = (letters: string, y: number): { text: SvgElement; box: Box } => {
  const look = { size: 20, bold: true, anchor: 'start' } as const
  const box = { x: 56, y: y - 12, width: textWidth(letters, look) + 4, height: 24 }
  return {
    text: svgElement('g', {}, ground(box), textLine(letters, { x: 58, y }, look)),
    box,
  }
}

/** What stands of somebody's health inside their symbol and, in letters, beside it. */
export interface HealthDrawing {
  readonly inside: Mark
  readonly beside: Mark
}

/**
 * Draws what a view tells of somebody's health: the left half for physical and mental health, the
 * bottom half for alcohol or drugs, after McGoldrick, Gerson and Petry (2020). Letters stand beside,
 * so that no fill is alone in carrying a meaning.
 *
 * @param top the height of the first letters.
 */
export const drawHealth = (
  marks: readonly HealthMark[],
  shape: ShapeName,
  asOf: PlainDate,
  top = -34,
): HealthDrawing => {
  const fills = new Map<string, SvgElement>()
  const letters = new Set<string>()
  const explained: LegendKey[] = []
  for (const mark of marks) {
    const state = stateOf(mark, asOf)
    if (!state) continue
    const part = partOf(mark.area, state)
    const striped = state === 'suspected'
    if (part) fills.set(`${striped ? 1 : 0} ${part}`, healthFill(shape, part, striped))
    letters.add(HEALTH_LETTERS[mark.area] + SUFFIX[state])
    explained.push(`health-${mark.area}`, ...EXPLAINS[state])
  }
  const inOrder = [...fills].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, fill]) => fill)
  const beside = [...letters].map((letter, place) => besideSymbol(letter, top + place * 24))
  return {
    inside: { elements: inOrder, explained },
    beside: {
      elements: beside.map(({ text }) => text),
      explained,
      beside: beside.map(({ box }) => box),
    },
  }
}
