import { ADVANCE_WIDTHS } from './advance-widths.ts'
import { isWithin, readRanges } from './code-point-ranges.ts'
import { isFlagLetter, isPictograph } from './graphemes.ts'
import { MARKS_WITHOUT_WIDTH } from './mark-ranges.ts'

/** Format characters, and the Korean letters that are drawn into the syllable they follow. */
const NO_WIDTH = /* @__PURE__ */ readRanges(`
  ad 61c 1160-11ff 180e 200b-200f 202a-202e 2060-206f d7b0-d7fb feff fff9-fffb e0000-e007f
`)

/** What makes an emoji of the character before it: variation selector 16 and the keycap. */
const EMOJI_SIGN = /[\ufe0f\u20e3]/

const EMOJI = 1400
const ANY_OTHER = 1000

/**
 * Widths for what the measured font lacks, in 1/1000 em, as first and last code point and width.
 * What is in none of them takes 1000: exact for Chinese, Japanese and Korean, and more than enough for
 * names in Arabic and most other scripts. The rest are such that no name tried in a Noto font came
 * out wider; most come out much narrower.
 */
const ELSEWHERE: readonly (readonly [first: number, last: number, width: number])[] = [
  [0x1c4, 0x1c4, 1334], // the digraph DŽ
  [0x1f1, 0x1f1, 1334], // the digraph DZ
  [0x460, 0x460, 1338], // Cyrillic omega
  [0x47e, 0x47e, 1338], // Cyrillic ot
  [0x900, 0xb7f, 900], // Devanagari, Bengali, Gurmukhi, Gujarati, Odia
  [0xb80, 0xbff, 1100], // Tamil
  [0xc00, 0xcff, 900], // Telugu, Kannada
  [0xd00, 0xdff, 1100], // Malayalam, Sinhala
  [0xe00, 0xeff, 800], // Thai, Lao
  [0x1200, 0x139f, 1100], // Ethiopic
  [0x2300, 0x2bff, EMOJI], // symbols, most of which are drawn as emoji somewhere
  [0x2e3a, 0x2e3a, 2000], // two-em dash
  [0x2e3b, 0x2e3b, 3000], // three-em dash
  [0xfdfa, 0xfdfb, 1200], // Arabic phrases in one character
  [0xfdfd, 0xfdfd, 7500], // the basmala
  [0xff61, 0xffdc, 500], // half-width forms
]

const measured = (codePoint: number, bold: boolean): number | undefined => {
  const place = codePoint % 16
  const row = ADVANCE_WIDTHS[codePoint - place]?.[bold ? 1 : 0]
  const width = Number.parseInt(row?.slice(2 * place, 2 * place + 2) ?? '', 36)
  return Number.isNaN(width) ? undefined : width
}

const advanceOfCodePoint = (codePoint: number, bold: boolean): number => {
  // A tab or line break in a drawing is a space.
  const width = measured(Math.max(codePoint, 0x20), bold)
  if (width !== undefined) return width
  if (isWithin(MARKS_WITHOUT_WIDTH, codePoint) || isWithin(NO_WIDTH, codePoint)) return 0
  const range = ELSEWHERE.find(([first, last]) => codePoint >= first && codePoint <= last)
  return range?.[2] ?? ANY_OTHER
}

/** Whether a grapheme is drawn as one emoji: a picture, a flag, or a symbol with something joined. */
const isEmoji = (grapheme: string): boolean => {
  const base = grapheme.codePointAt(0) ?? 0
  if (isFlagLetter(base) || EMOJI_SIGN.test(grapheme)) return true
  return isPictograph(base) && (base > 0xffff || grapheme.length > 1)
}

/** How far one grapheme moves the pen, in 1/1000 em. An emoji counts once, however it is made up. */
export const advanceOf = (grapheme: string, bold: boolean): number => {
  if (isEmoji(grapheme)) return EMOJI
  let advance = 0
  for (const character of grapheme) {
    advance += advanceOfCodePoint(character.codePointAt(0) ?? 0, bold)
  }
  return advance
}
