import { ANSEL_LETTERS, ANSEL_MARKS } from './ansel.ts'

/** What stands for bytes that are no character. */
export const NO_CHARACTER = 0xfffd

/** Text that is written one UTF-16 unit after the other, of which there are at most `length`. */
const unitWriter = (
  length: number,
): { readonly write: (unit: number) => void; readonly text: () => string } => {
  const units = new Uint8Array(length * 2)
  let end = 0
  return {
    write(unit) {
      units[end] = unit & 0xff
      units[end + 1] = unit >> 8
      end += 2
    },
    text: () => new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units.subarray(0, end)),
  }
}

/** Decodes bytes whose upper half is in a table of 128 characters; without one they are ASCII. */
export const decodeWithTable = (bytes: Uint8Array, upperHalf = ''): string => {
  const out = unitWriter(bytes.length)
  for (const byte of bytes) {
    out.write(
      byte < 0x80 ? byte : upperHalf === '' ? NO_CHARACTER : upperHalf.charCodeAt(byte - 0x80),
    )
  }
  return out.text()
}

const isLineEnd = (byte: number): boolean => byte === 0x0a || byte === 0x0d

/** Decodes ANSEL: marks move behind their letter, and both become one character where there is one. */
export const decodeAnsel = (bytes: Uint8Array): string => {
  const out = unitWriter(bytes.length)
  let marks: number[] = []
  for (const byte of bytes) {
    const mark = ANSEL_MARKS.get(byte)
    if (mark !== undefined) {
      marks.push(mark)
      continue
    }
    const unit = byte < 0x80 ? byte : (ANSEL_LETTERS.get(byte) ?? NO_CHARACTER)
    if (marks.length === 0) {
      out.write(unit)
      continue
    }
    // A mark that no letter follows on its line has nothing to stand on.
    if (isLineEnd(byte)) {
      marks.forEach(() => out.write(NO_CHARACTER))
      out.write(unit)
    } else {
      out.write(unit)
      marks.forEach(out.write)
    }
    marks = []
  }
  marks.forEach(() => out.write(NO_CHARACTER))
  return out.text().normalize('NFC')
}
