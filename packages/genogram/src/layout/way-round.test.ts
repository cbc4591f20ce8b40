import { expect, test } from 'vitest'
import { costField, type Obstacle } from './cost-field.ts'
import { wayRound } from './way-round.ts'

const part = { x: 0, y: 0, width: 1200, height: 800 }
const from = { x: 200, y: 400, isRound: true }
const to = { x: 1000, y: 400, isRound: false }
const DEAR = 80

const round = (obstacles: readonly Obstacle[]) => {
  const field = costField(part, obstacles, 40)
  const way = wayRound(from, to, field, part, DEAR)
  if (!way) throw new Error('no way')
  return { way, dearest: field.dearestOf(way) }
}

test('where nothing stands in the way it is straight, from edge to edge', () => {
  expect(round([]).way).toEqual([
    { x: 258, y: 400 },
    { x: 942, y: 400 },
  ])
})

test('it goes through the one gap in a wall', () => {
  const wall = (y: number, height: number): Obstacle => ({
    box: { x: 580, y, width: 40, height },
    cost: DEAR,
  })
  const { way, dearest } = round([wall(0, 600), wall(660, 140)])
  expect(dearest).toBe(0)
  expect(Math.max(...way.map(({ y }) => y))).toBeGreaterThan(595)
})

test('where there is no gap it crosses where that is cheapest', () => {
  const wall = { box: { x: 580, y: -20, width: 40, height: 860 }, cost: DEAR }
  const { way } = round([wall])
  expect(way.every(({ y }) => y === 400)).toBe(true)
})

test('it is the same for the same field, in whole numbers', () => {
  const stone = { box: { x: 500, y: 300, width: 160, height: 200 }, cost: DEAR }
  const { way } = round([stone])
  expect(round([stone]).way).toEqual(way)
  expect(way.every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y))).toBe(true)
})

test('a part that is too large is not searched', () => {
  const large = { ...part, width: 40_000 }
  expect(wayRound(from, to, costField(large, [], 40), large, DEAR)).toBeUndefined()
})
