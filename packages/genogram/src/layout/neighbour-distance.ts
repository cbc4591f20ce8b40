import type { Id } from '@relational-practice/core'
import type { FamilyGraph } from './family-graph.ts'
import type { Label } from './person-label.ts'
import type { Apart } from './place-rows.ts'
import type { Reach } from './pack-parts.ts'

/** Between the room of two neighbours; more where they do not live together, for their outlines. */
const GAP = 36
const OUTLINE_GAP = 44
/** What the text at a partner line needs besides its own width. */
const BAR_ENDS = 80

/** How far the centres of two neighbours on a row must be from each other. */
export const neighbourDistance = (
  graph: FamilyGraph,
  reachOf: (item: number) => Reach,
  texts: ReadonlyMap<Id<'u'>, Label>,
  homes: ReadonlyMap<Id<'hh'>, readonly Id<'p'>[]>,
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
  // By the pair's smaller number times the count of all plus the larger: the room of their line's text.
  const textOf = new Map<number, number>()
  for (const { parents, partnerships } of units) {
    const width = Math.max(0, ...partnerships.map((id) => texts.get(id)?.width ?? 0))
    const [one = 0, other = 0] = parents
    if (width > 0) textOf.set(one * nodes.length + other, width + BAR_ENDS)
  }
  const reaches = nodes.map((_, node) => reachOf(node))
  return (left, right) => {
    const isPassage = Math.max(left, right) >= nodes.length
    const outline = isPassage || homesOf[left] === homesOf[right] ? 0 : OUTLINE_GAP
    const room = (reaches[left]?.right ?? 0) + GAP + outline + (reaches[right]?.left ?? 0)
    if (isPassage || textOf.size === 0) return room
    const pair = Math.min(left, right) * nodes.length + Math.max(left, right)
    return Math.max(room, textOf.get(pair) ?? 0)
  }
}
