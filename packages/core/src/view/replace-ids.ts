import type { RecordType } from '../record/define-record.ts'
import { itemsOf } from '../record/references.ts'
import type { PlanNode } from '../record/schema-nodes.ts'
import type { View } from './view-for.ts'

const renamed = (node: PlanNode, value: unknown, names: ReadonlyMap<string, string>): unknown => {
  if (node.type === 'reference' && typeof value === 'string') return names.get(value) ?? value
  if ((node.type === 'list' || node.type === 'tuple') && Array.isArray(value)) {
    return value.map((entry, place) => {
      const inner = node.type === 'list' ? node.of : node.of[place]
      return inner ? renamed(inner, entry, names) : entry
    })
  }
  if (node.type !== 'object' || typeof value !== 'object' || value === null) return value
  const nodes = new Map(node.properties.map((property) => [property.name, property.node]))
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const own = nodes.get(name)
      return [name, own ? renamed(own, inner, names) : inner]
    }),
  )
}

/**
 * The record of a view with every id replaced by a number in its collection, `p-1`, `p-2`: what is
 * written down for a reader, since a host may have put names, places or a count into its ids. The
 * same numbers for the same view.
 */
export const replaceIds = <K extends string, R extends object>(
  type: RecordType<K, R>,
  { record }: View<R>,
): R => {
  const { plan } = type
  const names = new Map<string, string>()
  const counts = new Map<string, number>()
  for (const { id, collection } of itemsOf(plan, record)) {
    const count = (counts.get(collection.prefix) ?? 0) + 1
    counts.set(collection.prefix, count)
    names.set(id, `${collection.prefix}-${count}`)
  }
  const out = Object.fromEntries(
    Object.entries(record).map(([name, value]) => {
      if (name === 'id') return [name, 'r-1']
      const collection = plan.collections.find((each) => each.name === name)
      const field = plan.fields.find((each) => each.name === name)
      if (!collection) return [name, field ? renamed(field.node, value, names) : value]
      const items = Object.entries(Object(value)).map(([id, item]) => [
        names.get(id) ?? id,
        renamed(collection.item, item, names),
      ])
      return [name, Object.fromEntries(items)]
    }),
  )
  // Only ids changed, each for one of its own collection.
  return out as R
}
