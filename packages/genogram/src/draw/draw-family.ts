import { compareText, textWidth, type Box, type Id, type Point } from '@relational-practice/core'
import { svgElement, type SvgElement, type Taken, NO_MARK } from '@relational-practice/core/drawing'
import type { Telling } from '../describe/telling.ts'
import { partnershipStateAt, type PartnershipState } from '../find/partnership-state.ts'
import {
  LABEL_SIZE,
  type ChildLine,
  type GenogramLayout,
  type PartnerLine,
} from '../layout/genogram-layout.ts'
import { drawChildLine } from './child-line.ts'
import { drawnTies } from './drawn-ties.ts'
import { drawHouseholdOutline } from './household-outline.ts'
import { outlinePatterns } from './outline-patterns.ts'
import { drawLabel } from './label.ts'
import type { LegendKey, Mark } from './mark.ts'
import { drawPartnerLine, drawSlashes } from './partner-line.ts'
import { lettersIn } from './partner-letters.ts'
import { drawMoreMark } from './more-mark.ts'
import { peopleMarks } from './people-marks.ts'
import { drawPregnancySymbol } from './pregnancy-symbol.ts'
import { takenBoxes } from './taken-boxes.ts'
import { drawTie } from './tie-line.ts'
import { drawTwinMark } from './twin-mark.ts'

const pairKey = (people: readonly Id<'p'>[]): string => people.toSorted(compareText).join(' ')

/** Where the line to the children of two people begins, by the two. */
const childStarts = (lines: readonly ChildLine[]): ReadonlyMap<string, Point> =>
  new Map(
    lines.flatMap(({ parents, points: [start] }) => (start ? [[pairKey(parents), start]] : [])),
  )

const stateOf = (
  { genogram, index, asOf }: Telling,
  { partnership: id }: PartnerLine,
): PartnershipState | undefined => {
  const partnership = id && genogram.partnerships?.[id]
  return id && partnership && partnershipStateAt(index, id, partnership, asOf)
}

const childMark = (
  { genogram }: Telling,
  { kind, points, contested, links }: ChildLine,
  taken: Taken,
): Mark => {
  const presumed = links.some((link) => genogram.parentLinks?.[link]?.standing === 'presumed')
  return drawChildLine(kind, points, { contested, presumed }, taken)
}

const idsOf = ({ partnership }: PartnerLine): readonly Id[] => (partnership ? [partnership] : [])

const movedBy = ({ x, y }: Point, boxes: readonly Box[] = []): readonly Box[] =>
  boxes.map((box) => ({ ...box, x: box.x + x, y: box.y + y }))

/** The drawn family, from the ground upwards, and all that the legend has to explain of it. */
export const drawFamily = (layout: GenogramLayout, telling: Telling): Mark => {
  const elements: SvgElement[] = []
  const above: SvgElement[] = []
  const explained: LegendKey[] = []
  // Ids would let a reader tell who is who in another document; only the worker's screen needs them.
  const showsIds = layout.view.reader === 'worker'
  const put = (ids: readonly Id[], mark: Mark, at?: Point): void => {
    explained.push(...mark.explained)
    const dataId = showsIds && ids.length > 0 ? ids.join(' ') : undefined
    const transform = at && `translate(${at.x} ${at.y})`
    const group = (inside: readonly SvgElement[] = []): readonly SvgElement[] =>
      inside.length > 0 ? [svgElement('g', { dataId, transform }, ...inside)] : []
    elements.push(...group(mark.elements))
    above.push(...group(mark.above))
  }

  const personMark = peopleMarks(telling, layout.options)
  const people = layout.people.map((placed) => ({ placed, mark: personMark(placed.id) }))
  const { words, lines } = takenBoxes(layout)
  const beside = people.flatMap(({ placed, mark }) => movedBy(placed, mark.beside))
  const taken = { words: [...words, ...beside], lines }
  /** What stands on a line is kept clear of by what comes after it. */
  const putOnLine = (ids: readonly Id[], mark: Mark): void => {
    put(ids, mark)
    beside.push(...(mark.beside ?? []))
    taken.words.push(...(mark.beside ?? []))
  }
  const starts = childStarts(layout.childLines)

  const patterns = outlinePatterns(layout.households)
  for (const { id, points } of layout.households)
    put([id], drawHouseholdOutline(points, patterns.get(id)))
  for (const line of layout.childLines) {
    putOnLine(line.links, childMark(telling, line, { ...taken, lines: [] }))
  }
  for (const twins of layout.twins) put([twins.id], drawTwinMark(twins))
  for (const line of layout.partnerLines) {
    const at = starts.get(pairKey(line.partners)) ?? line.middle
    put(idsOf(line), drawPartnerLine(stateOf(telling, line), line.points, at))
  }
  for (const tie of drawnTies(layout, telling))
    putOnLine([tie.id], drawTie(tie, taken, telling.numberOf(tie.id)))
  elements.push(...above)
  for (const { placed, mark } of people) put([placed.id], mark, placed)
  for (const { person, ...more } of layout.more) {
    const placed = layout.people.find(({ id }) => id === person)
    if (placed) put([], drawMoreMark(more), placed)
  }
  for (const placed of layout.pregnancies) {
    const pregnancy = telling.genogram.pregnancies?.[placed.id]
    put([placed.id], pregnancy ? drawPregnancySymbol(pregnancy) : NO_MARK, placed)
  }
  for (const { label, labelBox } of [...layout.people, ...layout.pregnancies]) {
    put([], drawLabel(label, labelBox))
  }
  for (const { label, labelBox } of layout.households) put([], drawLabel(label, labelBox))
  for (const line of layout.partnerLines) {
    const width = textWidth(line.label, { size: LABEL_SIZE })
    const dates = { ...line.labelBox, width: Math.min(width, line.labelBox.width) }
    put([], drawLabel([line.label], dates))
    put([], { elements: [], explained: lettersIn(line.label) })
    const childX = starts.get(pairKey(line.partners))?.x
    put(idsOf(line), drawSlashes(stateOf(telling, line), line.middle, childX, dates))
  }
  return { elements, explained, beside }
}
