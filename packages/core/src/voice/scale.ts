import * as z from 'zod'
import { PlainDateSchema } from '../date/plain-date.ts'
import { id } from '../record/id-schema.ts'
import { item } from '../record/item.ts'
import { line, text } from '../text/text-schema.ts'

/** A question answered by a number, with what its two ends mean. Without its anchors a number says nothing. */
export const ScaleSchema = item({
  question: line(500),
  lowest: z.int(),
  highest: z.int(),
  lowestMeans: line(500).optional(),
  highestMeans: line(500).optional(),
  about: id('p').optional().describe('The person or child the question is about.'),
}).meta({ title: 'Scale', description: 'A question answered by a number, with both its anchors.' })

/** @see {@link ScaleSchema} */
export interface Scale extends z.infer<typeof ScaleSchema> {}

/** One person's number on one day, with their reason. */
export const RatingSchema = item({
  scale: id('sc'),
  rater: id('p').optional(),
  raterOutside: line().optional(),
  role: line().optional(),
  value: z.int(),
  on: PlainDateSchema.optional(),
  reason: text(2000).optional(),
  whatWouldBeOneHigher: text(2000).optional(),
  scoredIndependently: z
    .boolean()
    .optional()
    .describe('Whether it was given before the others were heard.'),
}).meta({ title: 'Rating', description: 'One person’s number on a scale, with their reason.' })

/** @see {@link RatingSchema} */
export interface Rating extends z.infer<typeof RatingSchema> {}
