/**
 * The end of a published pattern: nothing whatever may follow. A plain `$` also matches before a
 * final line break in Python, Java and .NET.
 */
export const PATTERN_END = '(?![\\s\\S])'
