import {
  INK,
  LINE,
  PAPER,
  THIN,
  svgElement,
  type SvgElement,
  shapeOutline,
} from '@relational-practice/core/drawing'
import type { Pregnancy } from '../schema/index.ts'
import type { LegendKey, Mark } from './mark.ts'

type Outcome = Pregnancy['outcome']

const cross = (half: number, width: number): SvgElement =>
  svgElement('path', {
    d: `M${-half} ${-half}L${half} ${half}M${half} ${-half}L${-half} ${half}`,
    strokeWidth: width,
  })

const DRAWN: Readonly<Record<Outcome, () => readonly SvgElement[]>> = {
  // A triangle of side 60; its middle, not its centre of mass, is at the origin.
  expected: () => [svgElement('path', { d: 'M0 -26L30 26H-30Z', fill: PAPER, strokeWidth: LINE })],
  birth: () => [svgElement('circle', { r: 12, fill: PAPER, strokeWidth: LINE })],
  miscarriage: () => [svgElement('circle', { r: 12, fill: INK, stroke: 'none' })],
  stillbirth: () => [
    shapeOutline('rounded', 25, { fill: PAPER, strokeWidth: LINE }),
    cross(22, THIN),
  ],
  abortion: () => [cross(14, LINE)],
}

const EXPLAINS: Readonly<Record<Outcome, LegendKey>> = {
  expected: 'expected',
  birth: 'pregnancy-born',
  miscarriage: 'miscarriage',
  stillbirth: 'stillbirth',
  abortion: 'abortion',
}

/**
 * Draws a pregnancy or loss around the origin. A stillborn child's symbol is half size and, as their
 * sex is no part of this record, of no sex.
 */
export const drawPregnancySymbol = ({ outcome }: Pick<Pregnancy, 'outcome'>): Mark => ({
  elements: DRAWN[outcome](),
  explained: [EXPLAINS[outcome]],
})
