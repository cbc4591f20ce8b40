import { viewFor, type Reader, type RecordType } from '@relational-practice/core'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { outputsFor, type ToolUnderTest } from './canaries/outputs-for.ts'
import { arbitraryMarkedTwins } from './marked-twins.ts'

/** Tests with twins that a tool's marked copies say how much is left out, and nothing of it. */
export const testMarkedTwins = <K extends string, R extends object>(
  type: RecordType<K, R>,
  tool: ToolUnderTest<K, R>,
): void => {
  const twins = arbitraryMarkedTwins(type.jsonSchema)
  const valid = (input: unknown): R => {
    const result = type.parse(input)
    if (!result.ok) throw new Error(JSON.stringify(result.findings))
    return result.value
  }

  test('a marked copy tells neither length, kind nor words of what is left out', () => {
    const marked = (input: unknown, reader: Reader): string =>
      JSON.stringify(viewFor(type, valid(input), reader))
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

  test('a marked copy is the same byte for byte in every picture, text and document', () => {
    let blocks = 0
    const written = (input: unknown, reader: Reader): string => {
      const outputs = outputsFor(tool, valid(input), reader)
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
}
