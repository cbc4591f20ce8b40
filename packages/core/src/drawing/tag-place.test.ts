import { boxesOverlap } from '../geometry/boxes.ts'
import { expect, test } from 'vitest'
import { tagPlace } from './tag-place.ts'
import { tagBox } from './text-line.ts'

const long = [
  { x: 0, y: 0 },
  { x: 400, y: 0 },
]

test('words stand in the middle of a free line, which is open for them', () => {
  const { at, open } = tagPlace(long, ['care'], 20, {})
  expect(at).toEqual({ x: 200, y: 0 })
  const { width } = tagBox(['care'], at, 20)
  expect(open).toEqual([200 - width / 2, 200 + width / 2])
})

test('words move along the line to a free place', () => {
  const box = { x: 150, y: -20, width: 100, height: 40 }
  const { at } = tagPlace(long, ['care'], 20, { taken: { words: [box], lines: [] } })
  expect(at.y).toBe(0)
  expect(boxesOverlap(tagBox(['care'], at, 20), box)).toBe(false)
})

test('words stay in the middle where nothing is free', () => {
  const words = [{ x: -500, y: -500, width: 2000, height: 1000 }]
  expect(tagPlace(long, ['care'], 20, { taken: { words, lines: [] } }).at).toEqual({ x: 200, y: 0 })
})

test('an upright line is open for the height of the words', () => {
  const upright = [
    { x: 0, y: 0 },
    { x: 0, y: 400 },
  ]
  const { at, open } = tagPlace(upright, ['care'], 20, {})
  const { height } = tagBox(['care'], at, 20)
  expect(open[1] - open[0]).toBe(height)
})

test('words rather stand on a line than on other words', () => {
  const everywhere = [{ x: -500, y: -500, width: 2000, height: 1000 }]
  const box = { x: 150, y: -20, width: 100, height: 40 }
  const { at } = tagPlace(long, ['care'], 20, { taken: { words: [box], lines: everywhere } })
  expect(boxesOverlap(tagBox(['care'], at, 20), box)).toBe(false)
})
