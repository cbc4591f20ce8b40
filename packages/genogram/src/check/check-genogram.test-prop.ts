import { isPartialDate, SAMPLE_DATE, type Finding } from '@relational-practice/core'
import { arbitraryRecord, shuffleKeys } from '@relational-practice/testkit'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { genogramRecord, type Genogram } from '../schema/index.ts'
import { checkGenogram } from './check-genogram.ts'

const genograms = arbitraryRecord(genogramRecord.jsonSchema) as unknown as fc.Arbitrary<Genogram>

const check = (genogram: Genogram): readonly Finding[] =>
  checkGenogram(genogram, {
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
    fc.property(genograms, (genogram) => {
      freeze(genogram)
      expect(check(shuffleKeys(genogram) as Genogram)).toEqual(check(genogram))
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
    fc.property(genograms, (genogram) => {
      const said = JSON.stringify(
        check(genogram).map(({ params, path, related }) => [params, path, related]),
      )
      for (const text of textsOf(genogram)) if (FREE.test(text)) expect(said).not.toContain(text)
    }),
    { numRuns: 500 },
  )
})

const DATED = [
  'parent-born-after-child',
  'parent-young-at-birth',
  'birth-parent-over-55',
  'parent-died-long-before-birth',
  'gave-birth-after-death',
  'died-before-giving-birth',
  'death-before-birth',
  'event-outside-lifetime',
  'marriage-under-18',
  'twins-far-apart',
  'pregnancy-overdue',
  'registration-before-december-2003',
  'responsibility-before-event',
  'possible-private-fostering',
].map((name) => `genogram/${name}`)

const DATES = new Set(['born', 'on', 'from', 'to', 'due', 'eventOn'])

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
    fc.property(genograms, (genogram) => {
      const codes = check(inDoubt(genogram) as Genogram).map(({ code }) => code)
      expect(codes.filter((code) => DATED.includes(code))).toEqual([])
    }),
    { numRuns: 500 },
  )
})
