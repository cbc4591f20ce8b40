import { describe, expect, it } from 'vitest'
import { decodeBytes } from './decode-bytes.ts'

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...new TextEncoder().encode(part)] : part,
    ),
  )

const head = (name?: string): string =>
  `0 HEAD\n1 GEDC\n2 VERS 5.5.1\n${name === undefined ? '' : `1 CHAR ${name}\n`}0 @I1@ INDI\n1 NAME `

const nameIn = (input: Uint8Array): unknown => {
  const { text, ...rest } = decodeBytes(input)
  return { name: text.split('NAME ')[1], ...rest }
}

describe('decodeBytes', () => {
  it('reads UTF-8 with and without a mark, said or not', () => {
    const read = { name: 'Zoë', encoding: 'utf-8', hasLosses: false }
    expect(nameIn(bytes(head('UTF-8'), 'Zoë'))).toEqual(read)
    expect(nameIn(bytes(head(), 'Zoë'))).toEqual(read)
    expect(nameIn(bytes([0xef, 0xbb, 0xbf], head('ANSEL'), 'Zoë'))).toEqual(read)
    expect(decodeBytes(bytes([0xef, 0xbb, 0xbf], '0 HEAD')).text).toBe('0 HEAD')
  })

  it.each([
    ['utf-16le', true],
    ['utf-16le', false],
    ['utf-16be', true],
    ['utf-16be', false],
  ])('reads %s, with a mark: %s', (encoding, hasMark) => {
    const text = `${head('UNICODE')}Zoë 𝒵`
    const units = Array.from({ length: text.length }, (_, place) => text.charCodeAt(place))
    const marked = hasMark ? [0xfeff, ...units] : units
    const pairs = marked.flatMap((unit) =>
      encoding === 'utf-16le' ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff],
    )
    expect(nameIn(bytes(pairs))).toEqual({ name: 'Zoë 𝒵', encoding, hasLosses: false })
  })

  it('reads ANSEL: marks come before their letter, two marks in their order', () => {
    const input = bytes(
      head('ANSEL'),
      'Zo',
      [0xe8],
      'e ',
      [0xb2],
      're ',
      [0xf2, 0xe2],
      'a ',
      [0xe2, 0xe8],
      'u',
    )
    expect(nameIn(input)).toEqual({
      name: 'Zoë øre \u1ea1\u0301 \u00fa\u0308',
      encoding: 'ansel',
      hasLosses: false,
    })
  })

  it('says where a mark of ANSEL has no letter, or a byte no character', () => {
    expect(nameIn(bytes(head('ANSEL'), 'a', [0xe2], '\n1 SEX F', [0xff]))).toEqual({
      name: 'a�\n1 SEX F�',
      encoding: 'ansel',
      hasLosses: true,
    })
  })

  it.each(['ANSI', 'WINDOWS-1252', 'ISO-8859-1'])('reads %s as Windows-1252', (name) => {
    expect(nameIn(bytes(head(name), 'Zo', [0xeb], ' ', [0x80, 0x8a]))).toEqual({
      name: 'Zoë €Š',
      encoding: 'windows-1252',
      hasLosses: false,
    })
  })

  it('reads MACINTOSH', () => {
    const input = bytes(head('MACINTOSH'), 'Zo', [0x91])
    expect(nameIn(input)).toEqual({ name: 'Zoë', encoding: 'macintosh', hasLosses: false })
  })

  it.each(['ANSEL', 'ANSI', 'ASCII', 'UNICODE', 'IBMPC'])(
    'believes whole UTF-8 rather than a header that says %s',
    (name) => {
      expect(nameIn(bytes(head(name), 'Zoë ☺'))).toEqual({
        name: 'Zoë ☺',
        encoding: 'utf-8',
        hasLosses: false,
        code: 'encoding-not-as-said',
      })
    },
  )

  it('guesses nothing', () => {
    const zoe = ['Zo', [0xeb], '!'] as const
    const lost = { name: 'Zo�!', hasLosses: true }
    expect(nameIn(bytes(head('UTF-8'), ...zoe))).toEqual({ ...lost, encoding: 'utf-8' })
    expect(nameIn(bytes(head('ASCII'), ...zoe))).toEqual({ ...lost, encoding: 'ascii' })
    const code = 'encoding-not-known'
    expect(nameIn(bytes(head('IBMPC'), ...zoe))).toEqual({ ...lost, encoding: 'ascii', code })
    expect(nameIn(bytes(head(), ...zoe))).toEqual({ ...lost, encoding: 'ascii', code })
  })

  it('takes the word of the caller', () => {
    const input = bytes(head('ANSEL'), 'Zo', [0xeb])
    expect(decodeBytes(input, 'windows-1252').text).toContain('Zoë')
  })

  it('looks for the encoding in the header only', () => {
    const input = bytes('0 HEAD\n0 @N@ NOTE a\n1 CHAR ANSI\n1 NAME ', [0xeb])
    expect(nameIn(input)).toMatchObject({ encoding: 'ascii', code: 'encoding-not-known' })
  })

  it.each([[[]], [[0]], [[0xff]], [[0xff, 0xfe, 0x30]], [[0xfe, 0xff, 0xd8]], [[0, 0, 0, 0]]])(
    'throws on no bytes: %j',
    (input) => {
      expect(typeof decodeBytes(Uint8Array.from(input)).text).toBe('string')
    },
  )
})
