import type { Box } from './shapes.ts'

/** Whether two boxes share an area; boxes that only touch do not. */
export const boxesOverlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** Whether a box holds all of another, edges included. */
export const boxHolds = (outer: Box, inner: Box): boolean =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height

const unionOfTwo = (a: Box, b: Box): Box => {
  const x = Math.min(a.x, b.x)
  const y = Math.min(a.y, b.y)
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  }
}

/** The smallest box that holds all the boxes; nothing when there are none. */
export const unionOf = (boxes: Iterable<Box>): Box | undefined => {
  let union: Box | undefined
  for (const box of boxes) union = union ? unionOfTwo(union, box) : box
  return union
}

/**
 * A box with its edges moved outwards, or inwards when `by` is negative. A side shrinks to nothing
 * at most, around the whole number at or before its middle.
 */
export const grow = (box: Box, by: number): Box => {
  const across = Math.max(by, -Math.floor(box.width / 2))
  const down = Math.max(by, -Math.floor(box.height / 2))
  return {
    x: box.x - across,
    y: box.y - down,
    width: by < across ? 0 : box.width + 2 * across,
    height: by < down ? 0 : box.height + 2 * down,
  }
}
