import type { Reader } from '@relational-practice/core'
import * as fc from 'fast-check'
import { arbitraryOf, arbitraryRecord, shuffleKeys } from './arbitrary-record.ts'
import {
  asSchema,
  prefixOfPattern,
  readSchema,
  type Collection,
  type Reading,
  type Schema,
} from './schema-reading.ts'

/** Two records that differ only in what is withheld from the reader. */
export interface Twins {
  readonly one: Record<string, unknown>
  readonly other: Record<string, unknown>
  readonly reader: Reader
  /** How many things of the one the other hides otherwise; a pair with none proves nothing. */
  readonly differences: number
}

/** Readers of every sort: one person, several, an audience, nobody known. */
export const arbitraryReader: fc.Arbitrary<Reader> = fc.record({
  title: fc.constant('the reader'),
  audiences: fc.subarray(['child', 'family', 'network', 'professionals', 'court'] as const, {
    maxLength: 2,
  }),
  people: fc.oneof(
    fc.subarray(['p-1', 'p-2', 'p-3'] as const, { maxLength: 2 }),
    fc.constant('unknown' as const),
  ),
})

type Items = Record<string, Record<string, unknown>>

const itemsOf = (record: Record<string, unknown>, collection: Collection): Items =>
  (record[collection.name] ?? {}) as Items

const marks = (item: Record<string, unknown>, name: string): readonly string[] => {
  const list = asSchema(item['sharing'])[name]
  return Array.isArray(list) ? list : []
}

// By the definition: a group is withheld from as its members and parts are, and cleared only as a
// whole. Where nobody is named, or no part, it could be anyone, in any part.
const isMarked = (item: Record<string, unknown>, { people, audiences }: Reader): boolean => {
  for (const entry of marks(item, 'withheldFrom')) {
    if (people === 'unknown') return true
    if (entry.startsWith('p-')) {
      if (people.length === 0 || people.filter((one) => one === entry).length > 0) return true
    } else if (entry === 'everyone' || audiences.length === 0) return true
    else if (audiences.filter((one) => one === entry || one === 'everyone').length > 0) return true
  }
  return false
}

const isCleared = (item: Record<string, unknown>, { people, audiences }: Reader): boolean => {
  const cleared = marks(item, 'clearedFor')
  if (cleared.includes('everyone')) return true
  if (people === 'unknown') return false
  const wholePeople = people.length > 0 && !people.some((one) => !cleared.includes(one))
  const wholeParts = audiences.length > 0 && !audiences.some((part) => !cleared.includes(part))
  return wholePeople || wholeParts
}

const isPrivate = ({ item: schema, isPrivate: always }: Collection, item: object): boolean => {
  const { field, values } = asSchema(schema['x-private-where'])
  if (always || typeof field !== 'string' || !Array.isArray(values)) return always
  const value: unknown = Reflect.get(item, field)
  return value === undefined || values.includes(value)
}

/** The references an item cannot stand without. */
const needed = (reading: Reading, from: unknown, value: unknown): string[] => {
  const schema = reading.resolve(from)
  const branches = Array.isArray(schema['anyOf']) ? schema['anyOf'] : [schema]
  const isReference = branches.some((each) => prefixOfPattern(reading.resolve(each)))
  if (isReference && typeof value === 'string') return [value]
  const places = schema['prefixItems']
  if (Array.isArray(places) && Array.isArray(value)) {
    return places.flatMap((place, n) => needed(reading, place, value[n]))
  }
  if (schema['type'] !== 'object' || typeof value !== 'object' || value === null) return []
  const required = Array.isArray(schema['required']) ? schema['required'] : []
  return Object.entries(asSchema(schema['properties'])).flatMap(([name, inner]) =>
    required.includes(name) ? needed(reading, inner, Reflect.get(value, name)) : [],
  )
}

const listsTooShort = (
  reading: Reading,
  schema: Schema,
  item: Record<string, unknown>,
  hidden: (id: string) => boolean,
): boolean => {
  const required = Array.isArray(schema['required']) ? schema['required'] : []
  return required.some((name: string) => {
    const list = reading.resolve(asSchema(schema['properties'])[name])
    const value = item[name]
    if (list['type'] !== 'array' || 'prefixItems' in list || !Array.isArray(value)) return false
    if (!prefixOfPattern(reading.resolve(list['items']))) return false
    const left = value.filter((entry) => !hidden(String(entry))).length
    return left < Number(list['minItems'] ?? 1)
  })
}

// What could refer to something in front of a reader: references outside private fields and marks.
const openFields = (
  reading: Reading,
  collection: Collection,
  item: Record<string, unknown>,
): unknown[] =>
  fieldsOf(reading, collection.item)
    .filter(
      ([name, schema]) => name !== 'sharing' && name !== 'gaps' && schema['x-private'] !== true,
    )
    .map(([name]) => item[name])

/** The ids a reader must learn nothing of, by the definition and not by the code under test. */
export const hiddenFrom = (
  reading: Reading,
  record: Record<string, unknown>,
  reader: Reader,
): ReadonlySet<string> => {
  const hidden = new Set<string>()
  const all = reading.collections
    .filter(({ name }) => name !== 'accepted')
    .flatMap((collection) =>
      Object.entries(itemsOf(record, collection)).map(([id, item]) => ({ id, item, collection })),
    )
  const known = new Set(all.map(({ id }) => id))
  const isOut = (id: string): boolean => hidden.has(id) || !known.has(id)
  for (const { id, item, collection } of all) {
    if (isMarked(item, reader)) hidden.add(id)
    if (isPrivate(collection, item) && !isCleared(item, reader)) hidden.add(id)
  }
  for (let size = -1; size !== hidden.size;) {
    size = hidden.size
    for (const { id, item, collection } of all) {
      const falls =
        needed(reading, collection.item, item).some(isOut) ||
        listsTooShort(reading, collection.item, item, isOut)
      if (falls) hidden.add(id)
    }
    const shown = all.filter(({ id }) => !hidden.has(id))
    const told = JSON.stringify(
      shown.map(({ item, collection }) => openFields(reading, collection, item)),
    )
    for (const { id, collection } of all) {
      const needsReference = collection.item['x-shown-with-references'] === true
      if (needsReference && !told.includes(JSON.stringify(id))) hidden.add(id)
    }
  }
  return hidden
}

const fieldsOf = (reading: Reading, item: Schema): [string, Schema][] =>
  Object.entries(asSchema(item['properties'])).map(([name, value]) => [
    name,
    reading.resolve(value),
  ])

/**
 * Pairs of records of one kind that differ only in what is withheld from a reader: hidden items
 * changed, removed or added; private fields, marks, reasons, acceptances and host data changed;
 * optional references to what is hidden added or taken off; keys in another order.
 */
export const arbitraryTwins = (jsonSchema: unknown): fc.Arbitrary<Twins> => {
  const reading = readSchema(asSchema(jsonSchema))
  const ANYONE = { withheldFrom: ['everyone'] }
  return fc
    .tuple(arbitraryRecord(jsonSchema), arbitraryReader, fc.gen())
    .map(([one, reader, gen]) => {
      const other = structuredClone(one)
      const flip = (): boolean => gen(fc.boolean)
      const hidden = hiddenFrom(reading, one, reader)
      let differences = 0
      for (const collection of reading.collections.filter(({ name }) => name !== 'accepted')) {
        const items = itemsOf(other, collection)
        const fresh = (): Record<string, unknown> => ({
          ...(gen(() => arbitraryOf(reading, collection.item)) as object),
          sharing: ANYONE,
        })
        for (const id of Object.keys(items)) {
          const item = items[id] ?? {}
          if (hidden.has(id)) {
            if (flip()) continue
            differences += 1
            if (flip()) items[id] = fresh()
            else delete items[id]
            continue
          }
          const cleared = isCleared(item, reader)
          for (const [name, schema] of fieldsOf(reading, collection.item)) {
            if (schema['x-private'] === true && !cleared && flip()) {
              item[name] = gen(() =>
                arbitraryOf(reading, asSchema(collection.item['properties'])[name]),
              )
              differences += 1
            }
          }
          differences += changeHiddenReferences(reading, collection, item, hidden, flip)
          differences += changeTellingGaps(reading, collection, item, flip)
          if (flip()) {
            item['sharing'] = { ...asSchema(item['sharing']), reason: 'decided by the team' }
          }
        }
        if (flip()) {
          items[`${collection.prefix}-9`] = fresh()
          differences += 1
        }
        if (Object.keys(items).length > 0) other[collection.name] = items
      }
      if (flip()) other['extensions'] = { host: gen(fc.string) }
      if (flip()) delete other['accepted']
      return { one, other: shuffleKeys(other) as Record<string, unknown>, reader, differences }
    })
}

// A visible item may or may not refer to something hidden, where it can stand without: the reader
// sees no difference. A list of nothing but what is hidden is no list.
const changeHiddenReferences = (
  reading: Reading,
  collection: Collection,
  item: Record<string, unknown>,
  hidden: ReadonlySet<string>,
  flip: () => boolean,
): number => {
  const required = Array.isArray(collection.item['required']) ? collection.item['required'] : []
  const before = JSON.stringify(item)
  for (const [name, schema] of fieldsOf(reading, collection.item)) {
    if (required.includes(name) || !flip()) continue
    const value = item[name]
    const isList = schema['type'] === 'array'
    const prefix = prefixOfPattern(isList ? reading.resolve(schema['items']) : schema)
    // A reference would show what is hidden only for want of one.
    const wantsReference = reading.collections.some(
      (each) => each.prefix === prefix && each.item['x-shown-with-references'] === true,
    )
    const target = wantsReference
      ? undefined
      : [...hidden].find((id) => id.startsWith(`${prefix}-`))
    if (!prefix) continue
    if (isList) {
      const list: unknown[] = Array.isArray(value) ? value : []
      const seen = list.filter((entry) => !hidden.has(String(entry)))
      if (seen.length === 0 && flip()) delete item[name]
      else item[name] = target ? [target, ...seen] : list
    } else if (value === undefined && target) item[name] = target
    else if (hidden.has(String(value))) delete item[name]
  }
  return JSON.stringify(item) === before ? 0 : 1
}

// What is said to be not known may be withheld, where the gap is no plain field of the item.
const changeTellingGaps = (
  reading: Reading,
  collection: Collection,
  item: Record<string, unknown>,
  flip: () => boolean,
): number => {
  const properties = asSchema(collection.item['properties'])
  const gapNames = Object.keys(asSchema(reading.resolve(properties['gaps'])['properties']))
  const telling = gapNames.filter((name) => {
    const field = reading.resolve(properties[name])
    return !(name in properties) || field['x-private'] === true || holdsReference(reading, field)
  })
  const gaps: Record<string, unknown> = { ...asSchema(item['gaps']) }
  let changed = 0
  for (const name of telling) {
    if (!flip()) continue
    if (name in gaps) delete gaps[name]
    else gaps[name] = 'not-known'
    changed += 1
  }
  if (changed > 0) item['gaps'] = gaps
  return changed
}

const holdsReference = (reading: Reading, schema: Schema): boolean =>
  prefixOfPattern(schema) !== undefined ||
  (schema['type'] === 'array' && prefixOfPattern(reading.resolve(schema['items'])) !== undefined)
