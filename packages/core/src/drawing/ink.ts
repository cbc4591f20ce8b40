/** The colour of every line and letter: the picture must survive a photocopier. */
export const INK = '#000'

/** The ground, and the inside of symbols. */
export const PAPER = '#fff'

/** The fill of a health mark, light enough for a number on it to be read. */
export const SHADE = '#bbb'

/** The width of symbols and of the lines between relatives, in units. */
export const LINE = 4

/** The width of emotional lines, households and other things that are not kinship. */
export const THIN = 2.5

/** Broken lines, by what tells them apart rather than by what they mean here and there. */
export const BROKEN = {
  dashes: '20 12',
  shortDashes: '9 8',
  longDashes: '40 12',
  dots: '0.1 11',
  fineDots: '0.1 7',
  dashDot: '24 9 0.1 9',
  dashDotDot: '24 9 0.1 9 0.1 9',
} as const
