import { entries, segmentHitsBox, type Box, type Id, type Point } from '@relational-practice/core'
import type { Genogram } from '../schema/index.ts'
import type { TieLine } from './genogram-layout.ts'
import { HALF } from './symbol-edge.ts'

/** What a tie line joins and keeps clear of. */
export interface TieSpace {
  readonly centres: ReadonlyMap<string, Point>
  /** Symbols by id; a line may enter those of its own two people only. */
  readonly symbols: ReadonlyMap<string, Box>
  readonly labels: readonly Box[]
}

/** From a symbol's centre to where a tie ends. */
const EDGE = HALF + 8
/** Between the ties of one pair. */
const FAN = 26
/** How far a bent line swings out, in turn. */
const BENDS = [0, 90, -90, 160, -160, 240, -240, 340, -340]
const OVER_SYMBOL = 20
const OVER_LABEL = 4
/** How far a detour goes before it is worth one such fault unit. */
const DETOUR = 50

const along = (from: Point, to: Point, length: number): Point => {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const whole = Math.sqrt(dx * dx + dy * dy) || 1
  return {
    x: from.x + Math.round((dx * length) / whole),
    y: from.y + Math.round((dy * length) / whole),
  }
}

/** A path from edge to edge that swings out sideways by `bend` and stands `offset` from the middle line. */
const pathOf = (a: Point, b: Point, bend: number, offset: number): Point[] => {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const whole = Math.sqrt(dx * dx + dy * dy) || 1
  const aside = (point: Point, by: number): Point => ({
    x: point.x - Math.round((dy * by) / whole),
    y: point.y + Math.round((dx * by) / whole),
  })
  if (bend === 0) return [aside(along(a, b, EDGE), offset), aside(along(b, a, EDGE), offset)]
  const reach = Math.min(Math.floor(whole / 3), 160)
  const first = aside(along(a, b, reach), bend + offset)
  const second = aside(along(b, a, reach), bend + offset)
  return [along(a, first, EDGE), first, second, along(b, second, EDGE)]
}

const faultsOf = (
  path: readonly Point[],
  symbols: readonly Box[],
  labels: readonly Box[],
): number => {
  let faults = 0
  path.slice(1).forEach((to, place) => {
    const from = path[place] ?? to
    for (const box of symbols) if (segmentHitsBox({ from, to }, box)) faults += OVER_SYMBOL
    for (const box of labels) if (segmentHitsBox({ from, to }, box)) faults += OVER_LABEL
  })
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
export const tieLines = (genogram: Genogram, { centres, symbols, labels }: TieSpace): TieLine[] => {
  const pairs = pairsOf(genogram).filter(([, a, b]) => a !== b && centres.has(a) && centres.has(b))
  const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)
  const counts = new Map<string, number>()
  for (const [, a, b] of pairs) counts.set(keyOf(a, b), (counts.get(keyOf(a, b)) ?? 0) + 1)
  const drawn = new Map<string, number>()
  return pairs.map(([id, a, b]) => {
    const key = keyOf(a, b)
    const place = drawn.get(key) ?? 0
    drawn.set(key, place + 1)
    const side = a < b ? 1 : -1
    const offset = side * Math.round(((2 * place - (counts.get(key) ?? 1) + 1) * FAN) / 2)
    const [from, to] = [centres.get(a) ?? { x: 0, y: 0 }, centres.get(b) ?? { x: 0, y: 0 }]
    const others = [...symbols].filter(([own]) => own !== a && own !== b).map(([, box]) => box)
    let best: Point[] = []
    let least = Infinity
    // Upwards first: below the symbols are bars and labels.
    const upwards = to.x > from.x ? -1 : 1
    for (const size of BENDS) {
      const path = pathOf(from, to, size * upwards, offset)
      const faults = faultsOf(path, others, labels) + Math.floor(Math.abs(size) / DETOUR)
      if (faults >= least) continue
      least = faults
      best = path
      if (faults === 0) break
    }
    return { id, between: [a, b], points: best }
  })
}
