import type { ObjectNode, PlanNode, PlanProperty } from '../record/schema-nodes.ts'
import { SHARING } from '../record/schema-nodes.ts'

/** A field of an item, however deep, with the names that lead to it. */
export interface ItemField {
  readonly property: PlanProperty
  readonly path: readonly string[]
  /** The field of the item itself in which it stands. */
  readonly top: PlanProperty
  /** Whether it holds words, dates or ids by itself and not only in fields of its own. */
  readonly holdsText: boolean
}

const innerObject = (node: PlanNode): ObjectNode | undefined => {
  if (node.type === 'object') return node
  return node.type === 'list' ? innerObject(node.of) : undefined
}

const holdsText = (node: PlanNode): boolean => {
  if (node.type === 'list') return holdsText(node.of)
  if (node.type === 'tuple') return node.of.some(holdsText)
  return node.type === 'scalar' && node.text
}

const below = (
  property: PlanProperty,
  before: readonly string[],
  top: PlanProperty,
): ItemField[] => {
  const path = [...before, property.name]
  const inner = innerObject(property.node)?.properties ?? []
  return [
    { property, path, top, holdsText: holdsText(property.node) },
    ...inner.flatMap((each) => below(each, path, top)),
  ]
}

const known = new WeakMap<readonly PlanProperty[], readonly ItemField[]>()

/** Every field of an item but its sharing mark and its gaps, which follow the fields they are about. */
export const fieldsOf = (properties: readonly PlanProperty[]): readonly ItemField[] => {
  const found =
    known.get(properties) ??
    properties
      .filter(({ name }) => name !== SHARING && name !== 'gaps')
      .flatMap((property) => below(property, [], property))
  known.set(properties, found)
  return found
}

/** The values a field has in an item: several where it stands in a list. */
export const valuesAt = (value: unknown, path: readonly string[]): readonly unknown[] => {
  const [name, ...rest] = path
  if (Array.isArray(value)) return value.flatMap((each) => valuesAt(each, path))
  if (name === undefined) return value === undefined ? [] : [value]
  const inner: unknown =
    typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
  return inner === undefined ? [] : valuesAt(inner, rest)
}

/** The texts a field holds. */
export const textsAt = (value: unknown, path: readonly string[]): readonly string[] =>
  valuesAt(value, path)
    .flat(2)
    .filter((each) => typeof each === 'string')
