import { PATTERN_END } from '../text/pattern-end.ts'
import { idEnd } from './id.ts'
import { REVEALED, type Reveals } from './reveals.ts'

/** What a field is, as far as references, removal and sharing are concerned. */
export type PlanNode =
  | ObjectNode
  | { readonly type: 'list'; readonly of: PlanNode; readonly min: number }
  | { readonly type: 'tuple'; readonly of: readonly PlanNode[] }
  | {
      readonly type: 'reference'
      readonly prefix: string
      readonly elsewhere: boolean
      /** Stays when what it points at goes. */
      readonly lasting: boolean
    }
  | { readonly type: 'scalar'; readonly text: boolean }

/** An object with named properties and no others. */
export interface ObjectNode {
  readonly type: 'object'
  readonly properties: readonly PlanProperty[]
}

/** One field of an object. */
export interface PlanProperty {
  readonly name: string
  readonly node: PlanNode
  readonly required: boolean
  readonly private: boolean
  /** What it gives away of whomever its item is about; what lies below it says so for itself. */
  readonly reveals: readonly Reveals[]
}

/** A JSON Schema, or a part of one. */
export type Json = Readonly<Record<string, unknown>>

/**
 * The field of an item that says who may see it. The people it names are readers: they need not be
 * in the record, and a mark stays when a person's entry goes.
 */
export const SHARING = 'sharing'

/** The reference prefix that stands for "an item of any collection". */
export const ANY_PREFIX = '*'

const ANNOTATIONS = [
  'title',
  'description',
  'x-private',
  'x-private-where',
  'x-shown-with-references',
  'x-elsewhere',
  'x-reveals',
  'x-reveals-where',
  'x-kin',
  'x-stands-together',
  'x-lasting',
  '$schema',
  '$id',
]
const SCALAR = ['type', 'const', 'enum', 'pattern', 'format', 'minLength', 'maxLength']
const NUMBER = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']
const KEYWORDS: Readonly<Record<string, readonly string[]>> = {
  object: ['type', 'properties', 'required', 'additionalProperties', '$defs'],
  map: ['type', 'propertyNames', 'additionalProperties'],
  array: ['type', 'items', 'prefixItems', 'minItems', 'maxItems'],
  string: SCALAR,
  number: [...SCALAR, ...NUMBER],
  integer: [...SCALAR, ...NUMBER],
  boolean: SCALAR,
}

/** Stops the definition of a record type for which sharing could not be decided. */
export const refuseSchema = (what: string): never => {
  throw new TypeError(`A record schema may not hold ${what}: sharing could not be decided for it.`)
}

/** Whether a value is a plain object. */
export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Refuses a keyword that this reading of JSON Schema does not know. */
export const allowKeywords = (schema: Json, kind: string): void => {
  const known = [...(KEYWORDS[kind] ?? refuseSchema(`the type ${kind}`)), ...ANNOTATIONS]
  for (const keyword of Object.keys(schema)) {
    if (!known.includes(keyword)) refuseSchema(`the keyword ${keyword} on a ${kind}`)
  }
}

/** The prefix of the ids a string schema takes, `*` for any; nothing when it takes other strings. */
export const prefixTaken = (schema: Json): string | undefined => {
  const pattern = schema['pattern']
  const end = `-${idEnd}${PATTERN_END}`
  if (typeof pattern !== 'string' || !pattern.endsWith(end)) return undefined
  const prefix = pattern.slice(1, -end.length)
  return /^[a-z]{1,4}$/.test(prefix) ? prefix : ANY_PREFIX
}

/** The schema a `$ref` into the record's own `$defs` stands for. */
export const resolve = (schema: unknown, defs: Json): Json => {
  if (!isJson(schema)) return refuseSchema('a schema that is no object')
  const { $ref: ref, ...others } = schema
  if (ref === undefined) return schema
  const name = typeof ref === 'string' && ref.startsWith('#/$defs/') ? ref.slice(8) : ''
  return { ...resolve(defs[name], defs), ...others }
}

/** The kinds an annotation names. @throws {TypeError} on a kind it does not know. */
export const readKinds = (kinds: unknown): readonly Reveals[] => {
  const known = [...REVEALED, 'anything'] as const
  const listed: readonly unknown[] = Array.isArray(kinds)
    ? kinds
    : refuseSchema('a reveals of one kind')
  return listed.map(
    (kind) => known.find((each) => each === kind) ?? refuseSchema('a kind that nothing can reveal'),
  )
}

const isFreeString = (schema: Json): boolean =>
  schema['type'] === 'string' && !('const' in schema) && !('enum' in schema)

/** What a field gives away. A string or reference that is silent could give away anything. */
const revealedBy = (schema: Json, defs: Json): readonly Reveals[] => {
  if ('x-reveals' in schema) return readKinds(schema['x-reveals'])
  const { anyOf, prefixItems, items } = schema
  const parts = [anyOf, prefixItems].find(Array.isArray) ?? (isJson(items) ? [items] : [])
  if (parts.length === 0) return isFreeString(schema) ? ['anything'] : []
  return [...new Set(parts.flatMap((part: unknown) => revealedBy(resolve(part, defs), defs)))]
}

/** The named fields of an object schema. */
export const readProperties = (schema: Json, defs: Json): PlanProperty[] => {
  allowKeywords(schema, 'object')
  if (schema['additionalProperties'] !== false) refuseSchema('an object that takes any property')
  const required = Array.isArray(schema['required']) ? schema['required'] : []
  return Object.entries(isJson(schema['properties']) ? schema['properties'] : {}).map(
    ([name, value]) => {
      const property = resolve(value, defs)
      const isRequired = required.includes(name)
      const isPrivate = property['x-private'] === true
      if (isRequired && isPrivate) refuseSchema(`a required field that is private (${name})`)
      return {
        name,
        node: readNode(property, defs),
        required: isRequired,
        private: isPrivate,
        reveals: revealedBy(property, defs),
      }
    },
  )
}

const readArray = (schema: Json, defs: Json): PlanNode => {
  allowKeywords(schema, 'array')
  const { items, prefixItems: places, minItems: min } = schema
  if (!Array.isArray(places)) {
    const of = readNode(resolve(items, defs), defs)
    return { type: 'list', of, min: typeof min === 'number' ? min : 0 }
  }
  if (min !== places.length || items !== false) refuseSchema('a tuple with optional places')
  return { type: 'tuple', of: places.map((place) => readNode(resolve(place, defs), defs)) }
}

const readChoice = (branches: readonly unknown[], defs: Json): PlanNode => {
  const nodes = branches.map((branch) => readNode(resolve(branch, defs), defs))
  const reference = nodes.find(({ type }) => type === 'reference')
  if (nodes.some(({ type }) => type !== 'reference' && type !== 'scalar')) {
    refuseSchema('a choice between anything but strings')
  }
  return reference ?? { type: 'scalar', text: true }
}

/** Reads a resolved schema. @throws {TypeError} on a keyword it does not understand. */
export const readNode = (schema: Json, defs: Json): PlanNode => {
  if (Array.isArray(schema['anyOf'])) return readChoice(schema['anyOf'], defs)
  const kind = schema['type']
  if (kind === 'object') return { type: 'object', properties: readProperties(schema, defs) }
  if (kind === 'array') return readArray(schema, defs)
  if (typeof kind !== 'string') return refuseSchema('a field without a type')
  allowKeywords(schema, kind)
  const prefix = kind === 'string' ? prefixTaken(schema) : undefined
  if (prefix) {
    const [elsewhere, lasting] = [schema['x-elsewhere'] === true, schema['x-lasting'] === true]
    return { type: 'reference', prefix, elsewhere, lasting }
  }
  return { type: 'scalar', text: kind === 'string' && !('const' in schema) && !('enum' in schema) }
}
