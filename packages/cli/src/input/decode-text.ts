import { isUtf8 } from 'node:buffer'
import { refuse, type Outcome } from './fault.ts'

const LINE_FEED = 10

const isUtf16 = ([first, second]: Uint8Array): boolean => {
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  return marked || (first === 0) !== (second === 0)
}

const lineOfFirstFault = (bytes: Uint8Array): number => {
  let line = 1
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(LINE_FEED, start)
    const stop = end < 0 ? bytes.length : end
    if (!isUtf8(bytes.subarray(start, stop))) return line
    start = stop + 1
  }
  return line
}

/** The text of a file in UTF-8, with or without a byte order mark. */
export const decodeText = (bytes: Uint8Array): Outcome<string> => {
  if (isUtf16(bytes)) {
    return refuse('input/utf-16', 'This is text in UTF-16. Save it as UTF-8.')
  }
  if (!isUtf8(bytes)) {
    const place = { line: lineOfFirstFault(bytes), column: 1 }
    return refuse('input/not-utf-8', 'This line is not text in UTF-8.', place)
  }
  const text = new TextDecoder().decode(bytes)
  return text.trim() === '' ? refuse('input/empty', 'This is empty.') : { ok: true, value: text }
}
