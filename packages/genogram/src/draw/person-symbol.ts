import { textWidth, type PlainDate, type Point } from '@relational-practice/core'
import {
  BROKEN,
  deathLines,
  ground,
  INK,
  LINE,
  PAPER,
  THIN,
  shapeOutline,
  type ShapeName,
  svgElement,
  type SvgElement,
  textLine,
  joinMarks,
  NO_MARK,
} from '@relational-practice/core/drawing'
import { hasDiedBy } from '../find/life.ts'
import type { HealthMark, Person } from '../schema/index.ts'
import { ageText, type AgeText } from './age-text.ts'
import { drawHealth } from './health-marks.ts'
import type { LegendKey, Mark } from './mark.ts'
import { personShape } from './symbol-shape.ts'

const HALF = 50
const INSET = 10

const LIVED: Readonly<Record<ShapeName, LegendKey>> = {
  square: 'man',
  circle: 'woman',
  dome: 'non-binary',
  hexagon: 'own-words',
  rounded: 'gender-not-known',
  diamond: 'pet',
}

/** Everything about a person that shows in their symbol. */
export interface SymbolOf {
  readonly person: Person
  readonly asOf: PlainDate
  /** Whether the genogram is about this person. */
  readonly isIndex?: boolean
  readonly health?: readonly HealthMark[]
  readonly hasMigrated?: boolean
  readonly drawRecordedSex?: boolean
}

/** How far from the middle the diagonals stop, to leave what stands there readable. */
const openMiddle = (shape: ShapeName, age: AgeText | undefined): number => {
  if (shape === 'rounded') return age ? 40 : 26
  return age ? Math.round(age.size / 2) + 4 : 0
}

const ageLines = ({ lines, size }: AgeText, middle: number): SvgElement[] =>
  lines.map((line, place) =>
    textLine(line, { x: 0, y: middle + (place - (lines.length - 1) / 2) * (size + 2) }, { size }),
  )

/** Paper under an age, so that stripes do not run through it. */
const ageGround = ({ lines, size }: AgeText): SvgElement => {
  const width = Math.max(...lines.map((line) => textWidth(line, { size }))) + 8
  const height = lines.length * size
  const box = { x: -width / 2, y: -height / 2, width, height, rx: 6 }
  return svgElement('rect', { ...box, fill: PAPER, stroke: 'none' })
}

/** A question mark for the gender, above the age where there is one. */
const inside = (shape: ShapeName, age: AgeText | undefined): SvgElement[] => {
  if (shape !== 'rounded') return age ? ageLines(age, 0) : []
  if (!age) return [textLine('?', { x: 0, y: 0 }, { size: 48 })]
  return [textLine('?', { x: 0, y: -23 }, { size: 22 }), ...ageLines(age, 10)]
}

/** The mark of somebody who needs an interpreter. */
export const speechBubble = ({ x, y }: Point): SvgElement =>
  svgElement(
    'g',
    { transform: `translate(${x} ${y})`, strokeWidth: 2 },
    svgElement('path', { d: 'M-16 -10H16V10H-4L-12 18V10H-16Z', fill: PAPER }),
    svgElement('path', { d: 'M-8 0H-7.9M0 0H0.1M8 0H8.1', strokeWidth: 5, strokeLinecap: 'round' }),
  )

/** The mark of a move from one country or culture to another. */
export const migrationWaves = ({ x, y }: Point): SvgElement => {
  const wave = (at: number): string => `M${x - 14} ${at}c5 -8 9 -8 14 0s9 8 14 0`
  return svgElement('path', { d: wave(y - 6) + wave(y + 6), strokeWidth: THIN })
}

const INTERPRETER: Mark = {
  elements: [speechBubble({ x: 72, y: -36 })],
  explained: ['interpreter'],
  beside: [{ x: 55, y: -47, width: 34, height: 30 }],
}

const WAVES = { x: -86, y: -52, width: 32, height: 28 }

const MIGRATION: Mark = {
  elements: [ground(WAVES), migrationWaves({ x: -70, y: -38 })],
  explained: ['migration'],
  beside: [WAVES],
}

/**
 * Draws a person or pet around the origin, by the gender they live in (McGoldrick, Gerson and Petry
 * 2020, with a hexagon for a gender in own words and a rounded square where it is not known).
 */
export const drawPersonSymbol = (symbol: SymbolOf): Mark => {
  const { person, asOf } = symbol
  const { shape, fromRecordedSex } = personShape(person, symbol.drawRecordedSex ?? false)
  const health = drawHealth(symbol.health ?? [], shape, asOf, person.interpreterNeeded ? 0 : -34)
  const age = ageText(person, asOf)
  const died = hasDiedBy(person, asOf)
  const outline = {
    strokeWidth: LINE,
    strokeDasharray: fromRecordedSex ? BROKEN.dashes : undefined,
  }
  const inner = shapeOutline(shape, HALF - INSET, { strokeWidth: THIN })
  const body: Mark = {
    elements: [
      shapeOutline(shape, HALF, { fill: PAPER, stroke: 'none' }),
      ...health.inside.elements,
      shapeOutline(shape, HALF, { ...outline, stroke: INK }),
      ...(symbol.isIndex ? [inner] : []),
      ...(died ? [deathLines(shape, HALF, openMiddle(shape, age))] : []),
      ...(age && health.inside.elements.length > 0 ? [ageGround(age)] : []),
      ...inside(shape, age),
    ],
    explained: [
      fromRecordedSex ? 'recorded-sex' : LIVED[shape],
      ...(symbol.isIndex ? ['index' as const] : []),
      ...(died ? ['died' as const] : []),
      ...(age?.explained ?? []),
    ],
  }
  return joinMarks(
    body,
    health.beside,
    person.interpreterNeeded ? INTERPRETER : NO_MARK,
    symbol.hasMigrated ? MIGRATION : NO_MARK,
  )
}
