import * as z from 'zod'
import { PATTERN_END } from './pattern-end.ts'

/*
 * The published patterns mean the same in JavaScript with and without the flag u, in Python, Java
 * and .NET. Some of these read UTF-16 units and some whole characters, so a character beyond
 * U+FFFF is written twice: a negated class takes it in where it is one, PAIR where it is two.
 * The loops are built so that no engine has to go back over them or nest calls for plain text.
 */

/** Control characters, half a surrogate pair, and two that XML cannot hold, as SVG and DOCX are. */
const NEVER = '\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\ud800-\\udfff\\ufffe\\uffff'

/** What breaks a line: tab, line feed, and Unicode's line and paragraph separators. */
const LINE_BREAKS = '\\u0009\\u000a\\u2028\\u2029'

/** What a line can hold and show nothing of: spaces, and characters without any width. */
const BLANK =
  ' \\u00a0\\u00ad\\u061c\\u1680\\u180e\\u2000-\\u200f\\u202a-\\u202f\\u205f-\\u206f\\u3000\\ufeff'

const PAIR = '[\\ud800-\\udbff][\\udc00-\\udfff]'

/**
 * Turns away at once what is far too long. Without it a string of some megabytes makes JavaScript
 * run out of stack and throw, for a validator may try the pattern before it counts.
 */
const notLongerThan = (max: number): string => `(?![\\s\\S]{${2 * max + 1}})`

const anyNumberOf = (characters: string): string => `${characters}*(?:${PAIR}${characters}*)*`

const linePattern = (max: number): RegExp =>
  new RegExp(
    `^${notLongerThan(max)}[${BLANK}]*(?:[^${NEVER}${LINE_BREAKS}${BLANK}]|${PAIR})` +
      anyNumberOf(`[^${NEVER}${LINE_BREAKS}]`) +
      PATTERN_END,
  )

const textPattern = (max: number): RegExp =>
  new RegExp(`^${notLongerThan(max)}${anyNumberOf(`[^${NEVER}]`)}${PATTERN_END}`)

/**
 * A schema for words on one line, such as a name: at least one character that can be seen, no
 * control character, tab, line break or half of a surrogate pair.
 *
 * @param max the most characters it takes, counted as Unicode code points
 */
export const line = (max = 200): z.ZodString =>
  z.string().min(1).max(max, { abort: true }).regex(linePattern(max))

/**
 * A schema for free text: tabs and line feeds, but no other control character (so no carriage
 * return) and no half of a surrogate pair. It may be empty.
 *
 * @param max the most characters it takes, counted as Unicode code points
 */
export const text = (max = 20_000): z.ZodString =>
  z.string().max(max, { abort: true }).regex(textPattern(max))
