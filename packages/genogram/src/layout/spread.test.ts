import { expect, test } from 'vitest'
import { spread } from './spread.ts'

test('leaves alone what has room', () => {
  expect(spread([0, 500, 900], [1, 1, 1], [200, 200])).toEqual([0, 500, 900])
})

test('moves those who want one place apart by the same', () => {
  expect(spread([100, 100], [1, 1], [200])).toEqual([0, 200])
})

test('moves the lighter further', () => {
  expect(spread([0, 0], [3, 1], [200])).toEqual([-50, 150])
})

test('turns round what wants to be the wrong way round', () => {
  expect(spread([400, 0, 200], [1, 1, 1], [100, 100])).toEqual([100, 200, 300])
  expect(spread([], [], [])).toEqual([])
})
