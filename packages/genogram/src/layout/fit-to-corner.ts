import { unionOf, type Box, type Point } from '@relational-practice/core'
import { SYMBOL, type GenogramLayout } from './genogram-layout.ts'

/** Free space around the whole drawing. */
const MARGIN = 40

const pointBox = ({ x, y }: Point): Box => ({ x, y, width: 0, height: 0 })

const boxesOf = function* (layout: GenogramLayout): Generator<Box> {
  for (const { x, y, labelBox } of [...layout.people, ...layout.pregnancies]) {
    yield { x: x - SYMBOL / 2, y: y - SYMBOL / 2, width: SYMBOL, height: SYMBOL }
    if (labelBox.width > 0) yield labelBox
  }
  for (const { points } of [...layout.partnerLines, ...layout.childLines, ...layout.ties]) {
    yield* points.map(pointBox)
  }
  for (const { labelBox } of layout.partnerLines) if (labelBox.width > 0) yield labelBox
  for (const { points, labelBox } of layout.households) {
    yield* points.map(pointBox)
    yield labelBox
  }
}

/** Moves a layout so that its box begins at 0,0 with a margin, and says how large that box is. */
export const fitToCorner = (layout: GenogramLayout): GenogramLayout => {
  const all = unionOf(boxesOf(layout)) ?? { x: 0, y: 0, width: 0, height: 0 }
  const by = { x: MARGIN - all.x, y: MARGIN - all.y }
  const point = ({ x, y }: Point): Point => ({ x: x + by.x, y: y + by.y })
  const box = (each: Box): Box => ({ ...each, ...point(each) })
  const placed = <
    P extends GenogramLayout['people'][number] | GenogramLayout['pregnancies'][number],
  >(
    each: P,
  ): P => ({ ...each, ...point(each), labelBox: box(each.labelBox) })
  return {
    ...layout,
    width: all.width + 2 * MARGIN,
    height: all.height + 2 * MARGIN,
    people: layout.people.map(placed),
    pregnancies: layout.pregnancies.map(placed),
    partnerLines: layout.partnerLines.map((line) => ({
      ...line,
      points: line.points.map(point),
      middle: point(line.middle),
      labelBox: box(line.labelBox),
    })),
    childLines: layout.childLines.map((line) => ({ ...line, points: line.points.map(point) })),
    twins: layout.twins.map(({ bar, ...twins }) => ({
      ...twins,
      from: point(twins.from),
      to: twins.to.map(point),
      ...(bar && { bar: [point(bar[0]), point(bar[1])] as const }),
    })),
    households: layout.households.map((home) => ({
      ...home,
      points: home.points.map(point),
      labelBox: box(home.labelBox),
    })),
    ties: layout.ties.map((tie) => ({ ...tie, points: tie.points.map(point) })),
  }
}
