import { describeWithheld, viewFor, type Reader } from '@relational-practice/core'
import { arbitraryRecord, arbitraryTwins, shuffleKeys } from '@relational-practice/testkit'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ecomapRecord, type Ecomap } from '../src/schema/index.ts'
import { parseEcomap } from '../src/schema/parse-ecomap.ts'

const asEcomap = (input: unknown): Ecomap => {
  const result = parseEcomap(input)
  if (!result.ok) throw new Error(JSON.stringify(result.findings))
  return result.value
}

const bytes = (input: unknown, reader: Reader | 'worker'): string =>
  JSON.stringify(viewFor(ecomapRecord, input as Ecomap, reader)?.record) ?? ''

// Objects and their fields. Entries of lists are left out: their places move when one goes.
const places = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([key, inner]) => {
        const here = path ? `${path}/${key}` : key
        return [here, ...places(inner, here)]
      })
    : []

describe('what a reader gets', () => {
  it('says nothing of what is withheld: twins give the same view', () => {
    let differences = 0
    fc.assert(
      fc.property(
        arbitraryTwins(ecomapRecord.jsonSchema),
        ({ one, other, reader, shown, ...twins }) => {
          differences += twins.differences
          asEcomap(other)
          const seen = viewFor(ecomapRecord, asEcomap(one), reader)?.record
          expect(seen).toEqual(shown)
          expect(bytes(other, reader)).toBe(bytes(asEcomap(one), reader))
        },
      ),
      { numRuns: 1000 },
    )
    expect(differences).toBeGreaterThan(3000)
  }, 240_000)

  it('is a valid ecomap, and the same again when looked at again', () => {
    fc.assert(
      fc.property(arbitraryTwins(ecomapRecord.jsonSchema), ({ one, reader }) => {
        const view = viewFor(ecomapRecord, asEcomap(one), reader)
        if (!view) return
        const again = viewFor(ecomapRecord, asEcomap(view.record), 'worker')
        expect(JSON.stringify(again?.record)).toBe(JSON.stringify(view.record))
      }),
      { numRuns: 500 },
    )
  }, 60_000)

  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(arbitraryRecord(ecomapRecord.jsonSchema), (record) => {
        expect(bytes(shuffleKeys(record), 'worker')).toBe(bytes(record, 'worker'))
      }),
      { numRuns: 300 },
    )
  })

  it('is explained to the worker: each place that is left out is named, or lies under one that is', () => {
    fc.assert(
      fc.property(arbitraryTwins(ecomapRecord.jsonSchema), ({ one, reader }) => {
        const record = asEcomap(one)
        fc.pre(viewFor(ecomapRecord, record, reader) !== undefined)
        const told = describeWithheld(ecomapRecord, record, reader).map(({ path }) =>
          path.join('/'),
        )
        const seen = new Set(places(viewFor(ecomapRecord, record, reader)?.record))
        for (const place of places(viewFor(ecomapRecord, record, 'worker')?.record)) {
          const isTold = told.some(
            (path) => `${place}/`.startsWith(`${path}/`) || path.startsWith(`${place}/`),
          )
          expect([place, isTold || seen.has(place)]).toEqual([place, true])
        }
      }),
      { numRuns: 500 },
    )
  }, 60_000)
})
