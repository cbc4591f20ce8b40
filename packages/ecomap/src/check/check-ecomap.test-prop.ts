import { isPartialDate, SAMPLE_DATE, type Finding } from '@relational-practice/core'
import { arbitraryRecord, shuffleKeys } from '@relational-practice/testkit'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { ecomapRecord, type Ecomap } from '../schema/index.ts'
import { checkEcomap } from './check-ecomap.ts'

const ecomaps = arbitraryRecord(ecomapRecord.jsonSchema) as unknown as fc.Arbitrary<Ecomap>

const check = (ecomap: Ecomap): readonly Finding[] =>
  checkEcomap(ecomap, {
    asOf: SAMPLE_DATE,
    onCrash: (code, error) => {
      throw new Error(`${code} crashed`, { cause: error })
    },
  })

const freeze = (value: unknown): void => {
  if (typeof value !== 'object' || value === null) return
  Object.freeze(value)
  for (const inner of Object.values(value)) freeze(inner)
}

test('every record can be checked, is left as it was, and in whatever order its keys are', () => {
  fc.assert(
    fc.property(ecomaps, (ecomap) => {
      freeze(ecomap)
      expect(check(shuffleKeys(ecomap) as Ecomap)).toEqual(check(ecomap))
    }),
    { numRuns: 1000 },
  )
})

const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}
/** What only a person writes: words with spaces, other scripts, a capital. */
const FREE = / |\P{ASCII}|^[A-Z]/u

test('no finding quotes a record', () => {
  fc.assert(
    fc.property(ecomaps, (ecomap) => {
      const said = JSON.stringify(
        check(ecomap).map(({ params, path, related }) => [params, path, related]),
      )
      for (const text of textsOf(ecomap)) if (FREE.test(text)) expect(said).not.toContain(text)
    }),
    { numRuns: 500 },
  )
})

const DATED = [
  'planned-tie-begun',
  'tie-still-to-come',
  'school-missing',
  'health-missing',
  'child-without-own-map',
].map((name) => `ecomap/${name}`)

const DATES = new Set(['born', 'from', 'to'])

/** The same record with a question mark behind every date. */
const inDoubt = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inDoubt)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      DATES.has(key) && isPartialDate(inner)
        ? inner.replaceAll(/\d[\d-]*[~?]?/g, (date) => `${date.replace(/[~?]$/, '')}?`)
        : inDoubt(inner),
    ]),
  )
}

test('a date that cannot tell is no reason for a finding', () => {
  fc.assert(
    fc.property(ecomaps, (ecomap) => {
      const codes = check(inDoubt(ecomap) as Ecomap).map(({ code }) => code)
      expect(codes.filter((code) => DATED.includes(code))).toEqual([])
    }),
    { numRuns: 500 },
  )
})
