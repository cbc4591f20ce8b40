import { toHtml, toMarkdown, toSvg, viewFor, type View } from '@relational-practice/core'
import { arbitraryRecord, checkSvg, shuffleKeys } from '@relational-practice/testkit'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeEcomap } from '../src/describe/describe-ecomap.ts'
import { documentEcomap } from '../src/document/document-ecomap.ts'
import { drawEcomap } from '../src/draw/draw-ecomap.ts'
import { layoutEcomap } from '../src/layout/layout-ecomap.ts'
import { ecomapRecord, type Ecomap } from '../src/schema/index.ts'

const asOf = '2026-06-30'

const viewOf = (record: unknown): View<Ecomap> => {
  const view = viewFor(ecomapRecord, record as Ecomap, 'worker')
  if (!view) throw new Error('no view')
  return view
}

const draw = (record: unknown): string =>
  toSvg(drawEcomap(layoutEcomap(viewOf(record), { asOf, peers: true })))

const arbitrary = arbitraryRecord(ecomapRecord.jsonSchema)

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
          const document = documentEcomap(view, { asOf })
          return [describeEcomap(view, { asOf }), toMarkdown(document), toHtml(document)]
        }
        expect(all(shuffleKeys(record))).toEqual(all(record))
      }),
      { numRuns: 100 },
    )
  }, 120_000)

  it('its text and picture hold nothing that is no word', () => {
    fc.assert(
      fc.property(arbitrary, (record) => {
        const words = describeEcomap(viewOf(record), { asOf })
        expect(`${words}${draw(record)}`).not.toMatch(/undefined|\bNaN\b|\[object|\bnull\b/)
      }),
      { numRuns: 100 },
    )
  }, 120_000)
})
