import { formatPartialDate, type Id, type PlainDate, type View } from '@relational-practice/core'
import { startTelling } from '../describe/telling.ts'
import {
  compareEcomaps,
  type EcomapsNotComparable,
  type TieChangeHow,
} from '../find/compare-ecomaps.ts'
import { ecomapChangesInWords, tellersInWords } from '../find/compare-in-words.ts'
import { compareTellers } from '../find/compare-tellers.ts'
import { spokeOf } from '../find/tie-sides.ts'
import type { LayoutOptions } from '../layout/ecomap-layout.ts'
import { layOutTogether } from '../layout/layout-ecomap.ts'
import type { Ecomap } from '../schema/index.ts'
import type { Remark, Remarks } from './draw-map.ts'
import type { Panel, SideBySide } from './draw-side-by-side.ts'
import { REMARK_WORDS } from './legend.ts'
import { ecomapTitle, viewWords } from './picture-title.ts'

/** How two maps are drawn together; each shows the day on which it was made. */
export interface ComparisonOptions extends Pick<
  LayoutOptions,
  'child' | 'household' | 'kin' | 'members' | 'seats'
> {
  /** The day a map shows that does not say when it was made. */
  readonly asOf?: PlainDate
}

const remark = (explains: keyof typeof REMARK_WORDS): Remark => ({
  word: REMARK_WORDS[explains],
  explains,
})

const HOW: Readonly<Record<TieChangeHow, Remark>> = {
  added: remark('change-new'),
  lost: remark('change-gone'),
  begun: remark('change-new'),
  strengthened: remark('change-stronger'),
  weakened: remark('change-weaker'),
  turned: remark('change-turned'),
  'flows-otherwise': remark('change-otherwise'),
  changed: remark('change-otherwise'),
}

const marked = <I extends Id>(ids: readonly I[], as: Remark): ReadonlyMap<I, Remark> =>
  new Map(ids.map((id) => [id, as]))

/** Ties of which no end is marked itself: its mark says it already. */
const besides = (
  { record }: View<Ecomap>,
  ids: readonly Id<'t'>[],
  markedSystems: readonly Id<'sy'>[],
): readonly Id<'t'>[] =>
  ids.filter(
    (id) => !record.ties?.[id]?.between.some((end) => markedSystems.some((sy) => sy === end)),
  )

/** Ties with a system to which the other map shows no line at all; where it does, whose line it is shows. */
const untoldBy = (
  other: View<Ecomap>,
  { record }: View<Ecomap>,
  ids: readonly Id<'t'>[],
): readonly Id<'t'>[] => {
  const tied = new Set(
    Object.values(other.record.ties ?? {}).flatMap((tie) => {
      const spoke = spokeOf(['t-', tie])
      return spoke ? [spoke.system] : []
    }),
  )
  return ids.filter((id) => {
    const tie = record.ties?.[id]
    const spoke = tie && spokeOf([id, tie])
    return !spoke || !tied.has(spoke.system)
  })
}

const sameReader = (one: View<Ecomap>, other: View<Ecomap>): boolean =>
  JSON.stringify(one.reader) === JSON.stringify(other.reader)

const differentReaders: EcomapsNotComparable = { comparable: false, because: 'reader-differs' }

const panelsOf = (
  views: readonly [View<Ecomap>, View<Ecomap>],
  options: ComparisonOptions,
  titles: readonly [string, string],
  remarks: readonly [Remarks, Remarks],
): readonly [Panel, Panel] => {
  const days = views.map(({ record }) => ({
    ...options,
    asOf: record.madeOn ?? options.asOf ?? '',
  }))
  const layouts = layOutTogether(views, days)
  const panel = (place: 0 | 1): Panel => {
    const layout = layouts[place]
    if (!layout) throw new TypeError('Two views give two layouts.')
    return {
      layout,
      telling: startTelling(views[place], layout.options.asOf),
      title: titles[place],
      remarks: remarks[place],
    }
  }
  return [panel(0), panel(1)]
}

/** Both dates of a map, with what changed; or why they show no change. */
export const changesSheet = (
  before: View<Ecomap>,
  after: View<Ecomap>,
  options: ComparisonOptions,
): SideBySide | EcomapsNotComparable => {
  if (!sameReader(before, after)) return differentReaders
  const changes = compareEcomaps(before.record, after.record)
  if (!changes.comparable) return changes
  const lost = changes.ties.flatMap(({ before: id, after: still }) => (id && !still ? [id] : []))
  const told = besides(
    after,
    changes.ties.flatMap(({ after: id }) => id ?? []),
    changes.systems.added,
  )
  const now = changes.ties.flatMap(({ after: id, how: [how] }) =>
    id && how && told.includes(id) ? [[id, HOW[how]] as const] : [],
  )
  const dated = ({ record }: View<Ecomap>): string =>
    record.madeOn ? formatPartialDate(record.madeOn) : ''
  return {
    title: `${ecomapTitle({ ...startTelling(after, ''), ecomap: { ...after.record, title: undefined } })}: what has changed`,
    panels: panelsOf(
      [before, after],
      options,
      [dated(before), dated(after)],
      [
        {
          ties: marked(besides(before, lost, changes.systems.lost), HOW.lost),
          systems: marked(changes.systems.lost, HOW.lost),
        },
        { ties: new Map(now), systems: marked(changes.systems.added, HOW.added) },
      ],
    ),
    differences: ecomapChangesInWords(before.record, after.record),
  }
}

/** Two people’s maps, with where they differ; or why they cannot be laid beside each other. */
export const tellersSheet = (
  one: View<Ecomap>,
  other: View<Ecomap>,
  options: ComparisonOptions,
): SideBySide | EcomapsNotComparable => {
  if (!sameReader(one, other)) return differentReaders
  const found = compareTellers(one.record, other.record)
  if (!found.comparable) return found
  const only = remark('differs-only')
  const differs = remark('differs-otherwise')
  const { systems, ties } = found
  const titleOf = (view: View<Ecomap>): string => {
    const words = viewWords(startTelling(view, '')) ?? ''
    return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
  }
  const telling = startTelling(one, '')
  return {
    title: `${ecomapTitle({ ...telling, ecomap: { ...one.record, title: undefined } })}: two tellings`,
    panels: panelsOf(
      [one, other],
      options,
      [titleOf(one), titleOf(other)],
      [
        {
          systems: marked(systems.onlyOne, only),
          ties: new Map([
            ...marked(untoldBy(other, one, besides(one, ties.onlyOne, systems.onlyOne)), only),
            ...marked(
              ties.differing.map((tie) => tie.one),
              differs,
            ),
          ]),
        },
        {
          systems: marked(systems.onlyOther, only),
          ties: new Map([
            ...marked(
              untoldBy(one, other, besides(other, ties.onlyOther, systems.onlyOther)),
              only,
            ),
            ...marked(
              ties.differing.map((tie) => tie.other),
              differs,
            ),
          ]),
        },
      ],
    ),
    differences: tellersInWords(one.record, other.record),
  }
}
