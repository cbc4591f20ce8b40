import { expect, test } from 'vitest'
import { costField, dearestOf, type Obstacle } from './cost-field.ts'
import { wayRound } from './way-round.ts'

const part = { x: 0, y: 0, width: 1200, height: 800 }
const from = { x: 200, y: 400, isRound: true }
const to = { x: 1000, y: 400, isRound: false }
const DEAR = 80

const round = (obstacles: readonly Obstacle[]) => {
  const field = costField(part, obstacles, 40)
  const corners = wayRound(from, to, field, part)
  if (!corners) throw new Error('no way')
  return { corners, dearest: dearestOf(field, [from, ...corners, to]) }
}

test('where nothing stands in the way it has no corner', () => {
  expect(round([]).corners).toEqual([])
})

test('it goes through the one gap in a wall', () => {
  const wall = (y: number, height: number): Obstacle => ({
    box: { x: 580, y, width: 40, height },
    cost: DEAR,
  })
  const { corners, dearest } = round([wall(0, 600), wall(660, 140)])
  expect(dearest).toBe(0)
  expect(Math.max(...corners.map(({ y }) => y))).toBeGreaterThan(595)
})

test('where there is no gap it crosses where that is cheapest', () => {
  const wall = { box: { x: 580, y: -20, width: 40, height: 860 }, cost: DEAR }
  expect(round([wall]).corners.every(({ y }) => y === 400)).toBe(true)
})

test('it is the same for the same field, in whole numbers', () => {
  const stone = { box: { x: 500, y: 300, width: 160, height: 200 }, cost: DEAR }
  const { corners } = round([stone])
  expect(round([stone]).corners).toEqual(corners)
  expect(corners.every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y))).toBe(true)
})

test('a part that is too large is not searched', () => {
  const large = { ...part, width: 40_000 }
  expect(wayRound(from, to, costField(large, [], 40), large)).toBeUndefined()
})
