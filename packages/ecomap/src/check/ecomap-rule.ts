import type { Rule } from '@relational-practice/core'
import type { EcomapIndex } from '../find/index-ecomap.ts'
import type { Ecomap } from '../schema/index.ts'

/** One thing an ecomap is checked for. Its page says what it looks at. */
export interface EcomapRule<C extends string, P> extends Rule<Ecomap, EcomapIndex, C, P> {
  readonly looksAt: string
}

/** Types a rule for ecomaps. */
export const ecomapRule = <const C extends `ecomap/${string}`, const P>(
  rule: EcomapRule<C, P>,
): EcomapRule<C, P> => rule
