import { expect, test } from 'vitest'
import { costField, dearestOf, type Obstacle } from './cost-field.ts'
import { refineCurve } from './refine-curve.ts'
import { curveBy, shapeCost, type TiePair } from './tie-curve.ts'

const part = { x: 0, y: 0, width: 1200, height: 800 }
const pair: TiePair = {
  from: { x: 200, y: 400, isRound: true },
  to: { x: 1000, y: 400, isRound: false },
  offset: 0,
}
const DEAR = 80

const curve = (
  corners: readonly { x: number; y: number }[],
  obstacles: readonly Obstacle[] = [],
) => {
  const found = curveBy(pair, corners, costField(part, obstacles, 40), DEAR)
  if (!found) throw new Error('no curve')
  return found
}

test('without corners it is straight, from edge to edge', () => {
  expect(curve([])).toEqual({
    corners: [],
    points: [
      { x: 258, y: 400 },
      { x: 942, y: 400 },
    ],
    cost: 0,
  })
})

test('a line that turns back costs more than one of the same corners in order', () => {
  const [near, far] = [
    { x: 400, y: 300 },
    { x: 800, y: 300 },
  ]
  expect(shapeCost(pair, [far, near])).toBeGreaterThan(shapeCost(pair, [near, far]) + 15)
})

test('no corner stands in a symbol that the line joins', () => {
  expect(shapeCost(pair, [{ x: 220, y: 380 }])).toBe(Infinity)
})

test('where the roundest curve would run over something dear, a sharper one goes round it', () => {
  const [corner, stone] = [
    { x: 600, y: 200 },
    { box: { x: 580, y: 240, width: 40, height: 100 }, cost: DEAR },
  ]
  const field = costField(part, [stone], 40)
  expect(dearestOf(field, curve([corner]).points)).toBe(DEAR)
  expect(dearestOf(field, curve([corner], [stone]).points)).toBe(0)
})

test('nothing is given where every curve costs the limit or more', () => {
  const field = costField(part, [], 40)
  const { cost } = curve([{ x: 600, y: 200 }])
  expect(curveBy(pair, [{ x: 600, y: 200 }], field, DEAR, cost)).toBeUndefined()
  expect(curveBy(pair, [{ x: 600, y: 200 }], field, DEAR, cost + 1)?.cost).toBe(cost)
})

test('corners that are not needed are left out, others move to where the line is cheapest', () => {
  const refined = (corners: readonly { x: number; y: number }[], obstacles: readonly Obstacle[]) =>
    refineCurve(curve(corners, obstacles), (other, limit) =>
      curveBy(pair, other, costField(part, obstacles, 40), DEAR, limit),
    )
  const detour = [
    { x: 400, y: 240 },
    { x: 800, y: 240 },
  ]
  expect(refined(detour, []).corners).toEqual([])
  const stone = { box: { x: 560, y: 360, width: 80, height: 80 }, cost: DEAR }
  const round = refined(detour, [stone])
  expect(round.cost).toBeLessThan(curve(detour, [stone]).cost)
  expect(Math.min(...round.points.map(({ y }) => y))).toBeGreaterThan(240)
  expect(dearestOf(costField(part, [stone], 40), round.points)).toBe(0)
})
