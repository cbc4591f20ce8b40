import { viewFor, type Reader } from '@relational-practice/core'
import { arbitraryMarkedTwins, outputsFor } from '@relational-practice/testkit'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ecomapRecord, type Ecomap } from '../src/schema/index.ts'
import { ecomapTool } from '../src/tool.ts'

const twins = arbitraryMarkedTwins(ecomapRecord.jsonSchema)

const valid = (input: unknown): Ecomap => {
  const result = ecomapRecord.parse(input)
  if (!result.ok) throw new Error(JSON.stringify(result.findings))
  return result.value
}

const marked = (input: unknown, reader: Reader): string =>
  JSON.stringify(viewFor(ecomapRecord, valid(input), reader))

describe('a marked copy', () => {
  it('says how much is left out and nothing of it: not its length, kind or words', () => {
    let differences = 0
    fc.assert(
      fc.property(twins, (pair) => {
        differences += pair.differences
        expect(marked(pair.other, pair.reader)).toBe(marked(pair.one, pair.reader))
      }),
      { numRuns: 400 },
    )
    expect(differences).toBeGreaterThan(400)
  }, 120_000)

  it('is the same byte for byte in every picture, text and document', () => {
    let blocks = 0
    const written = (input: unknown, reader: Reader): string => {
      const outputs = outputsFor(ecomapTool, valid(input), reader)
      return [...(outputs?.written ?? [])].flat().join('\n')
    }
    fc.assert(
      fc.property(twins, ({ one, other, reader }) => {
        const text = written(one, reader)
        blocks += text.includes('[withheld\u{A0}') ? 1 : 0
        expect(text).not.toContain('[withheld ')
        expect(written(other, reader)).toBe(text)
      }),
      { numRuns: 40 },
    )
    expect(blocks).toBeGreaterThan(5)
  }, 240_000)
})
