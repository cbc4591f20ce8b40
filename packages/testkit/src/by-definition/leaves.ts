import { asSchema, prefixOfPattern, type Reading, type Schema } from '../schema-reading.ts'

/** One word, date, number, term or id of an item, with what its schema says of the field it stands in. */
export interface Leaf {
  /** Names of fields on the way to it, without places in lists. */
  readonly field: string
  readonly top: string
  readonly value: unknown
  readonly kinds: readonly string[]
  readonly isReference: boolean
  readonly isText: boolean
}

const kindsOf = (
  reading: Reading,
  schema: Schema,
  above: readonly string[] | undefined,
): readonly string[] => {
  const own = schema['x-reveals']
  if (Array.isArray(own)) return own.map(String)
  if (above) return above
  const parts: unknown[] = Array.isArray(schema['anyOf']) ? schema['anyOf'] : []
  if (parts.length > 0) {
    return parts.flatMap((part) => kindsOf(reading, reading.resolve(part), undefined))
  }
  const isTerm = 'const' in schema || 'enum' in schema
  return schema['type'] === 'string' && !isTerm ? ['anything'] : []
}

const isReferenceSchema = (reading: Reading, schema: Schema): boolean =>
  prefixOfPattern(schema) !== undefined ||
  (Array.isArray(schema['anyOf']) &&
    schema['anyOf'].some((part) => prefixOfPattern(reading.resolve(part)) !== undefined))

/** Everything an item holds, leaf by leaf, but its mark and its gaps. */
export const leavesOf = (
  reading: Reading,
  from: unknown,
  value: unknown,
  path: readonly string[] = [],
  above?: readonly string[],
): Leaf[] => {
  const schema = reading.resolve(from)
  if (value === undefined) return []
  if (schema['type'] === 'object') {
    return Object.entries(asSchema(schema['properties']))
      .filter(([name]) => name !== 'sharing' && name !== 'gaps')
      .flatMap(([name, inner]) =>
        leavesOf(reading, inner, Reflect.get(Object(value), name), [...path, name]),
      )
  }
  if (schema['type'] === 'array' && Array.isArray(value)) {
    const own = Array.isArray(schema['x-reveals']) ? schema['x-reveals'].map(String) : above
    const places = schema['prefixItems']
    // A list whose entries differ in what they reveal reveals what any of them does.
    const shared = Array.isArray(places)
      ? places.flatMap((place) => kindsOf(reading, reading.resolve(place), own))
      : own
    return value.flatMap((entry, n) =>
      leavesOf(reading, Array.isArray(places) ? places[n] : schema['items'], entry, path, shared),
    )
  }
  const isReference = isReferenceSchema(reading, schema)
  const isTerm = 'const' in schema || 'enum' in schema
  return [
    {
      field: path.join('/'),
      top: path[0] ?? '',
      value,
      kinds: kindsOf(reading, schema, above),
      isReference,
      isText: schema['type'] === 'string' && !isTerm && !isReference,
    },
  ]
}
