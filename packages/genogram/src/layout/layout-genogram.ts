import { entries, type Id, type View } from '@relational-practice/core'
import { familyOnDay } from '../find/family-on-day.ts'
import { indexGenogram } from '../find/index-genogram.ts'
import type { Genogram, Person } from '../schema/index.ts'
import { showingOf } from '../show/purposes.ts'
import { shownView } from '../show/shown-view.ts'
import { childLines } from './child-lines.ts'
import { childWires } from './child-wires.ts'
import { familyAround, type FamilyAround } from './family-around.ts'
import { familyGraph, type FamilyNode } from './family-graph.ts'
import { fitToCorner } from './fit-to-corner.ts'
import { generations } from './generations.ts'
import type { GenogramLayout, LayoutOptions } from './genogram-layout.ts'
import { homesAt } from './homes-at.ts'
import { householdOutlines } from './household-outlines.ts'
import { besideHousemates, housematesOf } from './housemates.ts'
import { displaced, keepPlaces } from './keep-places.ts'
import { keptOf } from './kept-of.ts'
import { layoutNotes } from './layout-notes.ts'
import { neighbourDistance } from './neighbour-distance.ts'
import { nodeLabels } from './node-labels.ts'
import { packParts, type Reach } from './pack-parts.ts'
import { partnerBars } from './partner-bars.ts'
import { partnerChains } from './partner-chains.ts'
import { partnerLines } from './partner-lines.ts'
import { datesBox, partnershipLabel } from './partnership-label.ts'
import { partsByHome } from './parts-by-home.ts'
import { placePart } from './place-part.ts'
import {
  householdSpace,
  isPlacedPerson,
  isPlacedPregnancy,
  placedNodes,
  symbolBox,
} from './placed-nodes.ts'
import { rowHeights } from './row-heights.ts'
import { rowModel } from './row-model.ts'
import type { Sizes } from './sizes.ts'
import { lettersAbove, marksBeside } from './marks-beside.ts'
import { tieLines } from './tie-lines.ts'
import { filled } from './filled.ts'

const genderWith =
  ({ recordedSexWhereGenderNotAsked }: LayoutOptions) =>
  ({ person }: FamilyNode): string | undefined => {
    if (person?.gender || !recordedSexWhereGenderNotAsked) return person?.gender
    if (person?.sexRecordedAtBirth === 'female') return 'woman'
    return person?.sexRecordedAtBirth === 'male' ? 'man' : undefined
  }

/** Whether lines end at a circle around a symbol, and not at a square. */
const isRound = (person: Person | undefined): boolean =>
  person?.gender === 'woman' || person?.gender === 'in-own-words' || person?.pet === true

const NO_TEXT = { lines: [], width: 0, height: 0 }
const NO_REACH: Reach = { left: 0, right: 0 }

const familyOf = (view: View<Genogram>, { asOf, focus }: LayoutOptions): FamilyAround => {
  const family = familyOnDay(view, asOf)
  return focus ? familyAround(family, indexGenogram(family), focus) : { family, more: [] }
}

/**
 * Puts everyone of a genogram on a drawing, as the family stood on the day, once each, as data: generations in rows, the order
 * within rows, places from left to right, lines in lanes, and what is laid over them. Whole numbers
 * only, and the same for any order of the record's maps.
 */
export const layoutGenogram = (whole: View<Genogram>, options: LayoutOptions): GenogramLayout => {
  const view = shownView(whole, options)
  const showing = showingOf(options)
  const { family: genogram, more } = familyOf(view, options)
  const index = indexGenogram(genogram)
  const graph = familyGraph(genogram, index)
  const homes =
    options.households === false
      ? new Map<Id<'hh'>, Id<'p'>[]>()
      : homesAt(genogram, index, options.asOf)
  const mates = housematesOf(graph, homes)
  const generation = generations(graph, mates)
  const chains = partnerChains(graph, generation.rows, genderWith(options))
  const beside = besideHousemates(graph, generation.rows, mates)
  const model = rowModel(graph, generation, chains, beside)

  const labels = nodeLabels(genogram, index, graph, generation.rows, options)
  const reachOf = (item: number): Reach => labels[item]?.reach ?? NO_REACH
  const texts = new Map(
    entries(genogram.partnerships).map(([id, each]) => [
      id,
      showing.partnerLetters ? partnershipLabel(index, id, each, options.asOf) : NO_TEXT,
    ]),
  )

  const xs = filled(model.rowOf.length, 0)
  const harms = options.ties === false ? [] : entries(genogram.harms).map(([, harm]) => harm)
  const apart = neighbourDistance(graph, reachOf, texts, homes, harms)
  const found = model.parts.map((part) => placePart(model, part, apart, xs))
  // Where no line joins anybody, homes are all there is to see.
  const parts = graph.units.length === 0 ? partsByHome(found, mates) : found
  packParts(model, parts, reachOf, xs)
  const kept = keptOf(view, graph, options)
  const neighbours =
    kept.pinned.size + kept.previous.size > 0
      ? keepPlaces(model, kept, apart, xs)
      : Array.from({ length: model.rowCount }, (_, row) =>
          parts.flatMap((rows) => rows[row] ?? []).toSorted((a, b) => (xs[a] ?? 0) - (xs[b] ?? 0)),
        )

  const room = {
    neighbours,
    reachOf,
    labelReachOf: (item: number) => labels[item]?.own ?? NO_REACH,
  }
  const bars = partnerBars(graph, model, { ...room, xs })
  const wires = childWires(graph, model, bars, xs)
  const sizes: Sizes = { ...room, xs: wires.xs }
  const isPerson = (node: number): boolean => graph.nodes[node]?.person !== undefined
  const heights = rowHeights(model, sizes, labels, bars, wires.lanes, homes.size > 0, isPerson)
  const { lines, twins } = childLines(graph, model, bars, wires, heights, sizes)
  const placed = placedNodes(graph, model, labels, sizes, heights)
  const couples = partnerLines(
    { graph, model, bars, wires, heights },
    (id) => texts.get(id) ?? NO_TEXT,
  )
  const outlines = householdOutlines(
    genogram,
    homes,
    householdSpace(placed, sizes, heights, wires.drops),
  )
  return fitToCorner({
    view,
    options,
    family: genogram,
    more,
    width: 0,
    height: 0,
    people: placed.filter(isPlacedPerson),
    pregnancies: placed.filter(isPlacedPregnancy),
    partnerLines: couples,
    childLines: lines,
    twins,
    households: outlines,
    ties:
      options.ties === false
        ? []
        : tieLines(genogram, {
            ends: new Map(
              placed
                .filter(isPlacedPerson)
                .map(({ id, x, y }) => [id, { x, y, isRound: isRound(index.person(id)) }]),
            ),
            symbols: new Map(placed.map((each) => [each.id, symbolBox(each)])),
            labels: [
              ...[...placed, ...outlines].map(({ labelBox }) => labelBox),
              ...couples.map(({ label, labelBox }) => datesBox(label, labelBox)),
              ...lettersAbove(lines),
            ],
            marks: marksBeside(genogram, placed),
            slashes: couples.map(({ labelBox }) => labelBox),
            lines: [...couples, ...lines].map(({ points }) => points),
            outlines: outlines.map(({ points }) => points),
          }),
    notes: layoutNotes(graph, model, generation, displaced(kept.pinned, xs)),
  })
}
