import * as z from 'zod'
import { PlainDateSchema } from '../date/plain-date.ts'
import { id } from '../record/id-schema.ts'
import { lasting } from '../record/item.ts'
import { line, text } from '../text/text-schema.ts'

const SafeSchema = z.enum(['yes', 'no', 'not-known'])

/** How a person can safely be reached, asked of them and not worked out. Absent: nobody asked. */
export const ChannelSchema = z
  .strictObject({
    person: lasting(id('p')),
    post: SafeSchema.optional(),
    phone: SafeSchema.optional(),
    message: SafeSchema.optional(),
    email: SafeSchema.optional(),
    inPerson: SafeSchema.optional(),
    paperAtHome: SafeSchema.optional().describe('Whether paper may be kept where they live.'),
    alsoReadBy: z
      .array(lasting(id('p')))
      .optional()
      .describe('Who else reads this phone or post.'),
    alsoReadByOutside: z.array(line()).optional(),
    askedOn: PlainDateSchema.optional(),
    askedBy: line().optional(),
    note: text(2000).optional(),
  })
  .meta({
    title: 'Channel',
    description: 'How a person can safely be reached. It reaches no reader.',
  })

/** @see {@link ChannelSchema} */
export interface Channel extends z.infer<typeof ChannelSchema> {}
