import { SHARING, type PlanNode, type PlanProperty } from './schema-nodes.ts'

/** Decides over what a copy of a part of a record may hold. */
export interface Pruning {
  /** Whether what a reference points at is gone. */
  readonly isGone: (id: string, elsewhere: boolean) => boolean
  /** Fields that are left out whatever they hold. */
  readonly hides?: ReadonlySet<PlanProperty>
}

const pruneProperty = (property: PlanProperty, before: unknown, pruning: Pruning): unknown => {
  if (pruning.hides?.has(property)) return undefined
  return property.name === SHARING ? before : prune(property.node, before, pruning)
}

const pruneProperties = (
  properties: readonly PlanProperty[],
  value: object,
  pruning: Pruning,
): object | undefined => {
  const kept: Record<string, unknown> = {}
  let changed = false
  for (const property of properties) {
    const before: unknown = Reflect.get(value, property.name)
    if (before === undefined) continue
    const after = pruneProperty(property, before, pruning)
    if (after === undefined && property.required) return undefined
    if (after !== undefined) kept[property.name] = after
    changed ||= after !== before
  }
  return changed ? kept : value
}

/**
 * A part of a record without what is gone: optional fields and list entries that refer to it are
 * left out, lists that this empties too; what cannot stand without it gives `undefined`. Returns
 * the same object where nothing changes.
 */
export const prune = (node: PlanNode, value: unknown, pruning: Pruning): unknown => {
  if (node.type === 'reference') {
    const goes = typeof value === 'string' && !node.lasting
    return goes && pruning.isGone(value, node.elsewhere) ? undefined : value
  }
  if (node.type === 'scalar') return value
  if (node.type === 'object') {
    return typeof value === 'object' && value !== null
      ? pruneProperties(node.properties, value, pruning)
      : undefined
  }
  if (!Array.isArray(value)) return undefined
  const pruned = value.map((entry, place) => {
    const inner = node.type === 'list' ? node.of : node.of[place]
    return inner && prune(inner, entry, pruning)
  })
  const kept = pruned.filter((entry) => entry !== undefined)
  const shortened = kept.length < value.length
  if (shortened && (node.type === 'tuple' || kept.length === 0 || kept.length < node.min)) {
    return undefined
  }
  return shortened || kept.some((entry, place) => entry !== value[place]) ? kept : value
}

/**
 * A part of a record in which every reference is passed through `rename`. List entries stay once
 * each; what becomes shorter than it may be gives `undefined`.
 */
export const renameReferences = (
  node: PlanNode,
  value: unknown,
  rename: (id: string) => string,
): unknown => {
  if (node.type === 'reference' && typeof value === 'string' && !node.elsewhere) {
    return rename(value)
  }
  if (node.type === 'object' && typeof value === 'object' && value !== null) {
    return renameProperties(node.properties, value, rename)
  }
  if ((node.type !== 'list' && node.type !== 'tuple') || !Array.isArray(value)) return value
  const renamed = value.map((entry, place) => {
    const inner = node.type === 'list' ? node.of : node.of[place]
    return inner && renameReferences(inner, entry, rename)
  })
  if (renamed.every((entry, place) => entry === value[place])) return value
  if (node.type === 'tuple') return renamed
  const once = [...new Set(renamed)]
  return once.length < node.min ? undefined : once
}

const renameProperties = (
  properties: readonly PlanProperty[],
  value: object,
  rename: (id: string) => string,
): object | undefined => {
  const renamed: Record<string, unknown> = {}
  let changed = false
  for (const { name, node, required } of properties) {
    const before: unknown = Reflect.get(value, name)
    if (before === undefined) continue
    const after = renameReferences(node, before, rename)
    if (after === undefined && required) return undefined
    if (after !== undefined) renamed[name] = after
    changed ||= after !== before
  }
  return changed ? renamed : value
}
