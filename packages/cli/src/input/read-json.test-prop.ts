import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MOST_LEVELS, readJson } from './read-json.ts'

const parse = (text: string): { value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

const scraps = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"a"',
  '"b"',
  '1',
  '-0',
  '1e5',
  'null',
  'true',
  ' ',
  '\n',
  '\\',
  '"',
  '/',
  "'",
  '\u{1}',
  '.',
]

describe('readJson', () => {
  test('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: MOST_LEVELS - 1 }), (text) => {
        expect(readJson(text)).toEqual({ ok: true, value: { text, value: JSON.parse(text) } })
      }),
    )
  })

  test('refuses what JSON.parse refuses, at a place that is in the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...scraps)), (pieces) => {
        const text = pieces.join('')
        const read = readJson(text)
        if (read.ok) {
          expect({ value: read.value.value }).toEqual(parse(text))
        } else if (read.fault.code === 'input/broken-json') {
          expect(parse(text)).toBeUndefined()
          const { line = 0, column = 0 } = read.fault.place ?? {}
          const there = text.split('\n')[line - 1]
          expect(there).toBeDefined()
          expect(column).toBeGreaterThan(0)
          expect(column).toBeLessThanOrEqual((there?.length ?? 0) + 1)
        }
      }),
      { numRuns: 2000 },
    )
  })
})
