import type * as z from 'zod'
import { sortFindings, type Finding, type Result } from '../finding/finding.ts'
import { safePathsOf } from './safe-path.ts'
import type { Json } from './schema-nodes.ts'
import { shapeFindings } from './shape-findings.ts'
import { findUnsafe } from './unsafe-keys.ts'

/** One version of a record's schema; frozen once released. */
export interface Version {
  readonly version: number
  readonly schema: z.ZodType
  /** What changed and what is lost, in plain words, for the person who approves the upgrade. */
  readonly notes?: string
  /** Makes a record of this version of a valid one of the version before. Pure. */
  readonly migrate?: (older: never) => unknown
}

/** What a version's schema looks like as JSON Schema. */
export interface PreparedVersion extends Version {
  readonly jsonSchema: Json
}

const problem = (
  code: string,
  message: string,
  params: Finding['params'] = {},
  path: Finding['path'] = [],
): { ok: false; findings: Finding[] } => ({
  ok: false,
  findings: [{ code, severity: 'error', path, message, params }],
})

const unsafeFindings = (input: unknown, jsonSchema: Json): Finding[] => {
  const safePath = safePathsOf(jsonSchema, input)
  return findUnsafe(input).map(({ problem: kind, keys }) => ({
    code: `core/${kind}`,
    severity: 'error',
    path: safePath(keys),
    message:
      kind === 'too-deep'
        ? 'The input nests deeper than any record does.'
        : 'The input holds a key that some programs would take for an instruction. It must go before the record can be used.',
    params: {},
  }))
}

const readVersion = (input: object): number | undefined => {
  const version: unknown = Reflect.get(input, 'schemaVersion')
  return typeof version === 'number' && Number.isSafeInteger(version) && version > 0
    ? version
    : undefined
}

/**
 * Reads an unknown value as a record of one kind: finds its version, checks it against that
 * version, migrates it step by step with a check after each, and gives the current record.
 */
export const parseRecord = (
  kind: string,
  versions: readonly PreparedVersion[],
  input: unknown,
): Result<unknown> => {
  try {
    return readRecord(kind, versions, input)
  } catch {
    // Only an object that runs code when it is read comes here; what it throws may quote it.
    return problem('core/not-a-record', 'The input is not a record: it cannot be read as data.')
  }
}

const readRecord = (
  kind: string,
  versions: readonly PreparedVersion[],
  input: unknown,
): Result<unknown> => {
  const newest = versions.at(-1)
  if (!newest) return problem('core/version-unknown', 'No version of this record is known.')
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return problem('core/not-a-record', 'The input is not a record: it must be a JSON object.')
  }
  const unsafe = unsafeFindings(input, newest.jsonSchema)
  if (unsafe.length > 0) return { ok: false, findings: sortFindings(unsafe) }
  if (Reflect.get(input, 'kind') !== kind) {
    return problem('core/wrong-kind', `The record is not of the kind ${kind}.`, { kind }, ['kind'])
  }
  const version = readVersion(input)
  const at = ['schemaVersion']
  if (version === undefined) {
    return problem('core/version-missing', 'The record does not say its version.', {}, at)
  }
  if (version > newest.version) {
    const params = { version, newest: newest.version }
    const message = `The record is of version ${version}; this program reads versions up to ${newest.version}. Use a newer program.`
    return problem('core/version-too-new', message, params, at)
  }
  return migrateFrom(versions, version, input)
}

const migrateFrom = (
  versions: readonly PreparedVersion[],
  from: number,
  input: object,
): Result<unknown> => {
  const start = versions.findIndex(({ version }) => version === from)
  if (start < 0) {
    const message = `Version ${from} of this record is not known.`
    return problem('core/version-unknown', message, { version: from }, ['schemaVersion'])
  }
  let value: unknown = input
  for (const [step, { version, schema, jsonSchema, migrate }] of versions.slice(start).entries()) {
    if (step > 0) {
      try {
        value = migrate?.(value as never)
      } catch {
        return migrationFault(version)
      }
    }
    const result = schema.safeParse(value)
    if (!result.success) {
      return step > 0
        ? migrationFault(version)
        : {
            ok: false,
            findings: sortFindings(shapeFindings(result.error.issues, value, jsonSchema)),
          }
    }
    value = result.data
  }
  const to = versions.at(-1)?.version ?? from
  const findings: Finding[] = to === from ? [] : [migrated(from, to)]
  return { ok: true, value, findings }
}

const migrationFault = (version: number): { ok: false; findings: Finding[] } =>
  problem(
    'core/migration-failed',
    `The record could not be brought to version ${version}. This is a fault in the library, please report it.`,
    { version },
  )

const migrated = (from: number, to: number): Finding => ({
  code: 'core/migrated',
  severity: 'prompt',
  path: ['schemaVersion'],
  message: `The record was of version ${from} and has been brought to version ${to}.`,
  params: { from, to },
})
