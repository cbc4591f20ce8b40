import { LINE, pathThrough, svgElement } from '@relational-practice/core/drawing'
import type { TwinMark } from '../layout/genogram-layout.ts'
import type { Mark } from './mark.ts'

/** Draws the bar between identical twins. The lines that part from one point are their lines of descent. */
export const drawTwinMark = ({ bar }: Pick<TwinMark, 'bar'>): Mark => ({
  elements: bar ? [svgElement('path', { d: pathThrough(bar), strokeWidth: LINE })] : [],
  explained: [bar ? 'twins-identical' : 'twins'],
})
