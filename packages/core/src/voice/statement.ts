import * as z from 'zod'
import { PartialDateSchema } from '../date/partial-date.ts'
import { PlainDateSchema } from '../date/plain-date.ts'
import { anyId, id } from '../record/id-schema.ts'
import { item } from '../record/item.ts'
import { line, text } from '../text/text-schema.ts'

/** How it is known: said by the person, seen by the writer, reported by another, or inferred. */
export const BasisSchema = z
  .enum(['said', 'observed', 'reported', 'inferred'])
  .meta({ id: 'Basis', description: 'How something is known.' })

/** @see {@link BasisSchema} */
export type Basis = z.infer<typeof BasisSchema>

const statement = {
  words: text().describe('The exact words, in the language in which they were said.'),
  speaker: id('p')
    .optional()
    .describe('Whose words. Someone outside the record stands in `speakerOutside`.'),
  speakerOutside: line().optional(),
  basis: BasisSchema.optional(),
  askedAs: text(2000)
    .optional()
    .describe('The question that came before the words: an answer cannot be judged without it.'),
  present: z.array(id('p')).optional(),
  presentOutside: z.array(line()).optional(),
  place: line().optional(),
  language: line(60).optional(),
  interpreter: line().optional(),
  aid: line().optional().describe('A communication aid: signs, symbols, a device, drawing.'),
  saidOn: PartialDateSchema.optional(),
  recordedOn: PlainDateSchema.optional(),
  recordedBy: line().optional(),
  about: z.array(anyId).optional().describe('The items of this record that the words are about.'),
  interpretation: text()
    .optional()
    .describe('What the writer makes of it, kept apart from the words.'),
}

/**
 * Words somebody said, with what is needed to weigh them later: who, to what question, in front of
 * whom, where, in what language and with what help, when said and when written down.
 */
export const StatementSchema = item(statement).meta({
  title: 'Statement',
  description: 'Words somebody said, and how they came to be said.',
})

/** @see {@link StatementSchema} */
export interface Statement extends z.infer<typeof StatementSchema> {}

/**
 * A child's or adult's voice: a statement with what they wish, what was observed where there were
 * no words, whether they were seen alone, and what became of it.
 */
export const VoiceSchema = item({
  ...statement,
  words: text().optional(),
  observation: text()
    .optional()
    .describe('What was seen, for a baby or for a child who did not use words.'),
  ownWords: z.boolean().optional(),
  seenAlone: z.boolean().optional(),
  tool: line().optional().describe('The tool that was used, such as a drawing or three houses.'),
  wishes: text().optional(),
  changedBecauseOfIt: text().optional(),
  toldBackOn: PlainDateSchema.optional(),
}).meta({ title: 'Voice', description: 'What somebody said or showed, and what became of it.' })

/** @see {@link VoiceSchema} */
export interface Voice extends z.infer<typeof VoiceSchema> {}
