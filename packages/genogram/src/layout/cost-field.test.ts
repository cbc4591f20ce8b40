import { expect, test } from 'vitest'
import { costField, costOf, dearestOf } from './cost-field.ts'

const part = { x: 100, y: 100, width: 400, height: 200 }
const wall = { box: { x: 300, y: 100, width: 20, height: 100 }, cost: 7 }
const across = (y: number) => [
  { x: 200, y },
  { x: 400, y },
]

test('a line pays for each place at which it is over something', () => {
  const field = costField(part, [wall], 50)
  expect(costOf(field, across(150))).toBe(14)
  expect(costOf(field, across(250))).toBe(0)
  expect(dearestOf(field, across(150))).toBe(7)
})

test('a place costs as much as the dearest thing there', () => {
  const field = costField(part, [{ ...wall, cost: 90 }, wall], 50)
  expect(costOf(field, across(150))).toBe(180)
})

test('beyond the part every place is dear, and what stands there does not count', () => {
  const outside = { box: { x: 900, y: 100, width: 50, height: 50 }, cost: 7 }
  const field = costField(part, [outside], 50)
  const points = [
    { x: 900, y: 110 },
    { x: 920, y: 110 },
  ]
  expect(costOf(field, points)).toBe(100)
})

test('to run along a line costs more than to cross it', () => {
  const line = { ...wall, along: { way: 'upright', cost: 9 } as const }
  const down = [
    { x: 310, y: 100 },
    { x: 310, y: 150 },
  ]
  expect(costOf(costField(part, [line], 50), across(150))).toBe(14)
  expect(costOf(costField(part, [line], 50), down)).toBe(45)
  expect(costOf(costField(part, [wall], 50), down)).toBe(35)
})
