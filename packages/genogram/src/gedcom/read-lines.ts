/** One line of GEDCOM, taken apart. */
export interface GedcomLine {
  readonly level: number
  /** The identifier of the record that begins here, without its at signs. */
  readonly xref: string | undefined
  /** In capitals. */
  readonly tag: string
  /** What follows the tag and one space; with its leading and trailing space. */
  readonly value: string
}

/** A line as it stands in the file; `read` is absent where it is no line of GEDCOM. */
export interface NumberedLine {
  readonly number: number
  readonly text: string
  readonly read: GedcomLine | undefined
}

const LINE = /\s*([0-9]+)[ \t]+(?:@([^@]+)@[ \t]+)?([A-Za-z0-9_]+)(?:[ \t]([^]*))?$/y

/** The tag of a line of which only the level can be read: what is below it must not go astray. */
export const UNREADABLE = '?'

/** Takes a line apart: level, identifier, tag, value. Nothing where it has not even a level. */
export const readLine = (text: string): GedcomLine | undefined => {
  LINE.lastIndex = 0
  const [, level, xref, tag, value = ''] = LINE.exec(text) ?? []
  if (level !== undefined && tag !== undefined) {
    return { level: Number(level), xref, tag: tag.toUpperCase(), value }
  }
  const onlyLevel = /^\s*([0-9]+)(?![^\s])/.exec(text)?.[1]
  return onlyLevel === undefined
    ? undefined
    : { level: Number(onlyLevel), xref: undefined, tag: UNREADABLE, value: '' }
}

const LINE_END = /\r\n?|\n\r?/g

/**
 * The lines of a text, counted from 1; empty ones are passed over and counted. A line ends with CR,
 * LF, or both in either order, as 5.5.1 has it.
 */
export function* readLines(text: string): Generator<NumberedLine> {
  const lineEnd = new RegExp(LINE_END)
  let number = 0
  let start = 0
  while (start <= text.length) {
    const end = lineEnd.exec(text)
    const line = text.slice(start, end?.index ?? text.length)
    number += 1
    if (line.trim() !== '') yield { number, text: line, read: readLine(line) }
    if (!end) return
    start = lineEnd.lastIndex
  }
}
