import { expect, test } from 'vitest'
import { partsByHome } from './parts-by-home.ts'

const alone = (item: number): number[][] => [[item]]
const orderOf = (count: number, homes: readonly (readonly number[])[]): number[] => {
  const items = Array.from({ length: count }, (_, item) => item)
  const mates = items.map((item) =>
    homes.flatMap((home) => (home.includes(item) ? home.filter((other) => other !== item) : [])),
  )
  return partsByHome(items.map(alone), mates).flat(2)
}

test('those of one home stand together, whoever comes first', () => {
  expect(
    orderOf(6, [
      [0, 3],
      [1, 4, 5],
    ]),
  ).toEqual([0, 3, 1, 4, 5, 2])
})

test('who lives in two homes stands between them', () => {
  expect(
    orderOf(5, [
      [0, 2, 4],
      [1, 2, 3],
    ]),
  ).toEqual([0, 4, 2, 1, 3])
})

test('nobody is lost where nobody shares a home', () => {
  expect(orderOf(3, [])).toEqual([0, 1, 2])
})
