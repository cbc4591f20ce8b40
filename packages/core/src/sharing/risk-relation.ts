import * as z from 'zod'
import { PlainDateSchema } from '../date/plain-date.ts'
import { id } from '../record/id-schema.ts'
import { lasting } from '../record/item.ts'
import { line, text } from '../text/text-schema.ts'

/**
 * Who is of concern to whom. Without `from` and `fromOutside` nobody knows yet who it is; a group, a
 * place or something online stands in `fromOutside`. Its status says what an allegation is: alleged
 * until somebody admitted or a court found.
 */
export const RiskRelationSchema = z
  .strictObject({
    from: lasting(id('p')).optional(),
    fromOutside: line().optional().describe('A group, a place, somebody outside the record.'),
    to: z.array(lasting(id('p'))).min(1),
    nature: z
      .array(
        z.enum([
          'physical',
          'emotional',
          'sexual',
          'coercive-control',
          'economic',
          'stalking',
          'neglect',
          'exploitation',
          'honour-based',
          'abduction',
          'other',
        ]),
      )
      .min(1),
    status: z.enum(['alleged', 'found', 'admitted', 'convicted', 'disputed']).optional(),
    source: line(500).optional(),
    orders: z
      .array(
        z.enum([
          'non-molestation',
          'occupation',
          'domestic-abuse-protection',
          'restraining',
          'stalking-protection',
          'forced-marriage-protection',
          'prohibited-steps',
          'other',
        ]),
      )
      .optional(),
    since: PlainDateSchema.optional(),
    until: PlainDateSchema.optional(),
    note: text().optional(),
  })
  .meta({
    title: 'RiskRelation',
    description: 'Who is of concern to whom. It reaches no reader.',
  })

/** @see {@link RiskRelationSchema} */
export interface RiskRelation extends z.infer<typeof RiskRelationSchema> {}
