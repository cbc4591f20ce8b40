import { isWithin, readRanges } from './code-point-ranges.ts'
import { MARKS_WITH_WIDTH, MARKS_WITHOUT_WIDTH } from './mark-ranges.ts'

/**
 * What belongs to the character before it and is no mark: the joiners, vowels and finals of Korean
 * written in letters, half-width voicing signs, the tones of skin, and the tags of flags.
 */
const JOINED = /* @__PURE__ */ readRanges(
  '1160-11ff 200c-200d d7b0-d7fb ff9e-ff9f 1f3fb-1f3ff e0020-e007f',
)

/** Thai and Lao AM, letters that are written as one with the consonant before them. */
const AM = [0xe33, 0xeb3]

const ZERO_WIDTH_JOINER = 0x200d

/** Whether a code point is drawn on or joined to the character before it. */
const joinsPrevious = (codePoint: number): boolean =>
  codePoint >= 0x300 &&
  (isWithin(MARKS_WITHOUT_WIDTH, codePoint) ||
    isWithin(MARKS_WITH_WIDTH, codePoint) ||
    isWithin(JOINED, codePoint) ||
    AM.includes(codePoint))

/** Whether a code point is one of the two letters of a flag. */
export const isFlagLetter = (codePoint: number): boolean =>
  codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff

/** Whether a code point is a picture or symbol that a joiner can join to another. */
export const isPictograph = (codePoint: number): boolean =>
  (codePoint >= 0x2190 && codePoint <= 0x2bff) || (codePoint >= 0x1f000 && codePoint <= 0x1fbff)

const isControl = (codePoint: number): boolean =>
  codePoint < 0x20 || (codePoint >= 0x7f && codePoint <= 0x9f) || codePoint === 0x200b

/**
 * Splits a text into what a reader sees as single characters, so that no mark, surrogate, flag or
 * joined emoji is torn apart. A few fixed rules after Unicode Standard Annex 29, the same in every
 * engine; they leave out prepended marks and the conjuncts of Indian scripts.
 */
export const graphemes = (text: string): string[] => {
  const clusters: string[] = []
  let start = 0
  let at = 0
  let previous = -1
  let flagLetters = 0
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0
    const joins =
      (joinsPrevious(codePoint) && previous >= 0 && !isControl(previous)) ||
      (previous === ZERO_WIDTH_JOINER && isPictograph(codePoint)) ||
      (isFlagLetter(codePoint) && flagLetters % 2 === 1) ||
      (previous === 0x0d && codePoint === 0x0a)
    if (!joins && at > start) {
      clusters.push(text.slice(start, at))
      start = at
    }
    flagLetters = isFlagLetter(codePoint) ? flagLetters + 1 : 0
    previous = codePoint
    at += character.length
  }
  if (at > start) clusters.push(text.slice(start))
  return clusters
}
