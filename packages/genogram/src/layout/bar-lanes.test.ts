import { expect, test } from 'vitest'
import { barLanes } from './bar-lanes.ts'

test('a line straight down needs no lane', () => {
  expect(barLanes([{ top: 5, bottoms: [5] }])).toEqual([-1])
})

test('level pieces side by side share a lane, those that touch do not', () => {
  expect(
    barLanes([
      { top: 100, bottoms: [0, 200] },
      { top: 500, bottoms: [400, 600] },
    ]),
  ).toEqual([0, 0])
  const touching = [
    { top: 100, bottoms: [0, 200] },
    { top: 300, bottoms: [200, 400] },
  ]
  expect(new Set(barLanes(touching)).size).toBe(2)
})

test('puts above what then crosses less', () => {
  // The second one's children are all below the first one's bar.
  const wires = [
    { top: 100, bottoms: [0, 900] },
    { top: 500, bottoms: [400, 600] },
  ]
  expect(barLanes(wires)).toEqual([0, 1])
  expect(barLanes(wires.toReversed())).toEqual([1, 0])
})

test('never lays an upright line on another', () => {
  const lanes = barLanes([
    { top: 300, bottoms: [0, 100] },
    { top: 600, bottoms: [300, 700] },
  ])
  expect(lanes[0]).toBeLessThan(lanes[1] ?? 0)
})
