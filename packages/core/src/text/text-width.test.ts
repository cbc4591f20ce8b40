import { describe, expect, test } from 'vitest'
import { FONT_FAMILY, textWidth } from './text-width.ts'

const inEm = (text: string, bold = false) => textWidth(text, { size: 1000, bold })

describe('textWidth', () => {
  // Read from the font itself: units of 2048 to the em, each rounded up to 1/1000.
  test.each([
    [' ', 278, 278],
    ['A', 667, 723],
    ['i', 223, 278],
    ['m', 834, 890],
    ['W', 944, 944],
    ['5', 557, 557],
    ['é', 557, 557],
    ['Ł', 557, 611],
    ['ő', 557, 611],
    ['Ж', 924, 904],
    ['Ω', 748, 802],
    ['ש', 730, 806],
    ['ẞ', 703, 716],
    ['–', 557, 557],
    ['€', 557, 557],
  ])('%s is %i wide, in bold %i', (text, regular, bold) => {
    expect([inEm(text), inEm(text, true)]).toEqual([regular, bold])
  })

  test('adds up and rounds up to whole units', () => {
    expect(inEm('Ann')).toBe(667 + 557 + 557)
    expect(textWidth('Ann', { size: 12 })).toBe(22)
    expect(textWidth('Ann', { size: 0 })).toBe(0)
    expect(textWidth('', { size: 12 })).toBe(0)
  })

  test('gives no room to marks and characters without width', () => {
    expect(inEm('e\u0301')).toBe(inEm('e'))
    expect(inEm('A\u030a\u0323')).toBe(inEm('A'))
    expect(inEm('שָׁ')).toBe(inEm('ש'))
    expect(inEm('a\u200b\u200e\ufeff\u00ad\u2066')).toBe(inEm('a'))
  })

  test('estimates what the font lacks', () => {
    expect(inEm('王小明')).toBe(3000)
    expect(inEm('김민준')).toBe(3000)
    expect(inEm('ｶﾀ')).toBe(1000)
    expect(inEm('محمد')).toBe(4000)
    expect(inEm('नेहा')).toBe(2700)
    expect(inEm('தமிழ்')).toBe(4400)
    expect(inEm('\u{20000}')).toBe(1000)
    expect(inEm('DŽ'.normalize('NFKC'))).toBe(inEm('D') + inEm('Ž'))
    expect(inEm('\u01c4')).toBe(1334)
  })

  test.each(['😀', '👩‍👩‍👧', '👍🏽', '🇬🇧', '1️⃣', '❤️‍🔥', '⛹🏽‍♀', '☎', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'])('counts %s once', (emoji) => {
    expect(inEm(emoji)).toBe(1400)
  })

  test('takes a tab or a line feed for a space', () => {
    expect(inEm('\t\n')).toBe(2 * inEm(' '))
  })
})

test('the font family begins with the fonts that were measured and ends with a generic one', () => {
  expect(FONT_FAMILY.split(', ')).toEqual([
    'Arial',
    "'Liberation Sans'",
    'Arimo',
    'Helvetica',
    'sans-serif',
  ])
})
