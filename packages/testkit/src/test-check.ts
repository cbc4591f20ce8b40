import {
  isPartialDate,
  SAMPLE_DATE,
  type CheckOptions,
  type Finding,
} from '@relational-practice/core'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryRecord, shuffleKeys } from './arbitrary-record.ts'

/** A check of one kind of record, and which of its rules rest on dates. */
export interface CheckUnderTest<R> {
  readonly jsonSchema: unknown
  readonly check: (record: R, options: CheckOptions) => readonly Finding[]
  /** Codes of rules that conclude from dates. */
  readonly dated: readonly string[]
  /** Names of the fields that hold dates. */
  readonly dates: readonly string[]
}

const freeze = (value: unknown): void => {
  if (typeof value !== 'object' || value === null) return
  Object.freeze(value)
  for (const inner of Object.values(value)) freeze(inner)
}

const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

/** What only a person writes: words with spaces, other scripts, a capital. */
const FREE = / |\P{ASCII}|^[A-Z]/u

/** The same record with a question mark behind every date. */
const inDoubt = (value: unknown, dates: readonly string[]): unknown => {
  if (Array.isArray(value)) return value.map((each) => inDoubt(each, dates))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      dates.includes(key) && isPartialDate(inner)
        ? inner.replaceAll(/\d[\d-]*[~?]?/g, (date) => `${date.replace(/[~?]$/, '')}?`)
        : inDoubt(inner, dates),
    ]),
  )
}

/**
 * Tests a check on generated records: none crashes a rule or is changed by it, no finding quotes one,
 * and a date that cannot tell is no reason for a finding.
 */
export const testCheck = <R>({ jsonSchema, check, dated, dates }: CheckUnderTest<R>): void => {
  const records = arbitraryRecord(jsonSchema) as unknown as fc.Arbitrary<R>
  const checked = (record: R): readonly Finding[] =>
    check(record, {
      asOf: SAMPLE_DATE,
      onCrash: (code, error) => {
        throw new Error(`${code} crashed`, { cause: error })
      },
    })

  test('every record can be checked, is left as it was, and in whatever order its keys are', () => {
    fc.assert(
      fc.property(records, (record) => {
        freeze(record)
        expect(checked(shuffleKeys(record) as R)).toEqual(checked(record))
      }),
      { numRuns: 1000 },
    )
  })

  test('no finding quotes a record', () => {
    fc.assert(
      fc.property(records, (record) => {
        const said = JSON.stringify(
          checked(record).map(({ params, path, related }) => [params, path, related]),
        )
        for (const text of textsOf(record)) if (FREE.test(text)) expect(said).not.toContain(text)
      }),
      { numRuns: 500 },
    )
  })

  test('a date that cannot tell is no reason for a finding', () => {
    fc.assert(
      fc.property(records, (record) => {
        const codes = checked(inDoubt(record, dates) as R).map(({ code }) => code)
        expect(codes.filter((code) => dated.includes(code))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
}
