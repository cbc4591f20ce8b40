import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { shuffleKeys } from '@relational-practice/testkit'
import type { Id } from '@relational-practice/core'
import type { Genogram } from '../schema/index.ts'
import { arbitraryFamily, arbitraryMuddle } from './arbitrary-family.test-support.ts'
import type { GenogramLayout } from './genogram-layout.ts'
import { TODAY, viewOf } from './invented-family.test-support.ts'
import { layoutFaults, linesOnLines, linesThroughSymbols } from './layout-faults.test-support.ts'
import { layoutGenogram } from './layout-genogram.ts'

/** Some people put aside by hand: everyone whose turn it is by `every`, by so much each. */
const pinsOf = (
  { people }: GenogramLayout,
  every: number,
  by: number,
): { readonly [id: Id<'p'>]: number } =>
  Object.fromEntries(
    people.flatMap(({ id, x }, place) => (place % every === 0 ? [[id, x + by * (place % 3)]] : [])),
  )

test('keeps what it promises whatever the record says', () => {
  fc.assert(
    fc.property(arbitraryMuddle(14), (record) => {
      expect(layoutFaults(layoutGenogram(viewOf(record), { asOf: TODAY }))).toEqual([])
    }),
    { numRuns: 400 },
  )
})

test('draws no line through a person in a family without loops', () => {
  fc.assert(
    fc.property(arbitraryFamily(14), (record) => {
      const layout = layoutGenogram(viewOf(record), { asOf: TODAY })
      expect(layoutFaults(layout)).toEqual([])
      expect(linesThroughSymbols(layout)).toEqual([])
      expect(linesOnLines(layout)).toEqual([])
    }),
    { numRuns: 150 },
  )
})

test('is the same for any order of the maps', () => {
  fc.assert(
    fc.property(arbitraryMuddle(10), (record) => {
      const pinned = pinsOf(layoutGenogram(viewOf(record), { asOf: TODAY }), 3, 170)
      const of = (each: Genogram): unknown =>
        [{}, { pinned }, { focus: { person: 'p-1' as const, radius: 2 } }].map((more) => {
          const { view: _, ...layout } = layoutGenogram(viewOf(each), { asOf: TODAY, ...more })
          return layout
        })
      expect(of(shuffleKeys(record) as Genogram)).toEqual(of(record))
    }),
    { numRuns: 100 },
  )
})

test('whoever is put somewhere by hand keeps that distance from the others, or a note tells', () => {
  fc.assert(
    fc.property(
      arbitraryMuddle(12),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: -900, max: 900 }),
      (record, every, by) => {
        const view = viewOf(record)
        const pinned = pinsOf(layoutGenogram(view, { asOf: TODAY }), every, by)
        const layout = layoutGenogram(view, { asOf: TODAY, pinned })
        expect(layoutFaults(layout)).toEqual([])
        const told = layout.notes
          .filter(({ problem }) => problem === 'not-where-pinned')
          .flatMap(({ about }) => about)
        const moved = layout.people.flatMap(({ id, x }) => {
          const pin = pinned[id]
          return pin === undefined || told.includes(id) ? [] : [x - pin]
        })
        expect(new Set(moved).size).toBeLessThanOrEqual(1)
      },
    ),
    { numRuns: 150 },
  )
})

test('a focus draws some of the family, once each, and says how many more there are', () => {
  fc.assert(
    fc.property(arbitraryMuddle(14), fc.nat(4), (record, radius) => {
      const view = viewOf(record)
      const all = layoutGenogram(view, { asOf: TODAY })
      const near = layoutGenogram(view, { asOf: TODAY, focus: { person: 'p-1', radius } })
      expect(layoutFaults(near)).toEqual([])
      const ids = near.people.map(({ id }) => id)
      expect(all.people.map(({ id }) => id)).toEqual(expect.arrayContaining(ids))
      expect(ids).toEqual(expect.arrayContaining(near.more.map(({ person }) => person)))
      const wider = layoutGenogram(view, {
        asOf: TODAY,
        focus: { person: 'p-1', radius: radius + 1 },
      })
      expect(wider.people.map(({ id }) => id)).toEqual(expect.arrayContaining(ids))
      const isWhole = wider.people.length === ids.length
      if (record.people?.['p-1']) expect(near.more.length === 0).toBe(isWhole)
    }),
    { numRuns: 150 },
  )
})
