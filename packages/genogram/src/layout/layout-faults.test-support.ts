import {
  boxesOverlap,
  entries,
  segmentHitsBox,
  segmentsOverlap,
  type Box,
  type Point,
  type Segment,
} from '@relational-practice/core'
import { SYMBOL, type GenogramLayout } from './genogram-layout.ts'
import { drawnPregnancies } from './invented-family.test-support.ts'

const symbolOf = ({ x, y }: Point, shrink = 0): Box => ({
  x: x - SYMBOL / 2 + shrink,
  y: y - SYMBOL / 2 + shrink,
  width: SYMBOL - 2 * shrink,
  height: SYMBOL - 2 * shrink,
})
const segmentsOf = (points: readonly Point[]): Segment[] =>
  points.slice(1).flatMap((to, place) => {
    const from = points[place]
    return from ? [{ from, to }] : []
  })

/** Whether a point is inside a closed outline of level and upright pieces. */
export const isInside = ({ x, y }: Point, outline: readonly Point[]): boolean => {
  let inside = false
  outline.forEach((a, place) => {
    const b = outline[(place + 1) % outline.length] ?? a
    if (a.x === b.x && a.x > x && Math.min(a.y, b.y) <= y && y < Math.max(a.y, b.y))
      inside = !inside
  })
  return inside
}

const numbersIn = (value: unknown): number[] => {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : []
}

/** Everything a layout promises and does not keep, a line each. Lines through symbols are counted apart. */
export const layoutFaults = (layout: GenogramLayout): string[] => {
  const { family, notes } = layout
  const faults: string[] = []
  const all = [...layout.people, ...layout.pregnancies]
  const wanted = [...Object.keys(family.people ?? {}), ...drawnPregnancies(family)].toSorted()
  const drawn = all.map(({ id }) => id).toSorted()
  if (drawn.join(' ') !== wanted.join(' ')) faults.push(`everyone once: ${drawn.join(' ')}`)
  const { view: _, options: __, family: ___, ...positions } = layout
  if (numbersIn(positions).some((n) => !Number.isSafeInteger(n) || Object.is(n, -0)))
    faults.push('not whole numbers')
  const boxes = all.flatMap((each) => {
    const label = each.labelBox.width > 0 ? [{ of: `label of ${each.id}`, box: each.labelBox }] : []
    const inset = each.id.startsWith('w-') ? 20 : 0
    return [{ of: each.id, box: symbolOf(each, inset) }, ...label]
  })
  const inOrder = boxes.toSorted((a, b) => a.box.x - b.box.x)
  inOrder.forEach((one, place) => {
    const { box } = one
    if (
      box.x < 0 ||
      box.y < 0 ||
      box.x + box.width > layout.width ||
      box.y + box.height > layout.height
    ) {
      faults.push(`${one.of} outside`)
    }
    for (let next = place + 1; next < inOrder.length; next += 1) {
      const other = inOrder[next]
      if (!other || other.box.x >= box.x + box.width) break
      if (boxesOverlap(box, other.box)) faults.push(`${one.of} on ${other.of}`)
    }
  })

  const rowOf = new Map<string, number>(all.map(({ id, row }) => [id, row]))
  const yOf = new Map<string, number>(all.map(({ id, y }) => [id, y]))
  for (const { id, row, y } of all)
    if (all.some((other) => other.row === row && other.y !== y)) faults.push(`${id} off its row`)
  const isNoted = (problem: string, ids: readonly string[]): boolean =>
    notes.some(
      (note) =>
        note.problem === problem && ids.every((id) => note.about.some((each) => each === id)),
    )
  for (const [link, { child, parent, kind, standing }] of entries(family.parentLinks)) {
    if (kind !== 'birth' || standing === 'disproved' || child === parent) continue
    const isBelow = (yOf.get(child) ?? 0) > (yOf.get(parent) ?? 0)
    if (!isBelow && !isNoted('parents-not-above', [child, parent])) faults.push(`${link} not below`)
    if (!layout.childLines.some((line) => line.links.includes(link)))
      faults.push(`${link} not drawn`)
  }
  for (const [id, { partners }] of entries(family.partnerships)) {
    const [one, other] = partners
    if (one === other) continue
    const isLevel = rowOf.get(one) === rowOf.get(other)
    if (!isLevel && !isNoted('partners-on-different-rows', partners)) faults.push(`${id} off row`)
    if (layout.partnerLines.filter(({ partnership }) => partnership === id).length !== 1)
      faults.push(`${id} not drawn`)
  }
  for (const { id, people, points } of layout.households) {
    for (const each of layout.people) {
      if (isInside(each, points) !== people.includes(each.id)) faults.push(`${each.id} and ${id}`)
    }
  }
  return faults
}

/** Lines of descent and partnership through the symbols of people they do not belong to. */
export const linesThroughSymbols = (layout: GenogramLayout): string[] => {
  const all = [...layout.people, ...layout.pregnancies]
  const faults: string[] = []
  const check = (name: string, own: readonly string[], points: readonly Point[]): void => {
    for (const segment of segmentsOf(points)) {
      for (const each of all) {
        if (!own.includes(each.id) && segmentHitsBox(segment, symbolOf(each, 2)))
          faults.push(`${name} through ${each.id}`)
      }
    }
  }
  for (const { child, parents, points } of layout.childLines)
    check(child, [child, ...parents], points)
  for (const { partners, points } of layout.partnerLines)
    check(partners.join('+'), partners, points)
  return [...new Set(faults)]
}

/** Level pieces of lines that begin at different parents and lie on one another. */
export const linesOnLines = (layout: GenogramLayout): string[] => {
  const start = ([first]: readonly Point[]): string => `${first?.x} ${first?.y}`
  const level = [
    ...layout.childLines.map(({ points }) => ({ family: start(points), points })),
    ...layout.partnerLines.map(({ partners, points }) => ({ family: partners.join('+'), points })),
  ].flatMap(({ family, points }) =>
    segmentsOf(points)
      .filter(({ from, to }) => from.y === to.y)
      .map((segment) => ({ family, segment })),
  )
  const faults: string[] = []
  level.forEach((one, place) => {
    for (const other of level.slice(place + 1)) {
      if (one.family !== other.family && segmentsOverlap(one.segment, other.segment))
        faults.push(`${one.family} on ${other.family}`)
    }
  })
  return [...new Set(faults)]
}
