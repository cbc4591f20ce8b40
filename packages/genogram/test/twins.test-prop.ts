import {
  describeWithheld,
  toHtml,
  toMarkdown,
  toSvg,
  viewFor,
  type Reader,
} from '@relational-practice/core'
import { arbitraryRecord, arbitraryTwins, shuffleKeys } from '@relational-practice/testkit'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeGenogram } from '../src/describe/describe-genogram.ts'
import { documentGenogram } from '../src/document/document-genogram.ts'
import { drawGenogram } from '../src/draw/draw-genogram.ts'
import { layoutGenogram } from '../src/layout/layout-genogram.ts'
import { genogramRecord, type Genogram } from '../src/schema/index.ts'
import { parseGenogram } from '../src/schema/parse-genogram.ts'

const asGenogram = (input: unknown): Genogram => {
  const result = parseGenogram(input)
  if (!result.ok) throw new Error(JSON.stringify(result.findings))
  return result.value
}

const bytes = (input: unknown, reader: Reader | 'worker'): string =>
  JSON.stringify(viewFor(genogramRecord, input as Genogram, reader))

// Objects and their fields. Entries of lists are left out: their places move when one goes.
const places = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([key, inner]) => {
        const here = path ? `${path}/${key}` : key
        return [here, ...places(inner, here)]
      })
    : []

const seenBy = (input: unknown, reader: Reader): unknown =>
  viewFor(genogramRecord, input as Genogram, reader)?.record

const everythingFor = (input: unknown, reader: Reader): string => {
  const view = viewFor(genogramRecord, input as Genogram, reader)
  if (!view || reader.mode === 'marked') return ''
  const options = { asOf: '2026-06-01' }
  const document = documentGenogram(view, options)
  const picture = drawGenogram(layoutGenogram(view, options))
  const texts = [describeGenogram(view, options), toMarkdown(document), toHtml(document)]
  return [...texts, toSvg(picture)].join('\n')
}

describe('what a reader gets', () => {
  it('is what the definition says, no more and no less', () => {
    fc.assert(
      fc.property(arbitraryTwins(genogramRecord.jsonSchema), ({ one, shown, reader }) => {
        expect(seenBy(asGenogram(one), reader)).toEqual(shown)
      }),
      { numRuns: 800 },
    )
  }, 240_000)

  it('says nothing of what is withheld: twins give the same view', () => {
    let differences = 0
    fc.assert(
      fc.property(arbitraryTwins(genogramRecord.jsonSchema), ({ one, other, reader, ...twins }) => {
        differences += twins.differences
        asGenogram(other)
        expect(JSON.stringify(seenBy(other, reader))).toBe(JSON.stringify(seenBy(one, reader)))
      }),
      { numRuns: 2000 },
    )
    expect(differences).toBeGreaterThan(6000)
  }, 240_000)

  it('is the same byte for byte in every picture, text and document', () => {
    fc.assert(
      fc.property(arbitraryTwins(genogramRecord.jsonSchema), ({ one, other, reader }) => {
        expect(everythingFor(other, reader)).toBe(everythingFor(one, reader))
      }),
      { numRuns: 200 },
    )
  }, 240_000)

  it('is a valid genogram, and the same again when looked at again', () => {
    fc.assert(
      fc.property(arbitraryTwins(genogramRecord.jsonSchema), ({ one, reader }) => {
        const view = viewFor(genogramRecord, asGenogram(one), reader)
        if (!view) return
        const again = viewFor(genogramRecord, asGenogram(view.record), 'worker')
        expect(JSON.stringify(again?.record)).toBe(JSON.stringify(view.record))
      }),
      { numRuns: 300 },
    )
  }, 60_000)

  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(arbitraryRecord(genogramRecord.jsonSchema), (record) => {
        expect(bytes(shuffleKeys(record), 'worker')).toBe(bytes(record, 'worker'))
      }),
      { numRuns: 300 },
    )
  })

  it('is explained to the worker: each place that is left out is named, or lies under one that is', () => {
    fc.assert(
      fc.property(arbitraryTwins(genogramRecord.jsonSchema), ({ one, reader }) => {
        const record = asGenogram(one)
        fc.pre(viewFor(genogramRecord, record, reader) !== undefined)
        const told = describeWithheld(genogramRecord, record, reader).map(({ path }) =>
          path.join('/'),
        )
        const seen = new Set(places(viewFor(genogramRecord, record, reader)?.record))
        for (const place of places(viewFor(genogramRecord, record, 'worker')?.record)) {
          const isTold = told.some(
            (path) => `${place}/`.startsWith(`${path}/`) || path.startsWith(`${place}/`),
          )
          expect([place, isTold || seen.has(place)]).toEqual([place, true])
        }
      }),
      { numRuns: 300 },
    )
  }, 60_000)
})
