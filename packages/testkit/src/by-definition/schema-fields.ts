import { asSchema, prefixOfPattern, type Reading, type Schema } from '../schema-reading.ts'

/** Whether a field, or one within it, can hold a reference. */
export const couldRefer = (reading: Reading, from: unknown): boolean => {
  const schema = reading.resolve(from)
  if (Array.isArray(schema['anyOf']))
    return schema['anyOf'].some((each) => couldRefer(reading, each))
  if (prefixOfPattern(schema)) return true
  if (schema['type'] === 'array') {
    const places: unknown[] = Array.isArray(schema['prefixItems'])
      ? schema['prefixItems']
      : [schema['items']]
    return places.some((place) => couldRefer(reading, place))
  }
  return Object.values(asSchema(schema['properties'])).some((inner) => couldRefer(reading, inner))
}

/** A field and all within it, by their paths. */
export const fieldNames = (reading: Reading, from: unknown, path: string): string[] => {
  const schema = reading.resolve(from)
  const inner = schema['type'] === 'array' ? reading.resolve(schema['items']) : schema
  return [
    path,
    ...Object.entries(asSchema(inner['properties'])).flatMap(([name, each]) =>
      fieldNames(reading, each, `${path}/${name}`),
    ),
  ]
}

/** What a field at a path gives away. */
export const kindsAt = (reading: Reading, item: Schema, field: string): readonly string[] => {
  let schema = item
  for (const name of field.split('/')) {
    if (schema['type'] === 'array') schema = reading.resolve(schema['items'])
    schema = reading.resolve(asSchema(schema['properties'])[name])
  }
  const own = schema['x-reveals']
  if (Array.isArray(own)) return own.map(String)
  return schema['type'] === 'string' && !('enum' in schema) ? ['anything'] : []
}
