import { SAMPLE_DATE, type CheckOptions } from '@relational-practice/core'
import { checkEcomap } from './check-ecomap.ts'
import { sampleMap, type Parts } from './sample.ts'

/** The codes, without their prefix, of everything that is found in a map of these parts. */
export const foundIn = (parts: Parts, options: Partial<CheckOptions> = {}): string[] =>
  checkEcomap(sampleMap(parts), { asOf: SAMPLE_DATE, ...options }).map(({ code }) =>
    code.slice(code.indexOf('/') + 1),
  )
