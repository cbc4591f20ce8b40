import { decodeAnsel, decodeWithTable } from './decode-single-bytes.ts'
import type { GedcomEncoding } from './gedcom-import.ts'
import type { GedcomNoteCode } from './gedcom-notes.ts'
import { MAC_ROMAN, WINDOWS_1252 } from './single-byte-tables.ts'

/** A file as text, and what is to be said about how it became text. */
export interface DecodedText {
  readonly text: string
  readonly encoding: GedcomEncoding
  /** Whether bytes that are no character stand as `�` in the text. */
  readonly hasLosses: boolean
  readonly code?: GedcomNoteCode
}

/** What files write in `CHAR`, in capitals; 5.5.1 knows ANSEL, ASCII, UNICODE and UTF-8. */
const NAMES: ReadonlyMap<string, GedcomEncoding> = new Map([
  ['ANSEL', 'ansel'],
  ['ASCII', 'ascii'],
  ['UTF-8', 'utf-8'],
  ['UTF8', 'utf-8'],
  ['UNICODE', 'utf-16le'],
  ['UTF-16', 'utf-16le'],
  ['ANSI', 'windows-1252'],
  ['ANSI 1252', 'windows-1252'],
  ['CP1252', 'windows-1252'],
  ['WINDOWS-1252', 'windows-1252'],
  ['IBM WINDOWS', 'windows-1252'],
  ['LATIN1', 'windows-1252'],
  ['ISO-8859-1', 'windows-1252'],
  ['ISO8859-1', 'windows-1252'],
  ['MACINTOSH', 'macintosh'],
])

/** How far a header is looked through for `CHAR`, in bytes. */
const HEADER_LENGTH = 100_000

/** What the header names, read as if it were ASCII. */
const saidEncoding = (bytes: Uint8Array): string | undefined => {
  const lines = decodeWithTable(bytes.subarray(0, HEADER_LENGTH))
    .trimStart()
    .split(/[\r\n]+/)
  for (const line of lines.slice(1)) {
    if (/^\s*0/.test(line)) return undefined
    const name = /^\s*1\s+CHAR\s(.*)$/.exec(line)?.[1]
    if (name !== undefined) return name.trim().toUpperCase()
  }
  return undefined
}

/** The encoding that the first bytes show, and how many of them are a byte order mark. */
const shownEncoding = (bytes: Uint8Array): readonly [GedcomEncoding | undefined, number] => {
  const [a, b, c] = bytes
  if (a === 0xfe && b === 0xff) return ['utf-16be', 2]
  if (a === 0xff && b === 0xfe) return ['utf-16le', 2]
  if (a === 0xef && b === 0xbb && c === 0xbf) return ['utf-8', 3]
  if (a === 0 && b !== undefined && b !== 0) return ['utf-16be', 0]
  return a !== undefined && a !== 0 && b === 0 ? ['utf-16le', 0] : [undefined, 0]
}

const utf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const utf16 = (bytes: Uint8Array, isBigEndian: boolean): string => {
  const littleEndian = isBigEndian
    ? bytes.map((_, place) => bytes[place % 2 === 0 ? place + 1 : place - 1] ?? 0)
    : bytes
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(littleEndian)
}

const decodeAs = (bytes: Uint8Array, encoding: GedcomEncoding): DecodedText => {
  const exact = encoding === 'utf-8' ? utf8(bytes) : undefined
  if (exact !== undefined) return { text: exact, encoding, hasLosses: false }
  const text = {
    'utf-8': () => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
    'utf-16le': () => utf16(bytes, false),
    'utf-16be': () => utf16(bytes, true),
    ascii: () => decodeWithTable(bytes),
    ansel: () => decodeAnsel(bytes),
    'windows-1252': () => decodeWithTable(bytes, WINDOWS_1252),
    macintosh: () => decodeWithTable(bytes, MAC_ROMAN),
  }[encoding]()
  return { text, encoding, hasLosses: text.includes('�') }
}

/**
 * Makes text of the bytes of a GEDCOM file. What the bytes show (a byte order mark, zeros, letters
 * that are whole in UTF-8 and would be gibberish in anything else) goes before what the header
 * says; what neither shows is not guessed.
 *
 * @param given the encoding, where the caller knows better than the file
 */
export const decodeBytes = (bytes: Uint8Array, given?: GedcomEncoding): DecodedText => {
  const [shown, markLength] = shownEncoding(bytes)
  const content = bytes.subarray(markLength)
  if (given ?? shown) return decodeAs(content, given ?? shown ?? 'utf-8')
  const name = saidEncoding(content)
  const said = NAMES.get(name ?? '')
  if (content.every((byte) => byte < 0x80)) {
    const encoding = said === undefined || said === 'utf-16le' ? 'utf-8' : said
    return { ...decodeAs(content, 'utf-8'), encoding }
  }
  const asUtf8 = utf8(content)
  if (asUtf8 !== undefined) {
    const isAsSaid = name === undefined || said === 'utf-8'
    return {
      text: asUtf8,
      encoding: 'utf-8',
      hasLosses: false,
      ...(!isAsSaid && { code: 'encoding-not-as-said' }),
    }
  }
  if (said === undefined || said === 'utf-16le') {
    return { ...decodeAs(content, 'ascii'), code: 'encoding-not-known' }
  }
  return decodeAs(content, said)
}
