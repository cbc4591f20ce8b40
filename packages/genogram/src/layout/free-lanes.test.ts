import { expect, test } from 'vitest'
import { freeLanes } from './free-lanes.ts'

test('gives each stretch the first lane in which it touches nothing', () => {
  expect(
    freeLanes([
      [0, 100],
      [200, 300],
      [100, 150],
      [0, 300],
      [400, 500],
    ]),
  ).toEqual([0, 0, 1, 2, 0])
})
