import { describe, expect, it } from 'vitest'
import { readLine, readLines, UNREADABLE } from './read-lines.ts'

describe('readLine', () => {
  it.each([
    ['0 HEAD', { level: 0, xref: undefined, tag: 'HEAD', value: '' }],
    ['0 @I1@ INDI', { level: 0, xref: 'I1', tag: 'INDI', value: '' }],
    ['0 @N 1@ NOTE a @ b', { level: 0, xref: 'N 1', tag: 'NOTE', value: 'a @ b' }],
    [' \t 1  NAME Ada /Frost/', { level: 1, xref: undefined, tag: 'NAME', value: 'Ada /Frost/' }],
    ['2 CONC  on ', { level: 2, xref: undefined, tag: 'CONC', value: ' on ' }],
    ['1 name Ada', { level: 1, xref: undefined, tag: 'NAME', value: 'Ada' }],
    ['1 NAME\tAda', { level: 1, xref: undefined, tag: 'NAME', value: 'Ada' }],
    ['1 NOTE a\u2028b', { level: 1, xref: undefined, tag: 'NOTE', value: 'a\u2028b' }],
    ['1 FAMS @F1@', { level: 1, xref: undefined, tag: 'FAMS', value: '@F1@' }],
  ])('takes apart %j', (line, read) => {
    expect(readLine(line)).toEqual(read)
  })

  it.each(['', 'words', '@I1@ INDI', 'one NAME', '12th of May'])('reads nothing in %j', (line) => {
    expect(readLine(line)).toBeUndefined()
  })

  it.each(['1', '1 ', '1 B!RT', '1 @I1@'])('keeps the level of %j', (line) => {
    expect(readLine(line)).toMatchObject({ level: 1, tag: UNREADABLE })
  })
})

describe('readLines', () => {
  it.each([
    ['LF', '\n'],
    ['CR', '\r'],
    ['CRLF', '\r\n'],
    ['LFCR', '\n\r'],
  ])('ends lines with %s and counts empty ones', (_, end) => {
    const lines = [...readLines(['0 HEAD', '', '1 NOTE a', ''].join(end))]
    expect(lines.map(({ number, text }) => [number, text])).toEqual([
      [1, '0 HEAD'],
      [3, '1 NOTE a'],
    ])
  })
})
