import type { PlainDate, View } from '@relational-practice/core'
import type { Ecomap } from '../schema/index.ts'
import { startTelling } from './telling.ts'
import { tellingSections } from './telling-sections.ts'

/** How an ecomap is told. */
export interface DescribeOptions {
  /** The day it is told for. */
  readonly asOf: PlainDate
}

/**
 * An ecomap in plain English, in parts with a heading each and short sentences: whom it is about and
 * whose view it tells, who lives together, who and what is around them, and how each tie is. What is
 * absent from the view is not mentioned, and other families’ children are told of nowhere.
 */
export const describeEcomap = (view: View<Ecomap>, { asOf }: DescribeOptions): string =>
  `${tellingSections(startTelling(view, asOf))
    .map(({ heading, paragraphs }) => [heading, ...paragraphs].join('\n'))
    .join('\n\n')}\n`
