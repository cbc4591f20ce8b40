import { asSchema, readSchema, type Reading } from './schema-reading.ts'

/** What no reader gets whatever it holds: marks, and the part of the envelope that no View keeps. */
const isNeverShared = (name: string): boolean => name === 'sharing' || name === 'extensions'

const isFreeString = (schema: ReturnType<typeof asSchema>): boolean =>
  schema['type'] === 'string' && !('const' in schema) && !('enum' in schema)

const silentIn = (reading: Reading, from: unknown, path: string): string[] => {
  const schema = reading.resolve(from)
  const fields = Object.entries(asSchema(schema['properties']))
  if (fields.length > 0) {
    return fields
      .filter(([name]) => !isNeverShared(name))
      .flatMap(([name, inner]) => silentIn(reading, inner, path ? `${path}/${name}` : name))
  }
  if (Array.isArray(schema['x-reveals'])) return []
  const { anyOf, prefixItems, items } = schema
  const parts: unknown[] = [anyOf, prefixItems].find(Array.isArray) ?? (items ? [items] : [])
  if (parts.length > 0) {
    return [...new Set(parts.flatMap((part) => silentIn(reading, part, path)))]
  }
  return isFreeString(schema) ? [path] : []
}

/**
 * The string and reference fields of a record's JSON Schema that do not say what they reveal. A
 * released schema has none: a silent field counts as one that could give anything away.
 *
 * @param neverShared - Top-level names that no View keeps, and that need not say.
 */
export const silentFields = (jsonSchema: unknown, neverShared: readonly string[]): string[] => {
  const reading = readSchema(asSchema(jsonSchema))
  const named = reading.collections.map(({ name }) => name)
  const rest = Object.fromEntries(
    Object.entries(asSchema(reading.root['properties'])).filter(
      ([name]) => !named.includes(name) && !neverShared.includes(name) && name !== 'id',
    ),
  )
  return [
    ...silentIn(reading, { ...reading.root, properties: rest }, ''),
    ...reading.collections
      .filter(({ name }) => !neverShared.includes(name))
      .flatMap(({ name, item }) => silentIn(reading, item, name)),
  ]
}
