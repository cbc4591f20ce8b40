import * as z from 'zod'
import { PlainDateSchema } from '../date/plain-date.ts'
import { anyId, id } from '../record/id-schema.ts'
import { lasting } from '../record/item.ts'
import { line, text } from '../text/text-schema.ts'
import { ReaderEntrySchema } from './protection.ts'

// Three permissions, three records: agreeing to a service, letting a piece of work be shared, and the
// basis in data protection law are not one another.

const withdrawal = {
  withdrawnOn: PlainDateSchema.optional(),
  withdrawnBy: line().optional(),
  withdrawnBecause: text(2000).optional(),
}

/** Why something goes on although agreement to it was withdrawn, in order to protect somebody. */
export const OverrideSchema = z
  .strictObject({
    decidedBy: line(),
    reason: text(2000),
    on: PlainDateSchema,
    childToldOn: PlainDateSchema.optional(),
    whyChildNotTold: text(2000).optional(),
  })
  .meta({ title: 'Override', description: 'A decision to go on in order to protect somebody.' })

/** @see {@link OverrideSchema} */
export interface Override extends z.infer<typeof OverrideSchema> {}

/** That people agreed to a service or plan. Withdrawing dates it, and deletes nothing. */
export const AgreementSchema = z
  .strictObject({
    who: z.array(lasting(id('p'))).min(1),
    to: line(500).describe('The service, or what was agreed.'),
    agreedOn: PlainDateSchema.optional(),
    toldTheyCouldSayNo: z.boolean().optional(),
    adviceOffered: z.boolean().optional().describe('Whether legal advice was offered.'),
    interpreter: line().optional(),
    endsOn: PlainDateSchema.optional(),
    recordedBy: line().optional(),
    ...withdrawal,
    override: OverrideSchema.optional(),
  })
  .meta({
    title: 'Agreement',
    description: 'That people agreed to a service. It reaches no reader.',
  })

/** @see {@link AgreementSchema} */
export interface Agreement extends z.infer<typeof AgreementSchema> {}

/** That somebody lets a piece of their work be shared, with whom, and who must not see it. */
export const PermissionSchema = z
  .strictObject({
    of: z
      .array(lasting(id('p')))
      .min(1)
      .describe('Whose work and whose permission.'),
    what: z.array(anyId).min(1),
    with: z.array(ReaderEntrySchema).optional(),
    notWith: z.array(ReaderEntrySchema).optional().describe('Who must not see it, by their wish.'),
    agreedOn: PlainDateSchema.optional(),
    recordedBy: line().optional(),
    ...withdrawal,
    override: OverrideSchema.optional(),
  })
  .meta({
    title: 'Permission',
    description: 'That somebody lets a piece of work be shared. It reaches no reader.',
  })

/** @see {@link PermissionSchema} */
export interface Permission extends z.infer<typeof PermissionSchema> {}

/** The bases of Article 6(1) of the UK GDPR on which a council may hold or share something. */
export const LawfulBasisSchema = z.enum([
  'public-task',
  'legal-obligation',
  'vital-interests',
  'consent',
  'legitimate-interests',
])

/** The basis in data protection law on which something is held or used; rarely consent. */
export const ProcessingBasisSchema = z
  .strictObject({
    what: z.array(lasting(anyId)).optional().describe('Absent: the record as a whole.'),
    purpose: text(2000).optional(),
    article6: LawfulBasisSchema.optional(),
    article9: z
      .enum(['substantial-public-interest', 'health-or-social-care', 'vital-interests', 'consent'])
      .optional(),
    condition: line(500).optional().describe('Such as DPA 2018, schedule 1, paragraph 18.'),
    decidedBy: line().optional(),
    on: PlainDateSchema.optional(),
  })
  .meta({
    title: 'ProcessingBasis',
    description: 'The basis in data protection law. It reaches no reader.',
  })

/** @see {@link ProcessingBasisSchema} */
export interface ProcessingBasis extends z.infer<typeof ProcessingBasisSchema> {}
