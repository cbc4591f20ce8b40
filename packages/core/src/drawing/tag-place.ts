import { boxesOverlap } from '../geometry/boxes.ts'
import type { Box, Point } from '../geometry/shapes.ts'
import { lengthOf, pointAt } from './polyline.ts'
import { tagBox } from './text-line.ts'

/** Where a tag stands, and the part of its line that has to stay open for it. */
export interface TagPlace {
  readonly at: Point
  readonly open: readonly [start: number, end: number]
}

/** Shares of a line's length at which a tag may stand, best first. */
const SHARES = [50, 42, 58, 34, 66, 26, 74, 18, 82]

/** So much of a line has to be seen beside a tag that stands on it, unless told otherwise. */
const SEEN = 60

/** How far a tag stands beside its line, and further off where that place is taken. */
const BESIDE = [2, 26, 50, 74, 98, 122]

/** How much of a line, to either side of a place on it, lies under a box of a width and height. */
const halfUnder = (dx: number, dy: number, { width, height }: Box): number => {
  const across = dx === 0 ? Infinity : width / 2 / Math.abs(dx)
  const down = dy === 0 ? Infinity : height / 2 / Math.abs(dy)
  return Math.min(across, down)
}

/** How far a box has to be moved straight away from a line to touch it no more. */
const reachBeside = (dx: number, dy: number, { width, height }: Box): number =>
  (Math.abs(dy) * width + Math.abs(dx) * height) / 2

const rounded = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) })

/** Where a tag must not stand, where that can be helped: never on words, and rather not on lines. */
export interface Taken {
  /** Boxes of symbols and words. */
  readonly words: readonly Box[]
  readonly lines: readonly Box[]
}

/** Nothing stands anywhere. */
export const NOTHING_TAKEN: Taken = { words: [], lines: [] }

/** What is known of a line besides its points. */
export interface TagLine {
  /** How much of the line there is for a tag, from its beginning. */
  readonly length?: number
  /** How far the line itself swings to either side. */
  readonly swing?: number
  /** How much of the line has to be seen beside a tag that stands on it. */
  readonly seen?: number
  readonly taken?: Taken
}

/**
 * Finds a place for a tag on its line or, where the line is too short to be seen around it, beside
 * it; the first that is free of words, symbols and lines, else of words and symbols, else the middle.
 */
export const tagPlace = (
  points: readonly Point[],
  lines: readonly string[],
  size: number,
  { length = lengthOf(points), swing = 0, seen = SEEN, taken = NOTHING_TAKEN }: TagLine,
): TagPlace => {
  const along = SHARES.map((share) => {
    const at = (length * share) / 100
    const place = pointAt(points, at)
    return { ...place, along: at, box: tagBox(lines, place, size) }
  })
  const on = along.flatMap(({ x, y, dx, dy, box, along: at }): TagPlace[] => {
    const half = halfUnder(dx, dy, box)
    if (length - 2 * half < seen) return []
    return [{ at: rounded({ x, y }), open: [at - half, at + half] }]
  })
  const beside = BESIDE.map((off) =>
    along.flatMap(({ x, y, dx, dy, box }): TagPlace[] => {
      const reach = reachBeside(dx, dy, box) + swing + off
      return [-reach, reach].map((by) => ({
        at: rounded({ x: x - dy * by, y: y + dx * by }),
        open: [0, 0],
      }))
    }),
  )
  const isFreeOf = (boxes: readonly Box[], { at }: TagPlace): boolean => {
    const box = tagBox(lines, at, size)
    return !boxes.some((other) => boxesOverlap(box, other))
  }
  // Words that cross a line of kinship are read more easily than words far from their own line.
  const tiers = [on, ...beside]
  for (const tier of tiers) {
    const free = tier.filter((place) => isFreeOf(taken.words, place))
    const best = free.find((place) => isFreeOf(taken.lines, place)) ?? free[0]
    if (best) return best
  }
  return tiers.flat()[0] ?? { at: { x: 0, y: 0 }, open: [0, 0] }
}
