import { type Answer, type PlainDate, currentAt, type OpenSpan } from '@relational-practice/core'
import type { Harm } from '../schema/index.ts'
import type { GenogramIndex } from './index-genogram.ts'
import { hasDied } from './lives-at.ts'

/** When harm was done: a single incident is over when it has happened. */
export const harmSpan = ({ pattern, from, to, gaps }: Harm): OpenSpan =>
  pattern === 'one-incident' ? { from, to: to ?? from, gaps } : { from, to, gaps }

/** Whether harm goes on on a day; it is over when whoever did it, or was harmed, has died. */
export const isDoneAt = (index: GenogramIndex, harm: Harm, asOf: PlainDate): Answer =>
  hasDied(index, harm.by, asOf) || hasDied(index, harm.harmed, asOf)
    ? 'no'
    : currentAt(harmSpan(harm), asOf)
