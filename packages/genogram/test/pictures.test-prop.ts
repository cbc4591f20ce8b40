import { toHtml, toMarkdown, toSvg, viewFor, type View } from '@relational-practice/core'
import { arbitraryRecord, checkSvg, shuffleKeys } from '@relational-practice/testkit'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeGenogram } from '../src/describe/describe-genogram.ts'
import { documentGenogram } from '../src/document/document-genogram.ts'
import { drawGenogram } from '../src/draw/draw-genogram.ts'
import { layoutGenogram } from '../src/layout/layout-genogram.ts'
import { genogramRecord, type Genogram } from '../src/schema/index.ts'

const asOf = '2026-06-30'

const viewOf = (record: unknown): View<Genogram> => {
  const view = viewFor(genogramRecord, record as Genogram, 'worker')
  if (!view) throw new Error('no view')
  return view
}

const draw = (record: unknown, ties = true): string =>
  toSvg(
    drawGenogram(
      layoutGenogram(viewOf(record), {
        asOf,
        households: false,
        ties,
        recordedSexWhereGenderNotAsked: ties,
      }),
    ),
  )

const arbitrary = arbitraryRecord(genogramRecord.jsonSchema)

describe('whatever a record holds', () => {
  it('its picture is a sound drawing', () => {
    fc.assert(
      fc.property(arbitrary, (record) => {
        expect(checkSvg(draw(record))).toEqual([])
      }),
      { numRuns: 300 },
    )
  }, 120_000)

  it('its text, document and picture do not depend on the order of keys', () => {
    fc.assert(
      fc.property(arbitrary, (record) => {
        const all = (each: unknown): string[] => {
          const view = viewOf(each)
          const document = documentGenogram(view, { asOf })
          return [describeGenogram(view, { asOf }), toMarkdown(document), toHtml(document)]
        }
        expect(all(shuffleKeys(record))).toEqual(all(record))
      }),
      { numRuns: 100 },
    )
  }, 120_000)

  it('its text and picture hold nothing that is no word', () => {
    fc.assert(
      fc.property(arbitrary, (record) => {
        const words = describeGenogram(viewOf(record), { asOf })
        expect(`${words}${draw(record)}`).not.toMatch(/undefined|\bNaN\b|\[object|\bnull\b/)
      }),
      { numRuns: 100 },
    )
  }, 120_000)
})
