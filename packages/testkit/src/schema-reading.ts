/** A JSON Schema, or a part of one. Read here without the library's own reading of it, to be a check of it. */
export type Schema = Readonly<Record<string, unknown>>

export const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const asSchema = (value: unknown): Schema => (isSchema(value) ? value : {})

/** A collection of a record as its JSON Schema describes it. */
export interface Collection {
  readonly name: string
  readonly prefix: string
  readonly item: Schema
  readonly isPrivate: boolean
}

const PREFIX = /^\^([a-z]{1,4})-\[A-Za-z0-9-\]\{1,60\}\(\?!\[\\s\\S\]\)$/
const ANY = /^\^\[a-z\]\{1,4\}-\[A-Za-z0-9-\]\{1,60\}\(\?!\[\\s\\S\]\)$/

/** A record's JSON Schema, looked into. */
export interface Reading {
  readonly root: Schema
  readonly collections: readonly Collection[]
  resolve(schema: unknown): Schema
  refName(schema: unknown): string | undefined
}

export const prefixOfPattern = (schema: Schema): string | undefined => {
  const pattern = schema['pattern']
  if (typeof pattern !== 'string') return undefined
  if (ANY.test(pattern)) return 'any'
  return PREFIX.exec(pattern)?.[1]
}

export const readSchema = (root: Schema): Reading => {
  const refName = (schema: unknown): string | undefined => {
    const ref = asSchema(schema)['$ref']
    return typeof ref === 'string' ? ref.replace('#/$defs/', '') : undefined
  }
  const resolve = (schema: unknown): Schema => {
    const name = refName(schema)
    return name
      ? { ...asSchema(asSchema(root['$defs'])[name]), ...asSchema(schema) }
      : asSchema(schema)
  }
  const collections: Collection[] = []
  for (const [name, value] of Object.entries(asSchema(root['properties']))) {
    const schema = resolve(value)
    const prefix = prefixOfPattern(asSchema(schema['propertyNames']))
    if (!prefix) continue
    const item = resolve(schema['additionalProperties'])
    collections.push({ name, prefix, item, isPrivate: item['x-private'] === true })
  }
  return { root, collections, resolve, refName }
}
