import { describe, expect, test } from 'vitest'
import { MOST_LEVELS, readJson } from './read-json.ts'

const faultOf = (text: string): unknown => {
  const read = readJson(text)
  return read.ok ? 'read' : [read.fault.code, read.fault.place?.line, read.fault.place?.column]
}
const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels)

describe('readJson', () => {
  test('keeps the text beside the value', () => {
    const text = '{"a": [1, "b", null, true, -1.5e3]}'
    expect(readJson(text)).toEqual({ ok: true, value: { text, value: JSON.parse(text) } })
  })

  test.each([
    ['{', 1, 2],
    ['{"a" 1}', 1, 6],
    ['{"a": }', 1, 7],
    ['{"a": 1,}', 1, 9],
    ['{"a": 1 "b": 2}', 1, 9],
    ['{a: 1}', 1, 2],
    ['[1,\n  2\n  3]', 3, 3],
    ['[1] [2]', 1, 5],
    ['[01]', 1, 3],
    ['[1.]', 1, 2],
    ['[.5]', 1, 2],
    ['[NaN]', 1, 2],
    ["['a']", 1, 2],
    ['["a\nb"]', 1, 2],
    ['["\u{1}"]', 1, 2],
    ['["\\x"]', 1, 2],
    ['["\\u12g4"]', 1, 2],
    ['{} // comment', 1, 4],
    ['/* comment */ {}', 1, 1],
    ['{"a": 1}\u{A0}', 1, 9],
  ])('names the place where %j breaks', (text, line, column) => {
    expect(() => JSON.parse(text)).toThrow(SyntaxError)
    expect(faultOf(text)).toEqual(['input/broken-json', line, column])
  })

  test('says what is wrong in words that hold nothing of the text', () => {
    const read = readJson('{"Secret" "Secret"}')
    expect(read.ok ? '' : read.fault.message).toBe('This is not JSON: a colon was expected here.')
  })

  test('refuses a field that stands twice in one object', () => {
    expect(faultOf('{"a": 1,\n "b": {"a": 2},\n "a": 3}')).toEqual(['input/duplicate-key', 3, 2])
    expect(faultOf(String.raw`{"a": 1, "\u0061": 2}`)).toEqual(['input/duplicate-key', 1, 10])
    expect(faultOf('{"__proto__": 1, "__proto__": 2}')).toEqual(['input/duplicate-key', 1, 18])
    expect(faultOf('[{"a": 1}, {"a": 2}]')).toBe('read')
  })

  test('refuses deep nesting without going there', () => {
    expect(faultOf(nested(MOST_LEVELS))).toBe('read')
    expect(faultOf(nested(MOST_LEVELS + 1))).toEqual(['input/too-deep', 1, MOST_LEVELS + 1])
    expect(faultOf(nested(100_000))).toEqual(['input/too-deep', 1, MOST_LEVELS + 1])
    expect(faultOf('{"a":'.repeat(100_000))).toEqual(['input/too-deep', 1, 5 * MOST_LEVELS + 1])
  })
})
