import {
  allowKeywords,
  ANY_PREFIX,
  isJson,
  prefixTaken,
  readKinds,
  readProperties,
  refuseSchema,
  resolve,
  type Json,
  type ObjectNode,
  type PlanNode,
  type PlanProperty,
} from './schema-nodes.ts'
import type { KinFields, StandsTogether } from './item.ts'
import type { Reveals } from './reveals.ts'

/** One collection of a record: items keyed by ids of one prefix. */
export interface PlanCollection {
  readonly name: string
  readonly prefix: string
  readonly item: ObjectNode
  /** Whether an item is private by default. */
  readonly isPrivate: (item: object) => boolean
  /** Whether a reader is shown an item only while something shown refers to it. */
  readonly shownWithReferences: boolean
  /** What an item gives away as a whole, with the values it has. */
  readonly reveals: (item: object) => readonly Reveals[]
  /** How the people of an item are kin. */
  readonly kin: KinFields | undefined
  /** What of an item must be seen together. */
  readonly together: StandsTogether
}

/**
 * What the published JSON Schema of a record says about references, removal and sharing. All that
 * follows references or withholds is driven by this plan; a keyword it does not understand stops
 * the definition of the record type, so nothing is ever let through unread.
 */
export interface RecordPlan {
  readonly collections: readonly PlanCollection[]
  /** The other top-level fields. */
  readonly fields: readonly PlanProperty[]
  /** Every top-level name but `extensions`, in the order of the schema. */
  readonly order: readonly string[]
}

/** Top-level names that no View keeps, the worker's own screen included. */
export const NEVER_SHARED: readonly string[] = [
  'protections',
  'riskRelations',
  'channels',
  'textClearances',
  'shares',
  'agreements',
  'permissions',
  'processingBases',
  'accepted',
  'extensions',
]

const readCollection = (name: string, schema: Json, defs: Json): PlanCollection => {
  allowKeywords(schema, 'map')
  const names = isJson(schema['propertyNames']) ? schema['propertyNames'] : {}
  const prefix = prefixTaken(names)
  if (!prefix || prefix === ANY_PREFIX) return refuseSchema(`a collection without ids (${name})`)
  const item = resolve(schema['additionalProperties'], defs)
  return {
    name,
    prefix,
    item: { type: 'object', properties: readProperties(item, defs) },
    isPrivate: privacyOf(item),
    shownWithReferences: item['x-shown-with-references'] === true,
    reveals: readRevealsWhere(item),
    kin: readKin(item),
    together: isJson(item['x-stands-together']) ? item['x-stands-together'] : {},
  }
}

const privacyOf = (schema: Json): ((item: object) => boolean) => {
  if (schema['x-private'] === true) return () => true
  const where = schema['x-private-where']
  if (where === undefined) return () => false
  const { field, values }: Json = isJson(where) ? where : {}
  if (typeof field !== 'string' || !Array.isArray(values)) {
    return refuseSchema('a privacy that is not understood')
  }
  // A value nobody wrote could be any of them.
  return (item) => {
    const value: unknown = Reflect.get(item, field)
    return value === undefined || values.includes(value)
  }
}

const readKin = (schema: Json): KinFields | undefined => {
  const kin = schema['x-kin']
  if (kin === undefined) return undefined
  const properties = isJson(schema['properties']) ? schema['properties'] : {}
  const known = ['parents', 'children', 'siblings', 'partners', 'together', 'ended']
  for (const [role, field] of Object.entries(isJson(kin) ? kin : {})) {
    if (!known.includes(role) || typeof field !== 'string' || !(field in properties)) {
      refuseSchema('a kinship that is not understood')
    }
  }
  return isJson(kin) ? kin : refuseSchema('a kinship that is not understood')
}

const readRevealsWhere = (schema: Json): PlanCollection['reveals'] => {
  const listed = schema['x-reveals-where'] ?? []
  if (!Array.isArray(listed)) return refuseSchema('a reveals that is not understood')
  const all = listed.map((each: unknown) => {
    const { where, reveals }: Json = isJson(each) ? each : {}
    if (!isJson(where)) return refuseSchema('a reveals without a condition')
    const conditions = Object.entries(where)
    const holds = (item: object): boolean =>
      conditions.every(([field, values]) => {
        if (!Array.isArray(values)) return refuseSchema('a condition without values')
        const value: unknown = Reflect.get(item, field)
        if (value !== undefined) return values.includes(value)
        // A value nobody wrote could be any of them; `null` alone asks for one nobody wrote.
        return true
      })
    return { holds, kinds: readKinds(reveals) }
  })
  return (item) => all.flatMap(({ holds, kinds }) => (holds(item) ? kinds : []))
}

const referencesIn = (node: PlanNode): readonly (PlanNode & { type: 'reference' })[] => {
  if (node.type === 'reference') return [node]
  if (node.type === 'object')
    return node.properties.flatMap((property) => referencesIn(property.node))
  if (node.type === 'list') return referencesIn(node.of)
  if (node.type === 'tuple') return node.of.flatMap(referencesIn)
  return []
}

const refuseStrays = ({ collections, fields }: RecordPlan): void => {
  const known = [ANY_PREFIX, 'r', ...collections.map(({ prefix }) => prefix)]
  if (new Set(known).size < known.length) refuseSchema('two collections of one prefix')
  // What no View keeps names people and items of whatever kind a record has.
  const shared = collections.filter(({ name }) => !NEVER_SHARED.includes(name))
  const nodes = [...shared.map(({ item }) => item), ...fields.map(({ node }) => node)]
  for (const { prefix, elsewhere } of nodes.flatMap(referencesIn)) {
    if (!elsewhere && !known.includes(prefix)) {
      refuseSchema(`a reference to ${prefix}-, which is no collection of it`)
    }
  }
}

/** Reads the JSON Schema of a record. @throws {TypeError} on a keyword it does not understand. */
export const planRecord = (jsonSchema: Json): RecordPlan => {
  const defs = isJson(jsonSchema['$defs']) ? jsonSchema['$defs'] : {}
  const named = isJson(jsonSchema['properties']) ? jsonSchema['properties'] : {}
  const { extensions: _, ...properties } = named
  const collections: PlanCollection[] = []
  const rest: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(properties)) {
    const schema = resolve(value, defs)
    if ('propertyNames' in schema) collections.push(readCollection(name, schema, defs))
    else rest[name] = value
  }
  const fields = readProperties({ ...jsonSchema, properties: rest }, defs)
  const plan = { collections, fields, order: Object.keys(properties) }
  refuseStrays(plan)
  return plan
}
