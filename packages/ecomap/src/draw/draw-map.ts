import type { Box, Id } from '@relational-practice/core'
import { timeOf } from '@relational-practice/core/wording'
import { svgElement, tag, tagBox, type SvgElement } from '@relational-practice/core/drawing'
import type { EcomapLayout } from '../layout/ecomap-layout.ts'
import { styleFor } from '../layout/map-style.ts'
import { drawBadge, drawHousehold, drawMember, drawSystem } from './circles.ts'
import { drawKinLine } from './kin-line.ts'
import type { LegendKey, Mark } from './mark.ts'
import { remarkPlace } from './remark-place.ts'
import { drawTieLine, TAG_SIZE } from './tie-line.ts'

/** What a comparison writes on a map: words on lines and beside circles, each with what explains it. */
export interface Remarks {
  readonly ties: ReadonlyMap<Id<'t'>, Remark>
  readonly systems: ReadonlyMap<Id<'sy'>, Remark>
}

/** A short word on a mark and the row of the legend that explains it. */
export interface Remark {
  readonly word: string
  readonly explains: LegendKey
}

/** A map by itself has no remarks. */
export const NO_REMARKS: Remarks = { ties: new Map(), systems: new Map() }

/** The drawn map, from the ground upwards, and all that the legend has to explain of it. */
export const drawMap = (layout: EcomapLayout, remarks: Remarks = NO_REMARKS): Mark => {
  const { view, options } = layout
  const { record: ecomap } = view
  const { circles } = styleFor(options)
  const { text } = layout.household
  const elements: SvgElement[] = []
  const above: SvgElement[] = []
  const explained: LegendKey[] = []
  const taken: Box[] = []
  // Ids would let a reader tell who is who in another document; only the worker's screen needs them.
  const showsIds = view.reader === 'worker'
  const put = (id: Id | undefined, mark: Mark): void => {
    explained.push(...mark.explained)
    const dataId = showsIds ? id : undefined
    const group = (inside: readonly SvgElement[] = []): readonly SvgElement[] =>
      inside.length > 0 ? [svgElement('g', { dataId }, ...inside)] : []
    elements.push(...group(mark.elements))
    above.push(...group(mark.above))
  }
  put(layout.household.id, drawHousehold(layout.household))
  for (const line of layout.kin) put(undefined, drawKinLine(line, layout.members[0]?.radius ?? 0))
  for (const { id, points, badge } of layout.ties) {
    const tie = ecomap.ties?.[id]
    if (!tie) continue
    const remark = remarks.ties.get(id)
    const isPerhaps = timeOf(tie, options.asOf) === 'perhaps'
    const words = [tie.wish && 'wish', isPerhaps && 'perhaps', remark?.word].filter(
      (word) => typeof word === 'string',
    )
    const line = drawTieLine(points, { quality: tie.quality, flow: tie.flow, words, taken })
    put(id, line)
    taken.push(...(line.beside ?? []))
    if (tie.wish) explained.push('wish')
    if (isPerhaps) explained.push('perhaps')
    if (remark) explained.push(remark.explains)
    if (badge) put(undefined, drawBadge(badge, badge.letters))
  }
  elements.push(...above)
  for (const placed of layout.systems) {
    const remark = remarks.systems.get(placed.id)
    put(placed.id, drawSystem(placed, ecomap.systems?.[placed.id]?.importance, circles))
    if (!remark) continue
    const at = remarkPlace(placed, layout, remark.word, taken)
    taken.push(tagBox([remark.word], at, TAG_SIZE))
    put(undefined, { elements: tag([remark.word], at, TAG_SIZE), explained: [remark.explains] })
  }
  for (const member of layout.members) put(member.id, drawMember(member, text))
  return { elements, explained }
}
