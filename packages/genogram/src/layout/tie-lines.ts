import {
  boxesOverlap,
  entries,
  grow,
  segmentHitsBox,
  unionOf,
  type Box,
  type Id,
  type Point,
} from '@relational-practice/core'
import type { Genogram } from '../schema/index.ts'
import type { TieLine } from './genogram-layout.ts'
import { tiePaths } from './tie-paths.ts'

/** What a tie line joins and keeps clear of. */
export interface TieSpace {
  readonly centres: ReadonlyMap<string, Point>
  /** Symbols by id; a line may enter those of its own two people only. */
  readonly symbols: ReadonlyMap<string, Box>
  readonly labels: readonly Box[]
  /** Lines between partners, from end to end. */
  readonly bars: readonly (readonly Point[])[]
}

/** Between the ties of one pair. */
const FAN = 26
const OVER_SYMBOL = 40
const OVER_LABEL = 16
/** For a line between partners, crossed or followed. */
const OVER_BAR = 5
const BESIDE_BAR = 12
/** Half of what a zigzag swings to its sides, and a little. */
const CLEARANCE = 10
/** For a corner outside of where people and labels are. */
const OUTSIDE = 30
/** Further than any corner is from its ends. */
const NEAR = 300

const boxAt = ({ x, y }: Point): Box => ({ x, y, width: 0, height: 0 })

interface Obstacles {
  readonly symbols: readonly Box[]
  readonly labels: readonly Box[]
  readonly bars: readonly Box[]
  readonly bounds: Box
}

const faultsOf = (path: readonly Point[], { symbols, labels, bars, bounds }: Obstacles): number => {
  let faults = 0
  path.slice(1).forEach((to, place) => {
    const from = path[place] ?? to
    for (const box of symbols) if (segmentHitsBox({ from, to }, box)) faults += OVER_SYMBOL
    for (const box of labels) if (segmentHitsBox({ from, to }, box)) faults += OVER_LABEL
    for (const box of bars) if (segmentHitsBox({ from, to }, box)) faults += OVER_BAR
  })
  for (const { x, y } of path.slice(1, -1)) {
    const isInside =
      x > bounds.x && x < bounds.x + bounds.width && y > bounds.y && y < bounds.y + bounds.height
    if (!isInside) faults += OUTSIDE
  }
  return faults
}

const pairsOf = (genogram: Genogram): [Id<'b'> | Id<'x'>, Id<'p'>, Id<'p'>][] => [
  ...entries(genogram.bonds).map(([id, { between }]): [Id<'b'>, Id<'p'>, Id<'p'>] => [
    id,
    between[0],
    between[1],
  ]),
  ...entries(genogram.harms).flatMap(([id, { by, harmed }]): [Id<'x'>, Id<'p'>, Id<'p'>][] =>
    by === undefined ? [] : [[id, by, harmed]],
  ),
]

/**
 * Lines of bonds and of harm between symbols: straight, or bent where that keeps them off other
 * people. Several between the same two stand side by side. Harm by nobody known has no line.
 */
export const tieLines = (
  genogram: Genogram,
  { centres, symbols, labels, bars }: TieSpace,
): TieLine[] => {
  const pairs = pairsOf(genogram).filter(([, a, b]) => a !== b && centres.has(a) && centres.has(b))
  const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)
  const counts = new Map<string, number>()
  for (const [, a, b] of pairs) counts.set(keyOf(a, b), (counts.get(keyOf(a, b)) ?? 0) + 1)
  const drawn = new Map<string, number>()
  const levels = bars.flatMap((points) => {
    const box = unionOf(points.slice(1, -1).map(boxAt))
    return box ? [grow(box, BESIDE_BAR)] : []
  })
  const bounds = unionOf([...symbols.values(), ...labels]) ?? boxAt({ x: 0, y: 0 })
  return pairs.map(([id, a, b]) => {
    const key = keyOf(a, b)
    const place = drawn.get(key) ?? 0
    drawn.set(key, place + 1)
    const side = a < b ? 1 : -1
    const offset = side * Math.round(((2 * place - (counts.get(key) ?? 1) + 1) * FAN) / 2)
    const [from, to] = [centres.get(a) ?? { x: 0, y: 0 }, centres.get(b) ?? { x: 0, y: 0 }]
    const near = grow(unionOf([boxAt(from), boxAt(to)]) ?? boxAt(from), NEAR)
    const others = [...symbols]
      .filter(([own, box]) => own !== a && own !== b && boxesOverlap(box, near))
      .map(([, box]) => box)
    const texts = labels.filter((box) => box.width > 0 && boxesOverlap(box, near))
    const obstacles = {
      symbols: others.map((box) => grow(box, CLEARANCE)),
      labels: texts.map((box) => grow(box, CLEARANCE)),
      bars: levels.filter((box) => boxesOverlap(box, near)),
      bounds,
    }
    let best: readonly Point[] = []
    let least = Infinity
    for (const { points, detour } of tiePaths(from, to, offset, others, texts)) {
      if (detour >= least) break
      const faults = detour + faultsOf(points, obstacles)
      if (faults >= least) continue
      least = faults
      best = points
    }
    return { id, between: [a, b], points: best }
  })
}
