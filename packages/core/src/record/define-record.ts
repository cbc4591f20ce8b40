import type { Draft } from 'immer'
import * as z from 'zod'
import type { Path, Result } from '../finding/finding.ts'
import { PATTERN_END } from '../text/pattern-end.ts'
import { idEnd, type Id } from './id.ts'
import { parseRecord, type PreparedVersion, type Version } from './parse-record.ts'
import { referencesOf, removeItems, replaceId } from './references.ts'
import type { Json } from './schema-nodes.ts'
import { planRecord, type RecordPlan } from './schema-plan.ts'

/** A kind of record: what it is, how it is read, and the one graph of its references. */
export interface RecordType<K extends string, R> {
  readonly kind: K
  readonly version: number
  readonly schema: z.ZodType<R>
  /** The published JSON Schema (2020-12); references, views, cleaning and merging are derived from it. */
  readonly jsonSchema: Json
  readonly plan: RecordPlan
  /** Reads an unknown value: version, migration, shape. Bad input gives findings and never throws. */
  parse(input: unknown): Result<R>
  /** Where a record refers to an id. */
  references(record: R, to: Id): readonly Path[]
  /** Removes an item from a draft, and what cannot stand without it. */
  removeItem(draft: Draft<R>, id: Id): void
  /** Removes many items at once, and what cannot stand without them. */
  removeItems(draft: Draft<R>, ids: Iterable<Id>): void
  /** Points every reference to one id at another; the item moves along, or goes where the other exists. */
  replaceId(draft: Draft<R>, from: Id, to: Id): void
}

const publish = (kind: string, { version, schema }: Version): Json => {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      const { pattern } = jsonSchema
      // Zod ends the pattern of an id in `$`, which elsewhere lets a line break follow.
      if (pattern?.endsWith(`${idEnd}$`)) jsonSchema.pattern = pattern.slice(0, -1) + PATTERN_END
    },
  })
  return { $schema, $id: `urn:relational-practice:${kind}:${version}`, title: kind, ...rest }
}

const prepare = (kind: string, version: Version): PreparedVersion => {
  let jsonSchema: Json | undefined
  return {
    ...version,
    get jsonSchema() {
      jsonSchema ??= publish(kind, version)
      return jsonSchema
    },
  }
}

/**
 * Defines a kind of record from its versions, oldest first; the last is the current one.
 *
 * @throws {TypeError} when versions are not contiguous, a step is missing, or (on first use) the
 * schema says something that references and sharing could not be derived from.
 */
export const defineRecord = <const K extends string, S extends z.ZodObject>(def: {
  kind: K
  versions: readonly Version[]
  schema: S
}): RecordType<K, z.output<S>> => {
  const { kind, schema } = def
  const versions = def.versions.map((version) => prepare(kind, version))
  const newest = versions.at(-1)
  for (const [place, { version, migrate }] of versions.entries()) {
    if (version !== (versions[0]?.version ?? 1) + place || (place > 0 && !migrate)) {
      throw new TypeError(`Versions of ${kind} must be contiguous and each but the first migrate.`)
    }
  }
  if (!newest || newest.schema !== schema) {
    throw new TypeError(`The last version of ${kind} must hold its current schema.`)
  }
  let plan: RecordPlan | undefined
  const planned = (): RecordPlan => (plan ??= planRecord(newest.jsonSchema))
  return {
    kind,
    version: newest.version,
    schema: schema as unknown as z.ZodType<z.output<S>>,
    get jsonSchema() {
      return newest.jsonSchema
    },
    get plan() {
      return planned()
    },
    parse: (input) => parseRecord(kind, versions, input) as Result<z.output<S>>,
    references: (record, to) =>
      [...referencesOf(planned(), record)]
        .filter((reference) => reference.to === to && !reference.elsewhere)
        .map(({ path }) => path),
    removeItem: (draft, id) => removeItems(planned(), draft, [id]),
    removeItems: (draft, ids) => removeItems(planned(), draft, ids),
    replaceId: (draft, from, to) => replaceId(planned(), draft, from, to),
  }
}
