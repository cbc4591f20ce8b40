import { compareText, type Id } from '@relational-practice/core'
import { genogramRecord, type Genogram } from '../schema/index.ts'

/** What became of a field: written where there was nothing, taken off, or changed. */
export interface FieldChange {
  readonly field: string
  readonly how: 'written' | 'taken-off' | 'changed'
}

/** What became of one item between two states of a record. */
export interface ItemChange {
  /** The collection it stands in: `people`. */
  readonly collection: string
  readonly id: Id
  readonly how: 'added' | 'removed' | 'changed'
  /** The fields of a changed item, in the order of the schema; none for one added or removed. */
  readonly fields: readonly FieldChange[]
}

/** What changed between two states of a record: ids, names of fields, and no word of the record. */
export interface GenogramChanges {
  readonly comparable: true
  /** By collection in the order of the schema, then by id. */
  readonly items: readonly ItemChange[]
  /** Fields of the record itself, such as its title and whom it is about. */
  readonly record: readonly FieldChange[]
}

/** Why two records cannot be compared: they are not states of the same one. */
export interface ChangesNotComparable {
  readonly comparable: false
  readonly because: 'not-the-same-record'
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0

/** Whether there is nothing: an empty list tells no more than none does. */
const isNothing = (value: unknown): boolean => value === undefined || isEmptyList(value)

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Whether two values are the same, whatever the order of their keys. */
const isSame = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b) || (isNothing(a) && isNothing(b))) return true
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...names].every((name) => isSame(Reflect.get(a, name), Reflect.get(b, name)))
}

const fieldChanges = (
  names: readonly string[],
  before: object,
  after: object,
): readonly FieldChange[] =>
  names.flatMap((field): readonly FieldChange[] => {
    const was: unknown = Reflect.get(before, field)
    const is: unknown = Reflect.get(after, field)
    if (isSame(was, is)) return []
    if (isNothing(was)) return [{ field, how: 'written' }]
    return [{ field, how: isNothing(is) ? 'taken-off' : 'changed' }]
  })

const itemsOf = (genogram: Genogram, name: string): ReadonlyMap<string, unknown> => {
  const items: unknown = Reflect.get(genogram, name)
  return new Map(isObject(items) ? Object.entries(items) : [])
}

const isItemId = (key: string, prefix: string): key is Id => key.startsWith(`${prefix}-`)

/**
 * What changed between two states of one genogram: what was added, what was removed, and which
 * fields of what are not as they were. Values are compared and never told. To say what changed for
 * a reader, compare the records of two Views of theirs.
 *
 * @returns the changes, or why there are none to be told: two different records. Never throws.
 */
export const findChanges = (
  before: Genogram,
  after: Genogram,
): GenogramChanges | ChangesNotComparable => {
  if (before.id !== after.id) return { comparable: false, because: 'not-the-same-record' }
  const { collections, fields } = genogramRecord.plan
  const items = collections.flatMap(({ name, prefix, item }) => {
    const [was, is] = [itemsOf(before, name), itemsOf(after, name)]
    const ids = [...new Set([...was.keys(), ...is.keys()])].toSorted(compareText)
    const names = item.properties.map((property) => property.name)
    return ids.flatMap((id): readonly ItemChange[] => {
      if (!isItemId(id, prefix)) return []
      const [old, present] = [was.get(id), is.get(id)]
      if (!isObject(old)) return [{ collection: name, id, how: 'added', fields: [] }]
      if (!isObject(present)) return [{ collection: name, id, how: 'removed', fields: [] }]
      const changed = fieldChanges(names, old, present)
      return changed.length > 0 ? [{ collection: name, id, how: 'changed', fields: changed }] : []
    })
  })
  // What the host keeps in extensions is its own, and read nowhere.
  const names = fields.map(({ name }) => name).filter((name) => name !== 'extensions')
  return { comparable: true, items, record: fieldChanges(names, before, after) }
}
