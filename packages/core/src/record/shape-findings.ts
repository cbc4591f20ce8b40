import type * as z from 'zod'
import type { Finding } from '../finding/finding.ts'
import { safePathsOf, schemaAt, type SafePaths } from './safe-path.ts'
import { isJson, prefixTaken, resolve, type Json } from './schema-nodes.ts'

/** Codes for an input that does not have the shape of its kind. */
export type ShapeCode =
  | 'core/missing-field'
  | 'core/wrong-type'
  | 'core/unknown-field'
  | 'core/wrong-id'
  | 'core/wrong-format'
  | 'core/value-not-allowed'
  | 'core/too-short'
  | 'core/too-long'

type Params = Readonly<Record<string, string | number>>

const words: Readonly<Record<ShapeCode, (params: Params) => string>> = {
  'core/missing-field': ({ field }) => `The field ${field} is missing.`,
  'core/wrong-type': ({ field, expected }) => `The field ${field} must be of the type ${expected}.`,
  'core/unknown-field': () =>
    'There is a field here that this kind of record does not have. Data of your own goes into extensions.',
  'core/wrong-id': ({ prefix }) =>
    `An id here must be ${prefix}- and then letters, digits or hyphens, 60 at most.`,
  'core/wrong-format': ({ field, expected }) =>
    `The field ${field} must be written as ${expected}.`,
  'core/value-not-allowed': ({ field, allowed }) => `The field ${field} takes only: ${allowed}.`,
  'core/too-short': ({ field, minimum }) => `The field ${field} needs at least ${minimum}.`,
  'core/too-long': ({ field, maximum }) => `The field ${field} takes at most ${maximum}.`,
}

const formats: Readonly<Record<string, string>> = {
  PlainDate: 'a day such as 2009-04-17',
  PartialDate: 'a date such as 2009, 2009-04, 2009-04-17, 2009~ or ../2009',
}

const lastName = (path: readonly (string | number)[]): string =>
  path.findLast((step): step is string => typeof step === 'string' && !step.includes('-')) ??
  'record'

const formatOf = (jsonSchema: Json, keys: readonly (string | number)[]): string => {
  const parent = schemaAt(jsonSchema, keys.slice(0, -1))
  const properties = isJson(parent?.['properties']) ? parent['properties'] : {}
  const own = properties[String(keys.at(-1))]
  const ref = isJson(own) && typeof own['$ref'] === 'string' ? own['$ref'].slice(8) : ''
  return formats[ref] ?? 'text without control characters'
}

const terms = (schema: Json | undefined): string => {
  const branches = Array.isArray(schema?.['anyOf'])
    ? schema['anyOf'].filter(isJson)
    : [schema ?? {}]
  return branches
    .flatMap((branch) => {
      const prefix = prefixTaken(branch)
      if (prefix) return [`an id ${prefix}-…`]
      if (Array.isArray(branch['enum'])) return branch['enum'].map(String)
      return 'const' in branch ? [String(branch['const'])] : []
    })
    .join(', ')
}

/** What one of Zod's issues means in our words. Zod's own messages never pass: they quote. */
const translate = (
  issue: z.core.$ZodIssue,
  input: unknown,
  jsonSchema: Json,
  safePath: SafePaths,
): { code: ShapeCode; keys: readonly (string | number)[]; params: Params }[] => {
  const keys = issue.path.map((key) => (typeof key === 'number' ? key : String(key)))
  const schema = schemaAt(jsonSchema, keys)
  const field = lastName(safePath(keys))
  const defs = isJson(jsonSchema['$defs']) ? jsonSchema['$defs'] : {}
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      code: 'core/unknown-field',
      keys: [...keys, key],
      params: {},
    }))
  }
  if (issue.code === 'invalid_key') {
    const names = schemaAt(jsonSchema, keys.slice(0, -1))?.['propertyNames']
    const prefix = prefixTaken(resolve(names, defs)) ?? ''
    return [{ code: 'core/wrong-id', keys, params: { prefix } }]
  }
  if (issue.code === 'too_small') {
    return [{ code: 'core/too-short', keys, params: { field, minimum: Number(issue.minimum) } }]
  }
  if (issue.code === 'too_big') {
    return [{ code: 'core/too-long', keys, params: { field, maximum: Number(issue.maximum) } }]
  }
  if (issue.code === 'invalid_type' || issue.code === 'invalid_value') {
    const absent = valueAt(input, keys) === undefined
    if (absent) return [{ code: 'core/missing-field', keys, params: { field } }]
  }
  if (issue.code === 'invalid_format') {
    const prefix = schema && prefixTaken(schema)
    if (prefix) return [{ code: 'core/wrong-id', keys, params: { prefix } }]
    return [
      { code: 'core/wrong-format', keys, params: { field, expected: formatOf(jsonSchema, keys) } },
    ]
  }
  if (issue.code === 'invalid_value' || issue.code === 'invalid_union') {
    return [{ code: 'core/value-not-allowed', keys, params: { field, allowed: terms(schema) } }]
  }
  const expected = issue.code === 'invalid_type' ? issue.expected : 'JSON'
  return [{ code: 'core/wrong-type', keys, params: { field, expected } }]
}

const valueAt = (input: unknown, keys: readonly (string | number)[]): unknown => {
  let value = input
  for (const key of keys) {
    value =
      typeof value === 'object' && value !== null ? Reflect.get(value, String(key)) : undefined
  }
  return value
}

/** The findings of an input that its schema refused, every one of them. */
export const shapeFindings = (
  issues: readonly z.core.$ZodIssue[],
  input: unknown,
  jsonSchema: Json,
): Finding<ShapeCode>[] => {
  const safePath = safePathsOf(jsonSchema, input)
  return issues
    .flatMap((issue) => translate(issue, input, jsonSchema, safePath))
    .map(({ code, keys, params }) => ({
      code,
      severity: 'error',
      path: safePath(keys),
      message: words[code](params),
      params,
    }))
}
