import type { Point } from '../geometry/shapes.ts'

/** A place on a line and the direction in which the line runs there, of length 1. */
export interface Along extends Point {
  readonly dx: number
  readonly dy: number
}

const distance = (from: Point, to: Point): number => {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  return Math.sqrt(dx * dx + dy * dy)
}

interface Piece {
  readonly from: Point
  readonly length: number
  readonly dx: number
  readonly dy: number
}

const piecesOf = (points: readonly Point[]): readonly Piece[] =>
  points.slice(1).flatMap((to, place) => {
    const from = points[place] ?? to
    const length = distance(from, to)
    return length === 0
      ? []
      : [{ from, length, dx: (to.x - from.x) / length, dy: (to.y - from.y) / length }]
  })

/** How long a line through points is. */
export const lengthOf = (points: readonly Point[]): number =>
  piecesOf(points).reduce((sum, { length }) => sum + length, 0)

/** The place at a distance from the beginning of a line; beyond its ends it goes on straight. */
export const pointAt = (points: readonly Point[], distanceAlong: number): Along => {
  const pieces = piecesOf(points)
  let left = distanceAlong
  for (const [place, { from, length, dx, dy }] of pieces.entries()) {
    if (left <= length || place === pieces.length - 1) {
      return { x: from.x + dx * left, y: from.y + dy * left, dx, dy }
    }
    left -= length
  }
  return { x: points[0]?.x ?? 0, y: points[0]?.y ?? 0, dx: 1, dy: 0 }
}

/** The part of a line between two distances from its beginning, corners kept. */
export const partOf = (points: readonly Point[], start: number, end: number): Point[] => {
  const inner: Point[] = []
  let along = 0
  for (const { from, length } of piecesOf(points)) {
    if (along > start && along < end) inner.push(from)
    along += length
  }
  return [pointAt(points, start), ...inner, pointAt(points, end)].map(({ x, y }) => ({ x, y }))
}

/** A line beside a line, `by` units to its left as it runs, with corners mitred. */
export const besideLine = (points: readonly Point[], by: number): Point[] => {
  const pieces = piecesOf(points)
  const moved = (point: Point, { dx, dy }: Pick<Piece, 'dx' | 'dy'>): Point => ({
    x: point.x + dy * by,
    y: point.y - dx * by,
  })
  return [...pieces, undefined].flatMap((piece, place) => {
    const before = pieces[place - 1]
    if (!before) return piece ? [moved(piece.from, piece)] : []
    if (!piece) return [moved(pointAt(points, lengthOf(points)), before)]
    const cosine = before.dx * piece.dx + before.dy * piece.dy
    // Where a line turns back on itself a mitre would run off to nowhere.
    if (cosine < -0.5) return [moved(piece.from, before), moved(piece.from, piece)]
    const share = 1 / (1 + cosine)
    return [
      moved(piece.from, { dx: (before.dx + piece.dx) * share, dy: (before.dy + piece.dy) * share }),
    ]
  })
}

/**
 * A zigzag along a line. The wave is stretched a little so that it begins and ends on the line.
 *
 * @param amplitude how far it swings to either side.
 * @param wavelength from one peak to the next on the same side.
 */
export const zigzagAlong = (
  points: readonly Point[],
  amplitude: number,
  wavelength: number,
): Point[] => {
  const length = lengthOf(points)
  const swings = Math.max(2, Math.round((2 * length) / wavelength))
  const step = length / swings
  const peaks = Array.from({ length: swings }, (_, swing) => {
    const { x, y, dx, dy } = pointAt(points, (swing + 0.5) * step)
    const side = swing % 2 === 0 ? amplitude : -amplitude
    return { x: x + dy * side, y: y - dx * side }
  })
  return [pointAt(points, 0), ...peaks, pointAt(points, length)].map(({ x, y }) => ({ x, y }))
}
