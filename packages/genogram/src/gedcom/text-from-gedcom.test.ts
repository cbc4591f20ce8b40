import { line, text } from '@relational-practice/core'
import { describe, expect, it } from 'vitest'
import { lineFromGedcom, textFromGedcom } from './text-from-gedcom.ts'

describe('lineFromGedcom', () => {
  it('makes one line of any space', () => {
    const made = lineFromGedcom('  a\n\tb\u2028c  ', 200)
    expect(made).toEqual({ text: 'a b c', isCut: false, isCleaned: false })
  })

  it('leaves out what the schema does not take, and says so', () => {
    const made = lineFromGedcom('a\u0000b\ud800c\u0085d\ufffe', 200)
    expect(made).toEqual({ text: 'abcd', isCut: false, isCleaned: true })
  })

  it('cuts what is too long, and never a pair', () => {
    expect(lineFromGedcom('abcdef', 3)).toEqual({ text: 'abc', isCut: true, isCleaned: false })
    expect(lineFromGedcom('ab😀', 3)).toEqual({ text: 'ab', isCut: true, isCleaned: false })
    expect(lineFromGedcom('abc', 3)?.isCut).toBe(false)
  })

  it.each(['', '   ', '\u200b\u00a0', '\u0000', '\n'])(
    'is nothing where nothing shows: %j',
    (raw) => {
      expect(lineFromGedcom(raw, 200)).toBeUndefined()
    },
  )

  it('makes what the schema takes', () => {
    const all = Array.from({ length: 0x3000 }, (_, code) => `x${String.fromCharCode(code)}y`)
    const [longest, whole] = [line(200), line(200_000)]
    expect(whole.safeParse(lineFromGedcom(all.join(''), 200_000)?.text).success).toBe(true)
    expect(longest.safeParse(lineFromGedcom('😀'.repeat(300), 200)?.text).success).toBe(true)
  })
})

describe('textFromGedcom', () => {
  it('keeps line breaks', () => {
    expect(textFromGedcom('a\nb\n\n c\n', 200)?.text).toBe('a\nb\n\n c')
  })

  it('makes what the schema takes', () => {
    const all = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).join('')
    expect(text().safeParse(textFromGedcom(`x${all}x`, 20_000)?.text).success).toBe(true)
  })
})
