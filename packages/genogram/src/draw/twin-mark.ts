import type { TwinMark } from '../layout/genogram-layout.ts'
import { LINE } from './ink.ts'
import type { Mark } from './mark.ts'
import { pathThrough, svgElement } from './svg-element.ts'

/** Draws the bar between identical twins. The lines that part from one point are their lines of descent. */
export const drawTwinMark = ({ bar }: Pick<TwinMark, 'bar'>): Mark => ({
  elements: bar ? [svgElement('path', { d: pathThrough(bar), strokeWidth: LINE })] : [],
  explained: [bar ? 'twins-identical' : 'twins'],
})
