import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { graphemes } from './graphemes.ts'
import { textWidth } from './text-width.ts'
import { wrapText } from './wrap-text.ts'

const awkward = fc.constantFrom(
  'a',
  'W',
  'i',
  ' ',
  ' ',
  '-',
  '\n',
  '\t',
  'é',
  'e\u0301',
  '\u0301',
  '王',
  'م',
  'नि',
  '👩‍👩‍👧',
  '🇬🇧',
  '🇬',
  '👍🏽',
  '\u200d',
  '\ufe0f',
  '\ud83d',
  '\ude00',
  '\u00a0',
  '한',
)
const text = fc.oneof(
  fc.array(awkward, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
)
const style = fc.record({ size: fc.integer({ min: 1, max: 2000 }), bold: fc.boolean() })
const maxWidth = fc.integer({ min: 0, max: 20_000 })

test('graphemes leave nothing out and add nothing', () => {
  fc.assert(
    fc.property(text, (words) => {
      expect(graphemes(words).join('')).toBe(words)
      expect(graphemes(words)).not.toContain('')
    }),
  )
})

test('a width is a whole number, and never less for a bigger size', () => {
  fc.assert(
    fc.property(text, style, (words, set) => {
      const width = textWidth(words, set)
      expect(Number.isSafeInteger(width) && width >= 0).toBe(true)
      expect(textWidth(words, { ...set, size: set.size + 1 })).toBeGreaterThanOrEqual(width)
    }),
  )
})

test('plain words are as wide as their letters together', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.boolean(), (a, b, bold) => {
      const widthOf = (words: string) => textWidth(words, { size: 1000, bold })
      expect(widthOf(a + b)).toBe(widthOf(a) + widthOf(b))
    }),
  )
})

test('every line fits, or is one character that does not', () => {
  fc.assert(
    fc.property(text, maxWidth, style, (words, width, set) => {
      for (const line of wrapText(words, width, set)) {
        expect(textWidth(line, set) <= width || graphemes(line).length === 1).toBe(true)
      }
    }),
  )
})

test('wrapping loses nothing but spaces and tears no character apart', () => {
  fc.assert(
    fc.property(text, maxWidth, style, (words, width, set) => {
      const kept = (parts: readonly string[]) =>
        parts
          .flatMap((part) => graphemes(part))
          .filter((part) => part !== ' ')
          .join('')
      const paragraphs = words.replaceAll('\t', ' ').split('\n')
      expect(kept(wrapText(words, width, set))).toBe(kept(paragraphs))
    }),
  )
})
