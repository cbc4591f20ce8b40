import * as z from 'zod'
import { PlainDateSchema } from '../date/plain-date.ts'
import { id } from '../record/id-schema.ts'
import { item } from '../record/item.ts'
import { reveals, revealsNothing } from '../record/reveals.ts'
import { line, text } from '../text/text-schema.ts'

/** A question answered by a number, with what its two ends mean. Without its anchors a number says nothing. */
export const ScaleSchema = item({
  question: reveals(line(500), 'anything'),
  lowest: z.int(),
  highest: z.int(),
  lowestMeans: reveals(line(500), 'anything').optional(),
  highestMeans: reveals(line(500), 'anything').optional(),
  about: revealsNothing(id('p')).optional().describe('The person or child the question is about.'),
}).meta({ title: 'Scale', description: 'A question answered by a number, with both its anchors.' })

/** @see {@link ScaleSchema} */
export interface Scale extends z.infer<typeof ScaleSchema> {}

/** One person's number on one day, with their reason. */
export const RatingSchema = item({
  scale: revealsNothing(id('sc')),
  rater: reveals(id('p'), 'origin-of-information').optional(),
  raterOutside: reveals(line(), 'origin-of-information', 'anything').optional(),
  role: reveals(line(), 'anything').optional(),
  value: z.int(),
  on: PlainDateSchema.optional(),
  reason: reveals(text(2000), 'anything').optional(),
  whatWouldBeOneHigher: reveals(text(2000), 'anything').optional(),
  scoredIndependently: z
    .boolean()
    .optional()
    .describe('Whether it was given before the others were heard.'),
}).meta({ title: 'Rating', description: 'One person’s number on a scale, with their reason.' })

/** @see {@link RatingSchema} */
export interface Rating extends z.infer<typeof RatingSchema> {}
