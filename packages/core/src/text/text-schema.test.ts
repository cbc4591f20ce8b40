import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { line, text } from './text-schema.ts'

const accepts = (schema: z.ZodType, value: string) => schema.safeParse(value).success

describe('both', () => {
  test.each([
    'Siân Ní Bhriain',
    'محمد',
    'नेहा',
    '王小明',
    '👩‍👩‍👧',
    '\u{20000}',
    "O'Connor-Smith (née Okafor)",
    'a\u200fb',
    'a\u202eb',
    '\ufffd',
  ])('take %j', (words) => {
    expect(accepts(line(), words)).toBe(true)
    expect(accepts(text(), words)).toBe(true)
  })

  test.each([
    '\u0000',
    'a\u0000b',
    'a\u0008',
    'a\u000bb',
    'a\u001b[31m',
    'a\r\nb',
    'a\u007f',
    'a\u0085b',
    'a\u009f',
    'a\ufffe',
    'a\uffff',
    'a\ud800',
    '\udc00a',
    'a\udc00\ud800',
    '\ud83d\ud83d\ude00',
    '😀\ude00',
  ])('refuse %j', (words) => {
    expect(accepts(line(), words)).toBe(false)
    expect(accepts(text(), words)).toBe(false)
  })

  test('count characters, not UTF-16 units, as other validators do', () => {
    expect(accepts(line(3), '😀😀😀')).toBe(true)
    expect(accepts(line(3), '😀😀😀😀')).toBe(false)
    expect(accepts(text(3), 'a\u{20000}\u{20001}')).toBe(true)
    expect(accepts(text(3), 'abcd')).toBe(false)
  })

  test('name only the length where something is too long', () => {
    const issues = line(3)
      .safeParse('a\u0000bc')
      .error?.issues.map(({ code }) => code)
    expect(issues).toEqual(['too_big'])
  })

  test('are published as one pattern and lengths, and compile', () => {
    for (const schema of [line(40), text(40)]) {
      const { pattern, ...rest } = z.toJSONSchema(schema)
      expect(rest).toMatchObject({ type: 'string', maxLength: 40 })
      expect(Object.keys(rest)).not.toContain('allOf')
      for (const flags of ['', 'u']) {
        const read = new RegExp(String(pattern), flags)
        expect([read.test('a😀é'), read.test('a\ud83d'), read.test('a\u0007')]).toEqual([
          true,
          false,
          false,
        ])
      }
      expect(z.compile(schema, { strict: true }).safeParse('a😀é').success).toBe(true)
    }
    expect(z.toJSONSchema(line())).toMatchObject({ minLength: 1, maxLength: 200 })
  })

  test('survive megabytes of anything, also as a bare pattern', () => {
    const megabytes = 10_000_000
    const hostile = [
      'a'.repeat(megabytes),
      ' '.repeat(megabytes),
      '\n'.repeat(megabytes),
      '\ud800'.repeat(megabytes),
      '😀'.repeat(megabytes),
      'a😀'.repeat(megabytes),
      `${'😀'.repeat(megabytes)}\u0000`,
    ]
    for (const schema of [line(), text()]) {
      const pattern = String(z.toJSONSchema(schema).pattern)
      for (const words of hostile) {
        expect(accepts(schema, words)).toBe(false)
        expect(new RegExp(pattern).test(words)).toBe(false)
        expect(new RegExp(pattern, 'u').test(words)).toBe(false)
      }
    }
  })
})

describe('line', () => {
  test.each([
    '',
    ' ',
    '   ',
    '\u00a0',
    '\u3000 \u2003',
    '\u200b',
    '\ufeff',
    '\u202e',
    'a\tb',
    'a\n',
    'a\n\n',
    '\na',
    'a\u2028b',
    'a\u2029',
  ])('refuses %j', (words) => {
    expect(accepts(line(), words)).toBe(false)
  })

  test.each([' a', 'a ', '\u00a0a', '  😀', '.'])('takes %j', (words) => {
    expect(accepts(line(), words)).toBe(true)
  })
})

describe('text', () => {
  test.each(['', ' ', '\n', '\t', 'a\n\n\tb\n', 'a\u2028b'])('takes %j', (words) => {
    expect(accepts(text(), words)).toBe(true)
  })

  test('takes as much as it says', () => {
    expect(accepts(text(), 'a'.repeat(20_000))).toBe(true)
    expect(accepts(text(), '😀'.repeat(20_000))).toBe(true)
    expect(accepts(text(), 'a'.repeat(20_001))).toBe(false)
  })
})
