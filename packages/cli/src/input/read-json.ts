import { MAX_DEPTH } from '@relational-practice/core'
import { printParseErrorCode, visit } from 'jsonc-parser'
import { refuse, type Fault, type Outcome } from './fault.ts'

/** JSON with the text it stood in, for finding the places of things. */
export interface JsonText {
  readonly text: string
  readonly value: unknown
}

/** How many objects and lists may stand inside one another: the record itself, and what core allows in it. */
export const MOST_LEVELS = MAX_DEPTH + 1

const words: Readonly<Record<string, string>> = {
  PropertyNameExpected: 'a field name in double quotes was expected here',
  ValueExpected: 'a value was expected here',
  ColonExpected: 'a colon was expected here',
  CommaExpected: 'a comma was expected here',
  CloseBraceExpected: 'a closing } was expected here',
  CloseBracketExpected: 'a closing ] was expected here',
  EndOfFileExpected: 'it was over before this',
  InvalidCommentToken: 'it has no comments',
  UnexpectedEndOfComment: 'it has no comments',
  UnexpectedEndOfString: 'this text is not closed on its line',
  UnexpectedEndOfNumber: 'this number is not complete',
  InvalidUnicode: 'this \\u is not followed by four hexadecimal digits',
  InvalidEscapeCharacter: 'this \\ is followed by what cannot follow it',
  InvalidCharacter: 'this text holds a control character, which has to be written as an escape',
}

/** Carries the first fault out of the library's walk, which has no other way to stop. */
class Stop extends Error {
  readonly fault: Fault
  constructor(code: Fault['code'], message: string, line: number, column: number) {
    super()
    this.fault = { code, message, place: { line: line + 1, column: column + 1 } }
  }
}

const walk = (text: string): void => {
  // The field names so far of each object that is open. Most lists and objects need no set.
  const open: (Set<string> | undefined)[] = []
  const begin = (_at: number, _length: number, line: number, column: number): void => {
    open.push(undefined)
    if (open.length > MOST_LEVELS) {
      throw new Stop('input/too-deep', 'This nests deeper than any record does.', line, column)
    }
  }
  const end = (): void => void open.pop()
  visit(
    text,
    {
      onObjectBegin: begin,
      onArrayBegin: begin,
      onObjectEnd: end,
      onArrayEnd: end,
      onObjectProperty: (name, _at, _length, line, column) => {
        const names = open.at(-1) ?? new Set()
        open[open.length - 1] = names
        if (names.has(name)) {
          const message = 'This field stands twice in the same object, and only one can be meant.'
          throw new Stop('input/duplicate-key', message, line, column)
        }
        names.add(name)
      },
      onError: (error, _at, _length, line, column) => {
        const why = words[printParseErrorCode(error)] ?? 'this does not belong to it'
        throw new Stop('input/broken-json', `This is not JSON: ${why}.`, line, column)
      },
    },
    { disallowComments: true },
  )
}

/**
 * Reads JSON strictly. What `JSON.parse` lets through in silence is refused: a field that stands
 * twice, and nesting that no record has.
 */
export const readJson = (text: string): Outcome<JsonText> => {
  try {
    walk(text)
    return { ok: true, value: { text, value: JSON.parse(text) } }
  } catch (error) {
    if (error instanceof Stop) return { ok: false, fault: error.fault }
    return refuse('input/broken-json', 'This is not JSON.')
  }
}
