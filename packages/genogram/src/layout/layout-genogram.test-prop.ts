import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { shuffleKeys } from '@relational-practice/testkit'
import type { Genogram } from '../schema/index.ts'
import { arbitraryFamily, arbitraryMuddle } from './arbitrary-family.test-support.ts'
import { TODAY, viewOf } from './invented-family.test-support.ts'
import { layoutFaults, linesOnLines, linesThroughSymbols } from './layout-faults.test-support.ts'
import { layoutGenogram } from './layout-genogram.ts'

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
      const of = (each: Genogram): unknown => {
        const { view: _, ...layout } = layoutGenogram(viewOf(each), { asOf: TODAY })
        return layout
      }
      expect(of(shuffleKeys(record) as Genogram)).toEqual(of(record))
    }),
    { numRuns: 100 },
  )
})
