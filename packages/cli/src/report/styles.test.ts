import { describe, expect, test } from 'vitest'
import { showsColours, stylesFor } from './styles.ts'

const terminal = { isTTY: true, write: () => undefined }
const pipe = { write: () => undefined }

describe('colours', () => {
  test('are for terminals', () => {
    expect(showsColours({ env: { TERM: 'xterm' } }, terminal)).toBe(true)
    expect(showsColours({ env: { TERM: 'xterm' } }, pipe)).toBe(false)
  })

  test('are off for NO_COLOR with any value, and for a terminal that has none', () => {
    expect(showsColours({ env: { NO_COLOR: '0' } }, terminal)).toBe(false)
    expect(showsColours({ env: { NO_COLOR: '' } }, terminal)).toBe(true)
    expect(showsColours({ env: { TERM: 'dumb' } }, terminal)).toBe(false)
  })

  test('do not change the words', () => {
    expect(stylesFor({ env: {} }, pipe).error('error')).toBe('error')
    expect(stylesFor({ env: {} }, terminal).error('error')).toBe('\u{1B}[31merror\u{1B}[39m')
    expect(stylesFor({ env: {} }, terminal).faint('')).toBe('')
  })
})
