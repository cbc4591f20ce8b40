import * as z from 'zod'
import { PartialDateSchema } from '../date/partial-date.ts'
import { PlainDateSchema } from '../date/plain-date.ts'
import { anyId, id } from '../record/id-schema.ts'
import { item, privateByDefault } from '../record/item.ts'
import { reveals, revealsNothing } from '../record/reveals.ts'
import { line, text } from '../text/text-schema.ts'

/** How it is known: said by the person, seen by the writer, reported by another, or inferred. */
export const BasisSchema = z
  .enum(['said', 'observed', 'reported', 'inferred'])
  .meta({ id: 'Basis', description: 'How something is known.' })

/** @see {@link BasisSchema} */
export type Basis = z.infer<typeof BasisSchema>

const statement = {
  words: reveals(text(), 'anything').describe(
    'The exact words, in the language in which they were said.',
  ),
  speaker: reveals(id('p'), 'origin-of-information')
    .optional()
    .describe('Whose words. Someone outside the record stands in `speakerOutside`.'),
  speakerOutside: reveals(line(), 'origin-of-information', 'anything').optional(),
  basis: BasisSchema.optional(),
  askedAs: reveals(text(2000), 'anything')
    .optional()
    .describe('The question that came before the words: an answer cannot be judged without it.'),
  present: reveals(z.array(id('p')), 'origin-of-information').optional(),
  presentOutside: reveals(z.array(line()), 'origin-of-information', 'anything').optional(),
  place: reveals(line(), 'whereabouts').optional(),
  language: reveals(line(60), 'immigration').optional(),
  interpreter: reveals(line(), 'immigration', 'origin-of-information').optional(),
  aid: reveals(line(), 'health')
    .optional()
    .describe('A communication aid: signs, symbols, a device, drawing.'),
  saidOn: PartialDateSchema.optional(),
  recordedOn: PlainDateSchema.optional(),
  recordedBy: reveals(line(), 'whereabouts').optional(),
  about: revealsNothing(z.array(anyId))
    .optional()
    .describe('The items of this record that the words are about.'),
  interpretation: privateByDefault(reveals(text(), 'anything'))
    .optional()
    .describe('What the writer makes of it, kept apart from the words. Private by default.'),
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
  words: reveals(text(), 'anything').optional(),
  observation: reveals(text(), 'anything')
    .optional()
    .describe('What was seen, for a baby or for a child who did not use words.'),
  ownWords: z.boolean().optional(),
  seenAlone: z.boolean().optional(),
  tool: reveals(line(), 'anything')
    .optional()
    .describe('The tool that was used, such as a drawing or three houses.'),
  wishes: reveals(text(), 'anything').optional(),
  changedBecauseOfIt: reveals(text(), 'anything').optional(),
  toldBackOn: PlainDateSchema.optional(),
}).meta({ title: 'Voice', description: 'What somebody said or showed, and what became of it.' })

/** @see {@link VoiceSchema} */
export interface Voice extends z.infer<typeof VoiceSchema> {}
