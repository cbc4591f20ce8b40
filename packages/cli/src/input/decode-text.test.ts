import { describe, expect, test } from 'vitest'
import { decodeText } from './decode-text.ts'

const decoded = (bytes: Uint8Array): unknown => {
  const read = decodeText(bytes)
  return read.ok ? read.value : read.fault
}
const codeOf = (bytes: Uint8Array): unknown => {
  const read = decodeText(bytes)
  return read.ok ? 'read' : read.fault.code
}

describe('decodeText', () => {
  test('reads UTF-8, with or without a byte order mark', () => {
    expect(decoded(Buffer.from('{"Zoë": "Ł"}'))).toBe('{"Zoë": "Ł"}')
    expect(decoded(Buffer.from('\u{FEFF}{}'))).toBe('{}')
  })

  test('says that UTF-16 is UTF-16, with or without its mark', () => {
    expect(codeOf(Buffer.from('\u{FEFF}{"a": 1}', 'utf16le'))).toBe('input/utf-16')
    expect(codeOf(Buffer.from('\u{FEFF}{"a": 1}', 'utf16le').swap16())).toBe('input/utf-16')
    expect(codeOf(Buffer.from('{"a": 1}', 'utf16le'))).toBe('input/utf-16')
    expect(codeOf(Buffer.from('{"a": 1}', 'utf16le').swap16())).toBe('input/utf-16')
  })

  test('names the line that is not UTF-8 and nothing of it', () => {
    const bytes = Buffer.from('{\n  "name":\n  "Jos\u{E9}"}', 'latin1')
    expect(decoded(bytes)).toEqual({
      code: 'input/not-utf-8',
      message: 'This line is not text in UTF-8.',
      place: { line: 3, column: 1 },
    })
  })

  test.each(['', ' \n\t', '\u{FEFF}'])('says that nothing is there: %j', (text) => {
    expect(codeOf(Buffer.from(text))).toBe('input/empty')
  })
})
