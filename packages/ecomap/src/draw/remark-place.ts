import {
  boxesOverlap,
  cosineOf,
  sineOf,
  SINE_SCALE,
  textWidth,
  type Box,
  type Point,
} from '@relational-practice/core'
import { tagBox } from '@relational-practice/core/drawing'
import type { EcomapLayout, PlacedSystem } from '../layout/ecomap-layout.ts'
import type { CircleStyle } from '../layout/circle-text.ts'
import { styleFor } from '../layout/map-style.ts'
import { TAG_SIZE } from './tie-line.ts'

/** Directions in which a word may stand at the edge of a circle, best first: over it, under it, beside it. */
const AROUND = [0, 180, 45, 315, 135, 225, 90, 270, 20, 340, 160, 200]

/** How near a word at the edge of a circle may come to where a line ends at it. */
const NEAR = 40

/** How far beyond the edge of its circle a word stands, so that it covers no name. */
const BEYOND = 7

const isOnCircle = ({ x, y, width, height }: Box, circle: PlacedSystem): boolean => {
  const dx = circle.x - Math.max(x, Math.min(circle.x, x + width))
  const dy = circle.y - Math.max(y, Math.min(circle.y, y + height))
  return dx * dx + dy * dy < circle.radius * circle.radius
}

/** Where the lines of names and kinds stand in circles. */
const linesIn = (
  { x, y, label, caption }: PlacedSystem,
  { label: names, caption: kinds }: CircleStyle,
): readonly Box[] => {
  let top = y - (label.length * names.line + caption.length * kinds.line) / 2
  const box = (words: string, { size, line }: CircleStyle['label']): Box => {
    const width = textWidth(words, { size })
    const at = { x: x - width / 2, y: top, width, height: line }
    top += line
    return at
  }
  return [...label.map((words) => box(words, names)), ...caption.map((words) => box(words, kinds))]
}

/**
 * Where a word stands at the edge of a circle: on no other circle, which it would seem to speak of, on no
 * other words, and where no line ends, as far as that can be.
 */
export const remarkPlace = (
  placed: PlacedSystem,
  { ties, systems, options }: Pick<EcomapLayout, 'ties' | 'systems' | 'options'>,
  word: string,
  taken: readonly Box[],
): Point => {
  const ends = ties.flatMap(({ ends: [first, second], points }) => [
    ...(first === placed.id ? points.slice(0, 1) : []),
    ...(second === placed.id ? points.slice(-1) : []),
  ])
  const { circles } = styleFor(options)
  const names = systems.flatMap((each) => linesIn(each, circles))
  const others = systems.filter(({ id }) => id !== placed.id)
  const places = AROUND.map((degrees, order) => {
    const at = {
      x: placed.x + Math.round((sineOf(degrees) * (placed.radius + BEYOND)) / SINE_SCALE),
      y: placed.y - Math.round((cosineOf(degrees) * (placed.radius + BEYOND)) / SINE_SCALE),
    }
    const box = tagBox([word], at, TAG_SIZE)
    const onWords = [...taken, ...names].some((other) => boxesOverlap(box, other))
    const onCircle = others.some((other) => isOnCircle(box, other))
    const onLine = ends.some(
      ({ x, y }) => Math.abs(x - at.x) <= NEAR && Math.abs(y - at.y) <= NEAR / 2,
    )
    return { at, cost: Number(onWords) * 4 + Number(onCircle) * 2 + Number(onLine), order }
  })
  const [best] = places.toSorted((a, b) => a.cost - b.cost || a.order - b.order)
  return best?.at ?? placed
}
