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
  const homesOf = graph.nodes.map(() => '')
  const numberOf = new Map<string, number>(graph.nodes.map(({ id }, node) => [id, node]))
  for (const [home, people] of homes) {
    for (const person of people) {
      const node = numberOf.get(person)
      if (node !== undefined) homesOf[node] = `${homesOf[node] ?? ''} ${home}`
    }
  }
  const textOf = new Map<string, number>()
  for (const { parents, partnerships } of graph.units) {
    const width = Math.max(0, ...partnerships.map((id) => texts.get(id)?.width ?? 0))
    if (width > 0) textOf.set(parents.join(' '), width + BAR_ENDS)
  }
  return (left, right) => {
    const text = textOf.get(left < right ? `${left} ${right}` : `${right} ${left}`) ?? 0
    const isPassage = Math.max(left, right) >= graph.nodes.length
    const outline = isPassage || homesOf[left] === homesOf[right] ? 0 : OUTLINE_GAP
    return Math.max(reachOf(left).right + GAP + outline + reachOf(right).left, text)
  }
}
