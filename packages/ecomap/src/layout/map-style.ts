import type { CircleStyle } from './circle-text.ts'
import { CAPTION, LABEL, type LayoutOptions } from './ecomap-layout.ts'
import type { MiddleStyle } from './member-cells.ts'

/** How large letters and symbols of a map are. */
export interface MapStyle {
  readonly circles: CircleStyle
  readonly middle: MiddleStyle
  /** By how much circles are larger than those for adults. */
  readonly larger: number
}

const FOR_ADULTS: MapStyle = {
  circles: { label: LABEL, caption: CAPTION },
  middle: { size: LABEL.size, line: LABEL.line, symbol: 26 },
  larger: 0,
}

const FOR_CHILD: MapStyle = {
  circles: { label: { size: 30, line: 35 }, caption: CAPTION },
  middle: { size: 30, line: 35, symbol: 34 },
  larger: 18,
}

/** The sizes of a map for adults, or the larger ones of a map for a child. */
export const styleFor = ({ child = false }: Pick<LayoutOptions, 'child'>): MapStyle =>
  child ? FOR_CHILD : FOR_ADULTS
