import * as z from 'zod'
import { PlainDateSchema } from '../date/plain-date.ts'
import { id } from '../record/id-schema.ts'
import { AudienceSchema, lasting } from '../record/item.ts'
import { REVEALED } from '../record/reveals.ts'
import { line, text } from '../text/text-schema.ts'

/** Somebody a document may be for, named or by the part they come in. Stays when their entry goes. */
export const ReaderEntrySchema = z.union([lasting(id('p')), AudienceSchema])

/**
 * What of somebody is kept from whom. It covers their children, brothers and sisters and present
 * partner too unless `coversOnlyThem` says otherwise, and never those it protects from. `from` may
 * name people, or parts in which readers come; `everyone` is anyone at all.
 */
export const ProtectionSchema = z
  .strictObject({
    who: z.array(id('p')).min(1),
    from: z.array(ReaderEntrySchema).min(1),
    what: z.array(z.enum(REVEALED)).min(1),
    coversOnlyThem: z.literal(true).optional(),
    basis: text(2000).optional().describe('Why, for the worker: an order, a risk, a wish.'),
    setBy: line().optional(),
    since: PlainDateSchema.optional(),
    until: PlainDateSchema.optional(),
    reviewOn: PlainDateSchema.optional().describe('When somebody looks at the decision again.'),
  })
  .meta({
    title: 'Protection',
    description: 'What of somebody is kept from whom. It reaches no reader.',
  })

/** @see {@link ProtectionSchema} */
export interface Protection extends z.infer<typeof ProtectionSchema> {}
