import { compareText, entries, type Id, type View } from '@relational-practice/core'
import { shapeOf } from '@relational-practice/core/drawing'
import { indexEcomap, isMember, isSystem, type EcomapIndex } from '../find/index-ecomap.ts'
import {
  domainName,
  DOMAIN_WORDS,
  EFFECT_WORDS,
  householdName,
  personName,
  systemName,
} from '../find/names.ts'
import { isAround, standsAt } from '../find/tie-sides.ts'
import { leavesWithUs } from '../find/when-we-leave.ts'
import { DOMAIN_ORDER } from '../schema/domain-order.ts'
import type { Ecomap, System, TieEnd, TieQuality } from '../schema/index.ts'
import { circleText, type CircleText } from './circle-text.ts'
import type { LayoutNote, LayoutOptions } from './ecomap-layout.ts'
import { kinGiven, kinInside, type KinInside } from './kin-inside.ts'
import type { MemberText, MiddleStyle } from './member-cells.ts'
import { styleFor } from './map-style.ts'
import { memberLetters } from './member-letters.ts'

/** A system that will be drawn. */
export interface ModelSystem extends CircleText {
  readonly id: Id<'sy'>
  /** What it shall sit beside its like by, in the order of kinds. */
  readonly kind: string
}

/** A line that will be drawn. Those of two maps that join the same two have one key, and so one place. */
export interface ModelLine {
  readonly key: string
  readonly tie: Id<'t'>
  readonly ends: readonly [TieEnd, TieEnd]
  /** From one line of its kind to the next beside it. */
  readonly room: number
}

/** How much room a line takes beside others, by how the tie is drawn. */
const ROOM: Readonly<Partial<Record<TieQuality, number>>> = { ambivalent: 26, stressful: 20 }
const PLAIN_ROOM = 16

/** All that a map shows on its day, before anything has a place. */
export interface MapModel {
  readonly middle: {
    readonly id?: Id<'hh'>
    readonly name: string | undefined
    readonly members: readonly MemberText[]
    readonly kin: readonly KinInside[]
    readonly style: MiddleStyle
  }
  /** By kind, then by id. */
  readonly systems: readonly ModelSystem[]
  readonly lines: readonly ModelLine[]
  /** The member whose own every line to the household is; then none is marked. */
  readonly linesOf?: Id<'p'>
  readonly notes: readonly LayoutNote[]
}

/** How small a circle may be, by how much it matters to whoever tells the map. */
const LEAST_RADIUS = { little: 42, some: 52, great: 66 } as const

const modelSystem = (
  ecomap: Ecomap,
  [id, system]: readonly [Id<'sy'>, System],
  child: boolean,
): ModelSystem => {
  const { circles, larger } = styleFor({ child })
  const name = (child ? system.calledByChild : undefined) ?? systemName(ecomap, system)
  const kind = domainName(system)
  const about = [
    kind === name || (system.domain === 'other' && kind === DOMAIN_WORDS.other) ? undefined : kind,
    leavesWithUs(system) ? 'paid help' : undefined,
    system.effect && EFFECT_WORDS[system.effect],
  ].filter((words) => words !== undefined)
  const shownKind = child || about.length === 0 ? undefined : about.join(' · ')
  const least = LEAST_RADIUS[system.importance ?? 'some'] + larger
  return { id, kind: DOMAIN_ORDER[system.domain], ...circleText(name, shownKind, circles, least) }
}

const membersFor = (ecomap: Ecomap, members: readonly Id<'p'>[]): readonly MemberText[] => {
  const letters = memberLetters(members.map((id) => [id, ecomap.people?.[id]?.name]))
  return members.map((id) => ({
    id,
    name: personName(ecomap, id),
    letters: letters.get(id) ?? '?',
    isSubject: ecomap.subject === id,
    isPet: ecomap.people?.[id]?.pet ?? false,
    shape: shapeOf(ecomap.people?.[id] ?? {}),
  }))
}

const linesFor = (
  index: EcomapIndex,
  drawn: ReadonlySet<TieEnd>,
  asOf: string,
): { lines: readonly ModelLine[]; lost: readonly Id<'t'>[] } => {
  const lines: ModelLine[] = []
  const lost: Id<'t'>[] = []
  const count = new Map<string, number>()
  for (const [tie, item] of index.ties) {
    if (!standsAt(item, asOf)) continue
    const { between } = item
    const [first, second] = between
    const hasSystem = isSystem(first) || isSystem(second)
    if (first === second || !hasSystem || !drawn.has(first) || !drawn.has(second)) {
      lost.push(tie)
      continue
    }
    const pair = between.toSorted(compareText).join(' ')
    const before = count.get(pair) ?? 0
    count.set(pair, before + 1)
    const room = (item.quality && ROOM[item.quality]) ?? PLAIN_ROOM
    lines.push({ key: `${pair} ${before}`, tie, ends: between, room })
  }
  return { lines, lost }
}

/** Who stands in the middle: the household asked for, else the one the record names, else the only one there is; else the child it is about. */
const middleOf = (
  { record: ecomap }: View<Ecomap>,
  wanted: Id<'hh'> | undefined,
): { readonly id?: Id<'hh'>; readonly members: readonly Id<'p'>[] } => {
  const homes = entries(ecomap.households)
  // A child’s view holds what they know, item by item, and not the record’s own word for the middle.
  const only = homes.length === 1 ? homes[0]?.[0] : undefined
  const id = wanted ?? ecomap.household ?? only
  const household = id && ecomap.households?.[id]
  const alone = ecomap.subject ? [ecomap.subject] : []
  const members = household?.members ?? alone
  return {
    ...(household && { id }),
    members: [...new Set(members)].filter((member) => ecomap.people?.[member] !== undefined),
  }
}

const kinFor = (
  view: View<Ecomap>,
  index: EcomapIndex,
  members: readonly Id<'p'>[],
  { kin, asOf }: LayoutOptions,
): { readonly kin: readonly KinInside[]; readonly notes: readonly LayoutNote[] } => {
  if (!kin) return { kin: kinInside(index, members, asOf), notes: [] }
  const isSameReader = JSON.stringify(kin.reader) === JSON.stringify(view.reader)
  if (!isSameReader) return { kin: [], notes: [{ problem: 'kin-not-used', about: [] }] }
  const named = [
    ...(kin.partners ?? []).flatMap(({ partners }) => partners),
    ...(kin.parents ?? []).flatMap(({ parent, child }) => [parent, child]),
  ]
  const outside = [...new Set(named)].filter((id) => !members.includes(id)).toSorted(compareText)
  // A reader is told of nobody whom their own map does not show.
  const isTold = outside.length > 0 && view.reader === 'worker'
  return {
    kin: kinGiven(kin, members),
    notes: isTold ? [{ problem: 'kin-not-used', about: outside }] : [],
  }
}

/** What a map shows on a day: who stands in the middle, what is around it, and the lines between. */
export const modelOf = (view: View<Ecomap>, options: LayoutOptions): MapModel => {
  const { record: ecomap } = view
  const { asOf, child = false, whenWeLeave = false, peers = false } = options
  const showsPeers = peers && view.reader === 'worker'
  const index = indexEcomap(ecomap)
  const { id, members } = middleOf(view, options.household)
  const around = index.systems.filter(
    ([, system]) => isAround(system, asOf) && (system.domain !== 'peer' || showsPeers),
  )
  const kept = around.filter(([, system]) => !(whenWeLeave && leavesWithUs(system)))
  const systems = kept
    .map((entry) => modelSystem(ecomap, entry, child))
    .toSorted((a, b) => compareText(a.kind, b.kind) || compareText(a.id, b.id))
  const drawn = new Set<TieEnd>([
    ...members,
    ...(id ? [id] : []),
    ...systems.map((each) => each.id),
  ])
  const gone = new Set<TieEnd>(
    around.filter((entry) => !kept.includes(entry)).map(([each]) => each),
  )
  const { lines, lost } = linesFor(index, drawn, asOf)
  const leftOut = lost.filter((tie) => ecomap.ties?.[tie]?.between.some((end) => gone.has(end)))
  // Of a tie to what is not shown at all (not yet or no longer there, another family’s child), nothing is told.
  const shown = new Set<TieEnd>(around.map(([each]) => each))
  const isShown = (end: TieEnd): boolean => !isSystem(end) || shown.has(end)
  const homeless = lost.filter(
    (tie) => !leftOut.includes(tie) && ecomap.ties?.[tie]?.between.every(isShown),
  )
  const linesOf = onlyTeller(lines)
  const inside = kinFor(view, index, members, options)
  return {
    ...(linesOf && { linesOf }),
    middle: {
      ...(id && { id }),
      name: id ? householdName(ecomap.households?.[id]) : undefined,
      members: membersFor(ecomap, members),
      kin: inside.kin,
      style: styleFor({ child }).middle,
    },
    systems,
    lines,
    notes: [
      ...inside.notes,
      ...homeless.map((tie) => ({ problem: 'no-place-for-tie', about: [tie] }) as const),
      ...(gone.size > 0
        ? [{ problem: 'left-out-when-we-leave', about: [...gone].toSorted(compareText) } as const]
        : []),
    ],
  }
}

/** Whether a line leads to the household or a member of it, and from which system. */
export const spokeEnd = ({
  ends: [first, second],
}: ModelLine): readonly [from: Id<'p'> | Id<'hh'>, system: Id<'sy'>] | undefined => {
  if (isSystem(first) && !isSystem(second)) return [second, first]
  return !isSystem(first) && isSystem(second) ? [first, second] : undefined
}

/** The member whose line it is alone; nothing for a line of the whole household. */
export const memberOf = (line: ModelLine): Id<'p'> | undefined => {
  const from = spokeEnd(line)?.[0]
  return from !== undefined && isMember(from) ? from : undefined
}

/** The one member whose own all lines to the household are; nothing where they are of several, or of all. */
const onlyTeller = (lines: readonly ModelLine[]): Id<'p'> | undefined => {
  const whose = new Set(lines.filter((line) => spokeEnd(line)).map(memberOf))
  return whose.size === 1 ? [...whose][0] : undefined
}
