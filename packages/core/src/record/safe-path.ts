import type { Path } from '../finding/finding.ts'
import { isId } from './id.ts'
import { isJson, resolve, type Json } from './schema-nodes.ts'

const stepInto = (schema: Json | undefined, key: string, defs: Json): Json | undefined => {
  if (!schema) return undefined
  const properties = schema['properties']
  if (isJson(properties) && Object.hasOwn(properties, key)) return resolve(properties[key], defs)
  if (isJson(schema['additionalProperties'])) return resolve(schema['additionalProperties'], defs)
  if (isJson(schema['items'])) return resolve(schema['items'], defs)
  return undefined
}

const isKnown = (schema: Json | undefined, key: string): boolean => {
  if (!schema) return false
  if (isJson(schema['properties'])) return Object.hasOwn(schema['properties'], key)
  const names = schema['propertyNames']
  return isJson(names) && typeof names['pattern'] === 'string' && isId(key)
    ? new RegExp(names['pattern']).test(key)
    : false
}

/** The part of a schema a path of keys leads to, where it leads to one. */
export const schemaAt = (
  jsonSchema: Json,
  keys: readonly (string | number)[],
): Json | undefined => {
  const defs = isJson(jsonSchema['$defs']) ? jsonSchema['$defs'] : {}
  let schema: Json | undefined = jsonSchema
  for (const key of keys) schema = stepInto(schema, String(key), defs)
  return schema
}

/** Makes paths into one input that quote nothing of it. */
export type SafePaths = (keys: readonly (string | number)[]) => Path

/**
 * Paths that quote nothing: names of the schema and ids stay, places in lists stay, and any other
 * key, which somebody typed and may be a person's name, becomes `#` and its place among the keys.
 * Places are counted once for each object, however many paths lead through it.
 */
export const safePathsOf = (jsonSchema: Json, input: unknown): SafePaths => {
  const places = new Map<object, ReadonlyMap<string, number>>()
  const placeOf = (here: object, key: string): number => {
    const known =
      places.get(here) ?? new Map(Object.keys(here).map((name, place) => [name, place] as const))
    places.set(here, known)
    return known.get(key) ?? 0
  }
  return (keys) => {
    let value = input
    return keys.map((key, depth) => {
      const here = value
      value = typeof here === 'object' && here !== null ? Reflect.get(here, String(key)) : undefined
      if (Array.isArray(here)) return Number(key)
      if (isKnown(schemaAt(jsonSchema, keys.slice(0, depth)), String(key))) return key
      return `#${isJson(here) ? placeOf(here, String(key)) : 0}`
    })
  }
}
