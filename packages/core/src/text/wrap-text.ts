import { advanceOf } from './advance-of.ts'
import { graphemes } from './graphemes.ts'
import type { TextStyle } from './text-width.ts'

/** Where a word that is too long for a line may be broken without looking torn. */
const BREAKS_AFTER = ['-', '\u2010', '\u2013', '/']

/** The words of one paragraph, each as its graphemes. A space that carries a mark is no gap. */
const wordsOf = (paragraph: string): string[][] => {
  const words: string[][] = [[]]
  for (const grapheme of graphemes(paragraph.replaceAll('\t', ' '))) {
    if (grapheme === ' ') words.push([])
    else words.at(-1)?.push(grapheme)
  }
  return words.filter((word) => word.length > 0)
}

/** What stands on one line, and how far it moves the pen in 1/1000 em. */
interface Piece {
  readonly text: string
  readonly advance: number
}

interface Room {
  advanceOf(grapheme: string): number
  takes(advance: number): boolean
}

/** The longest beginning of a word that a line takes, shortened to end after a hyphen if it has one. */
const lengthThatFits = (word: readonly string[], from: number, room: Room): number => {
  let advance = 0
  let afterHyphen = 0
  for (let at = from; at < word.length; at += 1) {
    const grapheme = word[at] ?? ''
    advance += room.advanceOf(grapheme)
    if (at > from && !room.takes(advance)) return afterHyphen || at - from
    if (BREAKS_AFTER.includes(grapheme)) afterHyphen = at + 1 - from
  }
  return word.length - from
}

/** A word in pieces that each fit a line: one, unless it is too wide by itself. */
const piecesOf = (word: readonly string[], room: Room): Piece[] => {
  const pieces: Piece[] = []
  for (let from = 0; from < word.length;) {
    const piece = word.slice(from, from + lengthThatFits(word, from, room))
    const advance = piece.reduce((sum, grapheme) => sum + room.advanceOf(grapheme), 0)
    pieces.push({ text: piece.join(''), advance })
    from += piece.length
  }
  return pieces
}

/** Fills lines with words; a paragraph without any is one empty line. */
const linesOf = (paragraph: string, room: Room): string[] => {
  const space = room.advanceOf(' ')
  const lines: Piece[] = []
  for (const word of wordsOf(paragraph)) {
    const pieces = piecesOf(word, room)
    const [piece] = pieces
    const line = lines.at(-1)
    const advance = (line?.advance ?? 0) + space + (piece?.advance ?? 0)
    if (line && piece && pieces.length === 1 && room.takes(advance)) {
      lines[lines.length - 1] = { text: `${line.text} ${piece.text}`, advance }
    } else {
      lines.push(...pieces)
    }
  }
  return lines.length === 0 ? [''] : lines.map(({ text }) => text)
}

/**
 * Breaks a text into lines no wider than `maxWidth`, at spaces, and within a word only where the
 * word alone is too wide: after a hyphen if it has one. What a reader sees as one character is never
 * torn apart; one that is wider than a line stands alone on it. A line feed always begins a new
 * line, runs of spaces become one, and a text of nothing but spaces has no lines.
 *
 * @param maxWidth in the unit of `style.size`
 */
export const wrapText = (text: string, maxWidth: number, style: TextStyle): string[] => {
  const room: Room = {
    advanceOf: (grapheme) => advanceOf(grapheme, style.bold ?? false),
    takes: (advance) => Math.ceil((advance * style.size) / 1000) <= maxWidth,
  }
  const lines = text.split('\n').flatMap((paragraph) => linesOf(paragraph, room))
  return lines.every((line) => line === '') ? [] : lines
}
