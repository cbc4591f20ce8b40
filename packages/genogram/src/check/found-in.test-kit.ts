import { SAMPLE_DATE, type CheckOptions } from '@relational-practice/core'
import { checkGenogram } from './check-genogram.ts'
import { family, type Parts } from './sample.ts'

/** The codes, without their prefix, of everything that is found in a family of these parts. */
export const foundIn = (parts: Parts, options: Partial<CheckOptions> = {}): string[] =>
  checkGenogram(family(parts), { asOf: SAMPLE_DATE, ...options }).map(({ code }) =>
    code.slice(code.indexOf('/') + 1),
  )
