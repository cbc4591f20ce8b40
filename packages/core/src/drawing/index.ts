// Lines, signs and words on a sheet: what the drawings of all tools are made of
export { pathThrough, movedTo, svgElement, tidy, type SvgElement } from './svg-element.ts'
export { BROKEN, INK, LINE, PAPER, SHADE, THIN } from './ink.ts'
export { besideLine, lengthOf, partOf, pointAt, zigzagAlong, type Along } from './polyline.ts'
export { arrowhead, ARROW_LENGTH } from './arrowhead.ts'
export { ground, tag, tagBox, textLine, type TextLook } from './text-line.ts'
export { NOTHING_TAKEN, tagPlace, type Taken, type TagLine, type TagPlace } from './tag-place.ts'
export { elementsOf, joinMarks, NO_MARK, type Mark } from './mark.ts'
export { drawLineTag } from './line-tag.ts'
export {
  drawLegend,
  LEAST_LEGEND_WIDTH,
  SAMPLE,
  type Legend,
  type LegendExtras,
  type LegendTable,
} from './legend.ts'
export { drawHeading, type Heading } from './heading.ts'
export { drawSheet, ORDINARY_UNIT, type Sheet } from './draw-sheet.ts'
export { type PrintSizes } from './draw-pages.ts'
export { picturePages } from './picture-pages.ts'
export { type SheetList } from './lists.ts'
export { type Paper } from './paper.ts'
export {
  deathLines,
  DIAGONAL,
  shapeOf,
  shapeOutline,
  type OutlineLook,
  type PersonLook,
  type ShapeName,
} from './person-shape.ts'
export {
  backslashPath,
  parentLetters,
  parentStrokes,
  partnersKey,
  partnerStroke,
  slashPath,
  type ParentKind,
  type PartnerKind,
} from './kin-line.ts'
export { KIN_WORDS } from './kin-words.ts'
