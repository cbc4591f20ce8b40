import { entries, type Id } from '@relational-practice/core'
import { arbitraryRecord } from '@relational-practice/testkit'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { genogramRecord, type Genogram } from '../schema/index.ts'
import { parseGenogram } from '../schema/parse-genogram.ts'
import { genogramAt } from './genogram-at.ts'

const genograms = arbitraryRecord(genogramRecord.jsonSchema) as unknown as fc.Arbitrary<Genogram>
const days = fc.constantFrom(
  '1949-12-31',
  '1984-03-15',
  '2000-01-01',
  '2009-06-01',
  '2012-02-29',
  '2016-07-01',
  '2020-01-01',
  '2024-11-04',
  '2026-06-01',
)
const options = fc.record({ keepUndated: fc.boolean(), keepLaterTold: fc.boolean() })

const idsOf = (genogram: Genogram): readonly string[] =>
  genogramRecord.plan.collections
    .filter(({ name }) => name !== 'accepted')
    .flatMap(({ name }) =>
      entries<Id, unknown>(Object(Reflect.get(genogram, name))).map(([id]) => id),
    )

describe('a genogram of a day', () => {
  it('is a valid record, and the one that was given is left as it is', () => {
    fc.assert(
      fc.property(genograms, days, options, (genogram, day, chosen) => {
        const before = JSON.stringify(genogram)
        expect(parseGenogram(genogramAt(genogram, day, chosen))).toMatchObject({ ok: true })
        expect(JSON.stringify(genogram)).toBe(before)
      }),
      { numRuns: 500 },
    )
  })

  it('is the same when the same day is asked for again', () => {
    fc.assert(
      fc.property(genograms, days, options, (genogram, day, chosen) => {
        const once = genogramAt(genogram, day, chosen)
        expect(genogramAt(once, day, chosen)).toEqual(once)
      }),
      { numRuns: 1000 },
    )
  })

  it('never holds what a later day lacks', () => {
    fc.assert(
      fc.property(genograms, days, days, options, (genogram, one, other, chosen) => {
        const [earlier, later] = one < other ? [one, other] : [other, one]
        const there = new Set(idsOf(genogramAt(genogram, later, chosen)))
        for (const id of idsOf(genogramAt(genogram, earlier, chosen))) expect(there).toContain(id)
      }),
      { numRuns: 1000 },
    )
  })

  it('holds no less when what cannot be told is left in', () => {
    fc.assert(
      fc.property(genograms, days, (genogram, day) => {
        const there = new Set(idsOf(genogramAt(genogram, day)))
        const strict = genogramAt(genogram, day, { keepUndated: false, keepLaterTold: false })
        for (const id of idsOf(strict)) expect(there).toContain(id)
      }),
      { numRuns: 300 },
    )
  })
})
