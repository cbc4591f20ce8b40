import { createHash } from 'node:crypto'
import type { Reader } from '@relational-practice/core'
import * as fc from 'fast-check'
import { arbitraryOf, arbitraryRecord, shuffleKeys } from './arbitrary-record.ts'
import { arbitraryReader } from './by-definition/readers.ts'
import { KEPT_BACK } from './by-definition/record-items.ts'
import { shownByDefinition } from './by-definition/shown.ts'
import { asSchema, readSchema, type Reading } from './schema-reading.ts'

type Values = Record<string, unknown>

/** Two records that differ only in what is withheld from the reader. */
export interface Twins {
  readonly one: Values
  readonly other: Values
  readonly reader: Reader
  /** What the reader sees of either, by the definition and not by the code under test. */
  readonly shown: unknown
  /** How many things of the one the other hides otherwise; a pair with none proves nothing. */
  readonly differences: number
}

/** What an item of a collection, or a field of such an item, may hold. */
type ValueOf = (collection: string, field?: string) => fc.Arbitrary<unknown>

/** A change of a record at random, more often of what is hidden than of what is not. */
const change = (
  reading: Reading,
  record: Values,
  hidden: { readonly items: readonly string[]; readonly fields: readonly string[] },
  gen: fc.GeneratorValue,
  valueOf: ValueOf,
): void => {
  const pick = <T>(all: readonly T[]): T | undefined =>
    all.length === 0 ? undefined : all[gen(fc.nat, all.length - 1)]
  const collection = pick(reading.collections)
  if (!collection) return
  const fresh = (): Values => gen(valueOf, collection.name) as Values
  const itemsOf = (name: string): Record<string, Values> =>
    asSchema(record[name]) as Record<string, Values>
  const homeOf = (id: string): string | undefined =>
    reading.collections.find(({ name }) => id in itemsOf(name))?.name
  const setField = (id: string, path: readonly string[]): void => {
    const home = reading.collections.find(({ name }) => name === homeOf(id))
    const item = home && itemsOf(home.name)[id]
    const [top = ''] = path
    if (!home || !item || !(top in asSchema(home.item['properties']))) return
    if (gen(fc.boolean)) delete item[top]
    else item[top] = gen(valueOf, home.name, top)
  }
  const what = gen(fc.nat, 5)
  const hiddenItem = pick(hidden.items)
  const hiddenField = pick(hidden.fields)
  if (what <= 1 && hiddenItem) {
    const home = homeOf(hiddenItem)
    const item = home && itemsOf(home)[hiddenItem]
    const names = Object.keys(item ?? {})
    if (what === 0 && home) delete itemsOf(home)[hiddenItem]
    else setField(hiddenItem, [pick(names) ?? ''])
  } else if (what === 2 && hiddenField) {
    const [id = '', field = ''] = hiddenField.split(' ')
    setField(id, field.split('/'))
  } else if (what === 3) {
    const marked = gen(fc.boolean)
      ? { ...fresh(), sharing: { withheldFrom: ['everyone'] } }
      : fresh()
    if (KEPT_BACK.includes(collection.name)) delete marked['sharing']
    record[collection.name] = { ...itemsOf(collection.name), [`${collection.prefix}-9`]: marked }
  } else if (what === 4) {
    const id = pick(Object.keys(itemsOf(collection.name)))
    const names = Object.keys(asSchema(collection.item['properties']))
    if (id) setField(id, [pick(names) ?? ''])
  } else {
    record['extensions'] = { host: gen(fc.string) }
  }
  for (const { name } of reading.collections) {
    if (name in record && Object.keys(itemsOf(name)).length === 0) delete record[name]
  }
}

const isValid = (reading: Reading, record: Values): boolean =>
  reading.collections.every(({ name, item }) =>
    Object.values(asSchema(record[name]) as Record<string, Values>).every((value) => {
      const required = Array.isArray(item['required']) ? item['required'] : []
      return required.every((each: string) => value[each] !== undefined)
    }),
  )

const everyItem = (reading: Reading, record: Values): [string, Values][] =>
  reading.collections
    .filter(({ name }) => !KEPT_BACK.includes(name))
    .flatMap(({ name }) => Object.entries(asSchema(record[name]) as Record<string, Values>))

const PEOPLE = ['p-1', 'p-2', 'p-3']

// Named once: `gen` keeps whatever makes its values for good, one made anew each time for nothing.
const clearedSome = (): fc.Arbitrary<string[]> =>
  fc.subarray([...PEOPLE, 'family', 'network'], { minLength: 1 })
const clearedWhom = (): fc.Arbitrary<readonly string[]> =>
  fc.constantFrom(
    ['everyone'],
    ['everyone'],
    PEOPLE,
    ['p-1'],
    ['family', 'network'],
    ['court-served'],
  )

// Chance alone hardly ever tells a child of anything, or clears the very text that stands there.
const tellAndClear = (reading: Reading, record: Values, gen: fc.GeneratorValue): void => {
  const often = (of: number): boolean => gen(fc.nat, 9) < of
  const items = everyItem(reading, record)
  if (often(4)) {
    for (const [, item] of items) {
      if (!often(7)) continue
      const toldTo = PEOPLE.filter(() => often(8)).map((person) => {
        const fields = often(3) && Object.keys(item).filter(() => often(5))
        return {
          person,
          on: '2026-01-01',
          by: 'Jo',
          ...(fields && fields.length > 0 && { fields }),
        }
      })
      item['sharing'] = { ...asSchema(item['sharing']), toldTo }
    }
  }
  for (const [, item] of items) {
    const cleared = gen(clearedSome)
    if (often(2)) item['sharing'] = { ...asSchema(item['sharing']), clearedFor: cleared }
  }
  const clearances: [string, Values][] = []
  for (const [id, item] of items) {
    for (const field of ['note', 'source', 'words', 'place', 'livesIn']) {
      if (item[field] === undefined || !often(6)) continue
      const digest = createHash('sha256')
        .update(JSON.stringify([often(6) ? item[field] : 'another text']))
        .digest('hex')
      const entry = gen(clearedWhom)
      const value = { item: id, field, for: entry, digest, by: 'Jo', on: '2026-01-01' }
      clearances.push([`clea-${clearances.length + 1}`, value])
    }
  }
  if (clearances.length > 0) record['textClearances'] = Object.fromEntries(clearances)
}

/**
 * Pairs of records of one kind that a reader must not be able to tell apart: by the definition they
 * see the same of both, and everything else was changed at random (items removed, added and changed,
 * fields, marks, reasons, protections, texts, host data; keys in another order). What decides over
 * withholding is thereby held equal.
 */
export const arbitraryTwins = (jsonSchema: unknown): fc.Arbitrary<Twins> => {
  const reading = readSchema(asSchema(jsonSchema))
  const valueOf: ValueOf = (collection, field) => {
    const item = reading.collections.find(({ name }) => name === collection)?.item ?? {}
    return arbitraryOf(reading, field === undefined ? item : asSchema(item['properties'])[field])
  }
  return fc
    .tuple(arbitraryRecord(jsonSchema), arbitraryReader, fc.gen())
    .map(([one, reader, gen]) => {
      tellAndClear(reading, one, gen)
      const seen = shownByDefinition(reading, one, reader)
      const shown = JSON.stringify(seen.record)
      const hidden = { items: [...seen.hiddenItems], fields: [...seen.hiddenFields] }
      let other = structuredClone(one)
      let differences = 0
      for (let tries = 0; tries < 8; tries += 1) {
        const attempt = structuredClone(other)
        change(reading, attempt, hidden, gen, valueOf)
        if (!isValid(reading, attempt) || JSON.stringify(attempt) === JSON.stringify(other))
          continue
        const again = shownByDefinition(reading, attempt, reader)
        if (JSON.stringify(again.record) !== shown) continue
        other = attempt
        differences += 1
      }
      return {
        one,
        other: shuffleKeys(other) as Values,
        reader,
        shown: seen.record,
        differences,
      }
    })
}
