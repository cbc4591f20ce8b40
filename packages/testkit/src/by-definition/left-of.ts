import { asSchema, prefixOfPattern, type Reading } from '../schema-reading.ts'
import { list, type Values } from './record-items.ts'

/** What is left of a value without hidden fields and references to what is out; nothing where it cannot stand without them. */
export const leftOf = (
  reading: Reading,
  from: unknown,
  value: unknown,
  isHidden: (field: string) => boolean,
  isOut: (id: string) => boolean,
  path: readonly string[] = [],
): unknown => {
  const schema = reading.resolve(from)
  if (schema['type'] === 'object') {
    const kept: Values = {}
    for (const [name, inner] of Object.entries(asSchema(schema['properties']))) {
      const before: unknown = Reflect.get(Object(value), name)
      if (name === 'sharing' || before === undefined) continue
      const field = [...path, name]
      const after = isHidden(field.join('/'))
        ? undefined
        : leftOf(reading, inner, before, isHidden, isOut, field)
      if (after === undefined && list(schema['required']).includes(name)) return undefined
      if (after !== undefined) kept[name] = after
    }
    return kept
  }
  if (Array.isArray(value)) {
    const places = schema['prefixItems']
    const kept = value
      .map((entry, n) =>
        leftOf(
          reading,
          Array.isArray(places) ? places[n] : schema['items'],
          entry,
          isHidden,
          isOut,
          path,
        ),
      )
      .filter((entry) => entry !== undefined)
    if (kept.length === value.length) return kept
    const least = Math.max(1, Number(schema['minItems'] ?? 1))
    return Array.isArray(places) || kept.length < least ? undefined : kept
  }
  const branches: unknown[] = Array.isArray(schema['anyOf']) ? schema['anyOf'] : [schema]
  const isLink = branches.some((each) => prefixOfPattern(reading.resolve(each)) !== undefined)
  if (schema['x-elsewhere'] === true) return undefined
  return isLink && isOut(String(value)) ? undefined : value
}
