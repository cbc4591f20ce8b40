import * as z from 'zod'
import { PartialDateSchema } from '../date/partial-date.ts'
import { line, text } from '../text/text-schema.ts'
import { id } from './id-schema.ts'
import { reveals } from './reveals.ts'

/** What every fact may carry, alike in every tool: who tells it so, who disputes it, where it is written. */
export const toldFields = {
  accordingTo: reveals(z.array(id('p')), 'origin-of-information').optional(),
  disputedBy: reveals(z.array(id('p')), 'origin-of-information').optional(),
  source: reveals(line(500), 'origin-of-information', 'anything').optional(),
  note: reveals(text(), 'anything').optional(),
}

/** When something began and ended. Without an end it goes on, or nobody has written its end. */
export const spanFields = {
  from: PartialDateSchema.optional(),
  to: PartialDateSchema.optional(),
}
