import { expect, test } from 'vitest'
import { feasibleOrder, type Wish } from './feasible-order.ts'

const below = (above: number, child: number): Wish => ({ above, below: child, level: false })
const level = (above: number, other: number): Wish => ({ above, below: other, level: true })

test('grants all wishes that agree, and groups those on one row', () => {
  const { granted, group } = feasibleOrder(4, [below(0, 2), level(0, 1), below(1, 3), level(2, 3)])
  expect(granted).toEqual([true, true, true, true])
  expect(group[0]).toBe(group[1])
  expect(group[2]).toBe(group[3])
  expect(group[0]).not.toBe(group[2])
})

test('refuses only the later of two that contradict', () => {
  expect(feasibleOrder(3, [below(0, 1), below(1, 2), below(2, 0)]).granted).toEqual([
    true,
    true,
    false,
  ])
  expect(feasibleOrder(3, [below(0, 1), below(1, 2), level(0, 2)]).granted).toEqual([
    true,
    true,
    false,
  ])
  expect(feasibleOrder(3, [level(0, 2), below(0, 1), below(1, 2)]).granted).toEqual([
    true,
    true,
    false,
  ])
  expect(feasibleOrder(2, [below(0, 0), below(0, 1)]).granted).toEqual([false, true])
})

test('sees a contradiction that only several level wishes make', () => {
  const wishes = [below(0, 1), level(1, 2), level(2, 3), level(3, 0)]
  expect(feasibleOrder(4, wishes).granted).toEqual([true, true, true, false])
})
