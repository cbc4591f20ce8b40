import { expect, test } from 'vitest'
import type { LayoutOptions } from './genogram-layout.ts'
import { inventedFamily, TODAY } from './invented-family.test-support.ts'
import { layoutGenogram } from './layout-genogram.ts'

const VIEW = inventedFamily({
  people:
    'Nan w1940 Gran m1938 Una w1962 Ma w1965 Pa m1963 Kit 1995 Lu 1998 Baz m1990 Cub 2020 Dot 2022',
  families: ['Gran+Nan: Una Ma', 'Pa+Ma: Kit Lu', 'Una: Baz', 'Kit: Cub Dot'],
})
const around = (person: `p-${string}`, radius: number): ReturnType<typeof layoutGenogram> =>
  layoutGenogram(VIEW, { asOf: TODAY, focus: { person, radius } })
const namesIn = ({ people }: ReturnType<typeof layoutGenogram>): string =>
  people.map(({ id }) => id.slice(2)).join(' ')

test('a focus holds whoever is so many steps away', () => {
  expect(namesIn(around('p-Kit', 0))).toBe('Kit')
  expect(namesIn(around('p-Kit', 1))).toBe('Cub Dot Kit Ma Pa')
  expect(namesIn(around('p-Kit', 2))).toBe('Cub Dot Gran Kit Lu Ma Nan Pa')
  expect(namesIn(around('p-Kit', 4))).toBe('Baz Cub Dot Gran Kit Lu Ma Nan Pa Una')
})

test('it says where there are more relatives, and how many: up, down and beside', () => {
  expect(around('p-Ma', 1).more).toEqual([
    { person: 'p-Gran', up: 0, down: 1, side: 0 },
    { person: 'p-Kit', up: 0, down: 2, side: 0 },
    { person: 'p-Nan', up: 0, down: 1, side: 0 },
  ])
  expect(around('p-Lu', 1).more).toEqual([
    { person: 'p-Ma', up: 2, down: 1, side: 0 },
    { person: 'p-Pa', up: 0, down: 1, side: 0 },
  ])
  expect(around('p-Kit', 4).more).toEqual([])
})

test('links and lines to whoever is left out are left out', () => {
  const { childLines, partnerLines, family } = around('p-Lu', 1)
  expect(childLines.map(({ child }) => child)).toEqual(['p-Lu'])
  expect(partnerLines).toHaveLength(1)
  expect(Object.keys(family.parentLinks ?? {})).toEqual(['l-Lu-p-Ma-birth', 'l-Lu-p-Pa-birth'])
})

test('a focus on somebody who is not of the family draws everyone', () => {
  expect(around('p-Nobody', 1).people).toHaveLength(10)
  const options: LayoutOptions = { asOf: TODAY }
  expect(layoutGenogram(VIEW, options).more).toEqual([])
})
