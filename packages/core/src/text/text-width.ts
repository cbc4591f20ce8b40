import { advanceOf } from './advance-of.ts'
import { graphemes } from './graphemes.ts'

/** The fonts for every text in a drawing: the first four are equally wide, and measured here. */
export const FONT_FAMILY = "Arial, 'Liberation Sans', Arimo, Helvetica, sans-serif"

/** How a text is set. */
export interface TextStyle {
  /** The font size, in whatever unit the width is wanted in. */
  readonly size: number
  readonly bold?: boolean | undefined
}

/**
 * How wide a text is in {@link FONT_FAMILY}, as a whole number in the unit of `size`, rounded up.
 * Exact but for kerning, which mostly makes it narrower, in Latin, Greek, Cyrillic and Hebrew; an
 * estimate on the wide side in other scripts, which browsers draw in fonts of their own choice.
 */
export const textWidth = (text: string, { size, bold = false }: TextStyle): number => {
  let advance = 0
  for (const grapheme of graphemes(text)) advance += advanceOf(grapheme, bold)
  return Math.ceil((advance * size) / 1000)
}
