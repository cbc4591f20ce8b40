import type { Id } from '@relational-practice/core'
import type { FamilyGraph } from './family-graph.ts'
import type { Label } from './person-label.ts'
import type { Apart } from './place-rows.ts'
import type { Reach } from './pack-parts.ts'
import type { Harm } from '../schema/index.ts'

/** Between the room of two neighbours; more where they do not live together, for their outlines. */
const GAP = 36
const OUTLINE_GAP = 44
/** What the text at a partner line needs besides its own width. */
const BAR_ENDS = 80
/** Between two people with a line of harm: its letters and standing stand within it, not above it. */
const HARM = 300

/** How far the centres of two neighbours on a row must be from each other. */
export const neighbourDistance = (
  graph: FamilyGraph,
  reachOf: (item: number) => Reach,
  texts: ReadonlyMap<Id<'u'>, Label>,
  homes: ReadonlyMap<Id<'hh'>, readonly Id<'p'>[]>,
  harms: readonly Harm[],
): Apart => {
  const { nodes, units } = graph
  const homesOf = nodes.map(() => '')
  const numberOf = new Map<string, number>(nodes.map(({ id }, node) => [id, node]))
  for (const [home, people] of homes) {
    for (const person of people) {
      const node = numberOf.get(person)
      if (node !== undefined) homesOf[node] = `${homesOf[node] ?? ''} ${home}`
    }
  }
  // By the pair's smaller number times the count of all plus the larger: the room of their lines' texts.
  const pairOf = (one: number, other: number): number =>
    Math.min(one, other) * nodes.length + Math.max(one, other)
  const textOf = new Map<number, number>()
  for (const { parents, partnerships } of units) {
    const width = Math.max(0, ...partnerships.map((id) => texts.get(id)?.width ?? 0))
    const [one = 0, other = 0] = parents
    if (width > 0) textOf.set(pairOf(one, other), width + BAR_ENDS)
  }
  for (const { by, harmed } of harms) {
    const [one, other] = [numberOf.get(by ?? ''), numberOf.get(harmed)]
    if (one === undefined || other === undefined) continue
    const pair = pairOf(one, other)
    textOf.set(pair, Math.max(HARM, textOf.get(pair) ?? 0))
  }
  const reaches = nodes.map((_, node) => reachOf(node))
  return (left, right) => {
    const isPassage = Math.max(left, right) >= nodes.length
    const outline = isPassage || homesOf[left] === homesOf[right] ? 0 : OUTLINE_GAP
    const room = (reaches[left]?.right ?? 0) + GAP + outline + (reaches[right]?.left ?? 0)
    if (isPassage || textOf.size === 0) return room
    return Math.max(room, textOf.get(pairOf(left, right)) ?? 0)
  }
}
