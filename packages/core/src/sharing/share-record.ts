import * as z from 'zod'
import { PlainDateSchema } from '../date/plain-date.ts'
import { anyId, id } from '../record/id-schema.ts'
import { lasting } from '../record/item.ts'
import { line, text } from '../text/text-schema.ts'
import { LawfulBasisSchema } from './consents.ts'

/** What went to whom, why, on what basis, and who decided it. It stays whatever goes. */
export const ShareRecordSchema = z
  .strictObject({
    what: z
      .array(lasting(anyId))
      .optional()
      .describe('Items of this record; absent: all of a view.'),
    whatElse: line(500).optional().describe('Such as the title of the document.'),
    to: z.array(lasting(id('p'))).optional(),
    toOutside: z.array(line()).optional(),
    purpose: text(2000).optional(),
    basis: LawfulBasisSchema.optional().describe(
      'Article 6(1) of the UK GDPR. Consent is rarely the basis for what a council does.',
    ),
    decidedBy: line().optional(),
    on: PlainDateSchema.optional(),
    by: z.enum(['hand', 'post', 'email', 'message', 'reading', 'system', 'other']).optional(),
    familyTold: z.boolean().optional(),
    whyNotTold: text(2000).optional(),
    permission: lasting(id('perm')).optional(),
  })
  .meta({ title: 'ShareRecord', description: 'What went to whom. It reaches no reader.' })

/** @see {@link ShareRecordSchema} */
export interface ShareRecord extends z.infer<typeof ShareRecordSchema> {}
