import type { Id } from '@relational-practice/core'
import { arbitraryRecord } from '@relational-practice/testkit'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { genogramRecord, type Genogram } from '../schema/index.ts'
import { tellingsInWords } from './compare-tellings-in-words.ts'
import { compareTellings, toldItems } from './compare-tellings.ts'

const genograms = arbitraryRecord(genogramRecord.jsonSchema) as unknown as fc.Arbitrary<Genogram>
const people = fc.constantFrom<Id<'p'>>('p-1', 'p-2', 'p-3', 'p-4')

describe('two tellings, whatever a record holds', () => {
  it('hold every item that either tells or disputes once, and the same the other way round', () => {
    fc.assert(
      fc.property(genograms, people, people, (genogram, one, other) => {
        const there = compareTellings(genogram, one, other)
        const back = compareTellings(genogram, other, one)
        if (!there.comparable || !back.comparable) {
          expect(back).toEqual(there)
          return
        }
        const groups = [
          there.saidByBoth,
          there.saidOnlyByOne,
          there.saidOnlyByOther,
          there.saidByOneDisputedByOther,
          there.saidByOtherDisputedByOne,
          there.disputedByBoth,
          there.disputedOnlyByOne,
          there.disputedOnlyByOther,
          there.unclear,
        ].flat()
        const told = toldItems(genogram)
          .filter(([, { accordingTo = [], disputedBy = [] }]) =>
            [...accordingTo, ...disputedBy].some((id) => id === one || id === other),
          )
          .map(([id]) => id)
        expect(groups.toSorted()).toEqual(told.toSorted())
        expect(back.saidOnlyByOne).toEqual(there.saidOnlyByOther)
        expect(back.saidByOneDisputedByOther).toEqual(there.saidByOtherDisputedByOne)
        expect(back.differing).toEqual(
          there.differing.map((each) => ({ ...each, byOne: each.byOther, byOther: each.byOne })),
        )
      }),
      { numRuns: 500 },
    )
  })

  it('are told in lines that are whole', () => {
    fc.assert(
      fc.property(genograms, people, people, (genogram, one, other) => {
        for (const line of tellingsInWords(genogram, one, other)) {
          expect(line).toMatch(/^\S.*\.$/su)
          expect(line).not.toMatch(/undefined|\[object/)
        }
      }),
      { numRuns: 300 },
    )
  })
})
