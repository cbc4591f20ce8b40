import * as z from 'zod'
import { PlainDateSchema } from '../date/plain-date.ts'
import { line, text } from '../text/text-schema.ts'
import { anyId, id } from './id-schema.ts'
import type { Id } from './id.ts'
import { collection } from './item.ts'

/** Why a query or prompt was left as it is: by whom, when and about what. */
export const AcceptanceSchema = z
  .strictObject({
    code: line(100),
    about: z.array(anyId),
    at: line(500)
      .optional()
      .describe(
        'The field it was about, as names of the schema. Absent: any field of these items.',
      ),
    reason: text(2000),
    by: line(),
    on: PlainDateSchema,
  })
  .meta({
    title: 'Acceptance',
    description: 'A finding somebody looked at and left, with a reason.',
  })

/** @see {@link AcceptanceSchema} */
export interface Acceptance extends z.infer<typeof AcceptanceSchema> {}

/** What every record begins with. */
export interface RecordEnvelope<K extends string = string> {
  kind: K
  schemaVersion: number
  id: Id<'r'>
  accepted?: Record<Id<'q'>, Acceptance> | undefined
  extensions?: Record<string, unknown> | undefined
}

/** The shape of what every record begins with. */
export type EnvelopeShape<K extends string, V extends number> = {
  kind: z.ZodLiteral<K>
  schemaVersion: z.ZodLiteral<V>
  id: z.ZodTemplateLiteral<Id<'r'>>
}
/** The shape of what every record may end with. */
export type TailShape = {
  accepted: ReturnType<typeof collection<'q', typeof AcceptanceSchema>>
  extensions: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>
}

/**
 * A record's schema: the envelope, the tool's own fields, the acceptances of findings, and one
 * `extensions` object for the host's own data, which no rule reads and every View drops.
 */
export const recordSchema = <K extends string, V extends number, S extends z.core.$ZodLooseShape>(
  kind: K,
  version: V,
  shape: S,
): z.ZodObject<EnvelopeShape<K, V> & S & TailShape, z.core.$strict> =>
  z.strictObject({
    kind: z.literal(kind),
    schemaVersion: z.literal(version),
    id: id('r'),
    ...shape,
    accepted: collection('q', AcceptanceSchema),
    extensions: z.record(z.string(), z.unknown()).optional(),
  }) as z.ZodObject<EnvelopeShape<K, V> & S & TailShape, z.core.$strict>
