import * as z from 'zod'
import { PlainDateSchema } from '../date/plain-date.ts'
import { anyId } from '../record/id-schema.ts'
import { line } from '../text/text-schema.ts'
import { ReaderEntrySchema } from './protection.ts'

/**
 * That a worker read a text and found that a reader may have it, word for word. It holds a digest
 * and not the text: a text that changed is not cleared any more.
 */
export const TextClearanceSchema = z
  .strictObject({
    item: anyId.optional().describe('The item it stands in; absent: the record itself.'),
    field: line(100).describe('Its field, `note`, or the way to it, `death/place`.'),
    for: z.array(ReaderEntrySchema).min(1),
    digest: line(64),
    by: line(),
    on: PlainDateSchema,
  })
  .meta({ title: 'TextClearance', description: 'A text that was cleared for a reader.' })

/** @see {@link TextClearanceSchema} */
export interface TextClearance extends z.infer<typeof TextClearanceSchema> {}
