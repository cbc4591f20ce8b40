import type { PlanNode, PlanProperty } from '../record/schema-nodes.ts'
import { fieldsOf } from './item-fields.ts'

const holdsReference = (node: PlanNode): boolean => {
  if (node.type === 'list') return holdsReference(node.of)
  if (node.type === 'tuple') return node.of.some(holdsReference)
  if (node.type === 'object')
    return node.properties.some(({ node: inner }) => holdsReference(inner))
  return node.type === 'reference'
}

/**
 * Whether a gap may be told to readers. A gap says that there is nothing to know, and may be told
 * only where nothing can have been withheld: of a plain field of the item itself, of which nothing is
 * left out for this reader.
 */
export const mayTellGap = (
  name: string,
  properties: readonly PlanProperty[],
  hidden: ReadonlyMap<PlanProperty, unknown> | undefined,
): boolean => {
  const field = properties.find((property) => property.name === name)
  if (!field || field.private || holdsReference(field.node)) return false
  return !fieldsOf(properties).some(({ top, property }) => top === field && hidden?.has(property))
}
