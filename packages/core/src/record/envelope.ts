import * as z from 'zod'
import { PlainDateSchema } from '../date/plain-date.ts'
import { line, text } from '../text/text-schema.ts'
import { anyId, id } from './id-schema.ts'
import type { Id } from './id.ts'
import { collection } from './item.ts'
import { ChannelSchema, type Channel } from '../sharing/channel.ts'
import {
  AgreementSchema,
  PermissionSchema,
  ProcessingBasisSchema,
  type Agreement,
  type Permission,
  type ProcessingBasis,
} from '../sharing/consents.ts'
import { ProtectionSchema, type Protection } from '../sharing/protection.ts'
import { RiskRelationSchema, type RiskRelation } from '../sharing/risk-relation.ts'
import { ShareRecordSchema, type ShareRecord } from '../sharing/share-record.ts'
import { TextClearanceSchema, type TextClearance } from '../sharing/text-clearance.ts'

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
  protections?: Record<Id<'prot'>, Protection> | undefined
  riskRelations?: Record<Id<'risk'>, RiskRelation> | undefined
  channels?: Record<Id<'chan'>, Channel> | undefined
  textClearances?: Record<Id<'clea'>, TextClearance> | undefined
  shares?: Record<Id<'shar'>, ShareRecord> | undefined
  agreements?: Record<Id<'agre'>, Agreement> | undefined
  permissions?: Record<Id<'perm'>, Permission> | undefined
  processingBases?: Record<Id<'base'>, ProcessingBasis> | undefined
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
  protections: ReturnType<typeof collection<'prot', typeof ProtectionSchema>>
  riskRelations: ReturnType<typeof collection<'risk', typeof RiskRelationSchema>>
  channels: ReturnType<typeof collection<'chan', typeof ChannelSchema>>
  textClearances: ReturnType<typeof collection<'clea', typeof TextClearanceSchema>>
  shares: ReturnType<typeof collection<'shar', typeof ShareRecordSchema>>
  agreements: ReturnType<typeof collection<'agre', typeof AgreementSchema>>
  permissions: ReturnType<typeof collection<'perm', typeof PermissionSchema>>
  processingBases: ReturnType<typeof collection<'base', typeof ProcessingBasisSchema>>
  accepted: ReturnType<typeof collection<'q', typeof AcceptanceSchema>>
  extensions: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>
}

/**
 * A record's schema: the envelope, the tool's own fields, and what no View keeps: who is protected
 * from whom and who is of concern to whom, how people can be reached, what was cleared, shared, agreed
 * and permitted, the acceptances of findings, and one `extensions` object for the host's own data,
 * which no rule reads.
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
    protections: collection('prot', ProtectionSchema),
    riskRelations: collection('risk', RiskRelationSchema),
    channels: collection('chan', ChannelSchema),
    textClearances: collection('clea', TextClearanceSchema),
    shares: collection('shar', ShareRecordSchema),
    agreements: collection('agre', AgreementSchema),
    permissions: collection('perm', PermissionSchema),
    processingBases: collection('base', ProcessingBasisSchema),
    accepted: collection('q', AcceptanceSchema),
    extensions: z.record(z.string(), z.unknown()).optional(),
  }) as z.ZodObject<EnvelopeShape<K, V> & S & TailShape, z.core.$strict>
