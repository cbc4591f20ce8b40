import * as fc from 'fast-check'
import {
  asSchema,
  isSchema,
  prefixOfPattern,
  readSchema,
  type Reading,
  type Schema,
} from './schema-reading.ts'

const PARTIAL_DATES = [
  '1950',
  '1962~',
  '1984-03',
  '1999-12-31',
  '2004?',
  '../2001',
  '2001/..',
  '2008/2010',
  '2012-02-29',
  '2016-07-01',
  '2020',
  '2024-11-05',
  '2025-01',
  '2026-05-30',
]
const PLAIN_DATES = ['1999-12-31', '2012-02-29', '2020-06-01', '2026-05-30']
// Names and places on one side, texts on the other, of which some name somebody.
const NAMES = ['Ayo', 'Zofia Kowalska', 'मीरा', 'יעל', 'Nan', 'O’Neill & <Sons>']
const TEXTS = [
  'said at the door',
  '👩‍👧 two words',
  'Tea & <b>cake</b>',
  'seen twice',
  'AYO was here',
  'with zófia',
  'Nan’s flat',
]

const namesSomebody = (schema: Schema): boolean => {
  const what: unknown = schema['x-reveals']
  return (
    Array.isArray(what) &&
    ['identity', 'whereabouts', 'contact'].some((kind) => what.includes(kind)) &&
    !what.includes('anything')
  )
}

/** How many ids of each collection a generated record draws from. */
const POOL = 4

const arbitraryString = (schema: Schema, ref: string | undefined): fc.Arbitrary<unknown> => {
  const prefix = prefixOfPattern(schema)
  if (prefix === 'any') return fc.constantFrom('p-1', 'p-2', 'l-1', 'u-1', 'prot-1')
  if (prefix) return fc.integer({ min: 1, max: POOL + 1 }).map((n) => `${prefix}-${n}`)
  if (ref === 'PartialDate') return fc.constantFrom(...PARTIAL_DATES)
  if (ref === 'PlainDate' || schema['format'] === 'date') return fc.constantFrom(...PLAIN_DATES)
  return fc.constantFrom(...(namesSomebody(schema) ? NAMES : TEXTS))
}

/** A value of a schema. References may point at nothing, as they may in a record somebody wrote. */
export const arbitraryOf = (reading: Reading, from: unknown): fc.Arbitrary<unknown> => {
  const schema = reading.resolve(from)
  const inner = (part: unknown): fc.Arbitrary<unknown> => arbitraryOf(reading, part)
  if ('const' in schema) return fc.constant(schema['const'])
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...schema['enum'])
  if (Array.isArray(schema['anyOf'])) return fc.oneof(...schema['anyOf'].map(inner))
  if (schema['type'] === 'object') return arbitraryObject(reading, schema)
  if (schema['type'] === 'array') {
    const places = schema['prefixItems']
    if (Array.isArray(places)) return fc.tuple(...places.map(inner))
    const minLength = Number(schema['minItems'] ?? 0)
    const revealed = schema['x-reveals']
    const of = revealed ? { 'x-reveals': revealed, ...asSchema(schema['items']) } : schema['items']
    return fc.array(inner(of), { minLength, maxLength: minLength + 2 })
  }
  if (schema['type'] === 'boolean') return fc.boolean()
  if (schema['type'] === 'integer' || schema['type'] === 'number') {
    return fc.integer({
      min: Math.max(Number(schema['minimum'] ?? 0), 0),
      max: Math.min(Number(schema['maximum'] ?? 9), 9),
    })
  }
  if (schema['type'] === 'string') return arbitraryString(schema, reading.refName(from))
  throw new TypeError(`No generator for ${JSON.stringify(schema)}`)
}

const arbitraryObject = (reading: Reading, schema: Schema): fc.Arbitrary<object> => {
  const properties = Object.entries(asSchema(schema['properties']))
  const required = Array.isArray(schema['required']) ? schema['required'] : []
  const generators = Object.fromEntries(
    properties.map(([name, value]) => {
      const value$ = arbitraryOf(reading, value)
      // Most optional fields are absent, and marks and gaps rarer still, so that records stay readable.
      const weight = name === 'sharing' || name === 'gaps' ? 4 : 1
      return [
        name,
        required.includes(name)
          ? value$
          : fc.oneof(
              { arbitrary: fc.constant(undefined), weight },
              { arbitrary: value$, weight: 1 },
            ),
      ]
    }),
  )
  return fc
    .record(generators)
    .map((value) =>
      Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)),
    )
}

/** Records of one kind, derived from its JSON Schema alone. */
export const arbitraryRecord = (jsonSchema: unknown): fc.Arbitrary<Record<string, unknown>> => {
  const reading = readSchema(asSchema(jsonSchema))
  const { root, collections } = reading
  const generators: Record<string, fc.Arbitrary<unknown>> = {}
  for (const [name, value] of Object.entries(asSchema(root['properties']))) {
    const collection = collections.find((each) => each.name === name)
    if (name === 'extensions') {
      generators[name] = fc.constantFrom(undefined, { host: { deep: ['kept'] } })
    } else if (collection) {
      const ids = Array.from({ length: POOL }, (_, n) => `${collection.prefix}-${n + 1}`)
      // What decides over sharing is rarer than what is shared, so that something is left to see.
      const isRare = collection.prefix.length === 4
      const maxLength = collection.prefix === 'p' ? POOL : isRare ? 1 : 3
      generators[name] = fc
        .subarray(ids, {
          minLength: collection.prefix === 'p' ? 1 : 0,
          maxLength: Math.min(maxLength, POOL),
        })
        .chain((chosen) => {
          const items = chosen.map((id) => [id, arbitraryOf(reading, collection.item)] as const)
          return fc.record(Object.fromEntries(items))
        })
        .map((items) => (Object.keys(items).length > 0 ? items : undefined))
    } else {
      const required = Array.isArray(root['required']) && root['required'].includes(name)
      const value$ = arbitraryOf(reading, value)
      generators[name] = required ? value$ : fc.option(value$, { nil: undefined })
    }
  }
  return fc
    .record(generators)
    .map((record) =>
      Object.fromEntries(Object.entries(record).filter(([, field]) => field !== undefined)),
    )
}

/** The same value with the keys of every object in another order. */
export const shuffleKeys = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffleKeys)
  if (!isSchema(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, shuffleKeys(inner)]),
  )
}
