import type { Rule } from '@relational-practice/core'
import type { GenogramIndex } from '../find/index-genogram.ts'
import type { Genogram } from '../schema/index.ts'

/** One thing a genogram is checked for. Its page says what it looks at. */
export interface GenogramRule<C extends string, P> extends Rule<Genogram, GenogramIndex, C, P> {
  readonly looksAt: string
}

/** Types a rule for genograms. */
export const genogramRule = <const C extends `genogram/${string}`, const P>(
  rule: GenogramRule<C, P>,
): GenogramRule<C, P> => rule
