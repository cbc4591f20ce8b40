import type { Id } from '@relational-practice/core'
import { expect, test } from 'vitest'
import type { Genogram } from '../schema/index.ts'
import { TODAY, viewOf } from './invented-family.test-support.ts'
import { layoutFaults } from './layout-faults.test-support.ts'
import { layoutGenogram } from './layout-genogram.ts'

const numbered = (count: number): Id<'p'>[] =>
  Array.from({ length: count }, (_, n) => `p-${n}` as const)
const record = (people: readonly Id<'p'>[], rest: Partial<Genogram>): Genogram => ({
  kind: 'genogram',
  schemaVersion: 1,
  id: 'r-1',
  people: Object.fromEntries(people.map((id) => [id, {}])),
  ...rest,
})
const linksOf = (
  pairs: readonly (readonly [parent: Id<'p'>, child: Id<'p'>])[],
): NonNullable<Genogram['parentLinks']> =>
  Object.fromEntries(
    pairs.map(([parent, child], n) => [
      `l-${n}` as const,
      { parent, child, kind: 'birth' as const },
    ]),
  )

test('a chain of 3,000 generations', () => {
  const people = numbered(3000)
  const parentLinks = linksOf(
    people.slice(1).map((child, n) => [people[n] ?? child, child] as const),
  )
  const layout = layoutGenogram(viewOf(record(people, { parentLinks })), { asOf: TODAY })
  expect(new Set(layout.people.map(({ x }) => x)).size).toBe(1)
  expect(layout.people.map(({ row }) => row).toSorted((a, b) => a - b)).toEqual(
    people.map((_, n) => n),
  )
})

test('3,000 partners one after another', () => {
  const people = numbered(3000)
  const partnerships = Object.fromEntries(
    people
      .slice(1)
      .map((other, n) => [
        `u-${n}` as const,
        { partners: [people[n] ?? other, other] as [Id<'p'>, Id<'p'>] },
      ]),
  )
  const layout = layoutGenogram(viewOf(record(people, { partnerships })), { asOf: TODAY })
  expect(new Set(layout.people.map(({ row }) => row))).toEqual(new Set([0]))
  expect(layout.notes).toEqual([])
})

test('3,000 people who are each their own ancestor', () => {
  const people = numbered(3000)
  const parentLinks = linksOf(
    people.map((child, n) => [people[(n + 2999) % 3000] ?? child, child] as const),
  )
  const layout = layoutGenogram(viewOf(record(people, { parentLinks })), { asOf: TODAY })
  expect(layout.people).toHaveLength(3000)
  expect(layout.notes).toHaveLength(1)
})

test('a family of three hundred keeps what a layout promises', () => {
  const people = numbered(300)
  const pairs = people
    .slice(1)
    .map((child, n) => [people[Math.floor(n / 3)] ?? child, child] as const)
  const layout = layoutGenogram(viewOf(record(people, { parentLinks: linksOf(pairs) })), {
    asOf: TODAY,
  })
  expect(layoutFaults(layout)).toEqual([])
})
