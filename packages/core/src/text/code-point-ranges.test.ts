import { expect, test } from 'vitest'
import { isWithin, readRanges } from './code-point-ranges.ts'
import { MARKS_WITH_WIDTH, MARKS_WITHOUT_WIDTH } from './mark-ranges.ts'

test('ranges hold their ends and what lies between, and nothing else', () => {
  const ranges = readRanges(' 300-302\n  5bf  1f000-1f001 ')
  expect(ranges).toEqual([0x300, 0x302, 0x5bf, 0x5bf, 0x1f000, 0x1f001])
  const inside = [0x300, 0x301, 0x302, 0x5bf, 0x1f000, 0x1f001]
  const outside = [0, 0x2ff, 0x303, 0x5be, 0x5c0, 0x1efff, 0x1f002, 0x10ffff]
  expect(inside.filter((codePoint) => isWithin(ranges, codePoint))).toEqual(inside)
  expect(outside.filter((codePoint) => isWithin(ranges, codePoint))).toEqual([])
  expect(isWithin([], 0x300)).toBe(false)
})

test.each([
  ['without width', MARKS_WITHOUT_WIDTH],
  ['with width', MARKS_WITH_WIDTH],
])('the marks %s ascend and do not overlap', (_, ranges) => {
  expect(ranges.length).toBeGreaterThan(300)
  expect(ranges.every((value, at) => at === 0 || value >= (ranges[at - 1] ?? 0))).toBe(true)
  const starts = ranges.filter((_value, at) => at % 2 === 0)
  expect(starts.every((start, at) => at === 0 || start > (ranges[2 * at - 1] ?? 0))).toBe(true)
})
