import { entries, type Id } from '@relational-practice/core'
import { arbitraryRecord, shuffleKeys } from '@relational-practice/testkit'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { genogramRecord, type Genogram } from '../schema/index.ts'
import { changesInWords } from './find-changes-in-words.ts'
import { findChanges, type GenogramChanges } from './find-changes.ts'

const genograms = (
  arbitraryRecord(genogramRecord.jsonSchema) as unknown as fc.Arbitrary<Genogram>
).map((genogram): Genogram => ({ ...genogram, id: 'r-1' }))

const changes = (before: Genogram, after: Genogram): GenogramChanges => {
  const found = findChanges(before, after)
  if (!found.comparable) throw new Error('not compared')
  return found
}

const idsOf = (genogram: Genogram): ReadonlySet<string> =>
  new Set(
    genogramRecord.plan.collections.flatMap(({ name }) =>
      entries<Id, unknown>(Object(Reflect.get(genogram, name))).map(([id]) => id),
    ),
  )

const OPPOSITE = {
  added: 'removed',
  removed: 'added',
  changed: 'changed',
  written: 'taken-off',
  'taken-off': 'written',
} as const

describe('changes', () => {
  it('are none between a record and itself, in whatever order it is written', () => {
    fc.assert(
      fc.property(genograms, (genogram) => {
        const none = { comparable: true, items: [], record: [] }
        expect(findChanges(genogram, shuffleKeys(genogram) as Genogram)).toEqual(none)
      }),
      { numRuns: 300 },
    )
  })

  it('are the opposite the other way round', () => {
    fc.assert(
      fc.property(genograms, genograms, (before, after) => {
        const there = changes(before, after)
        const back = changes(after, before)
        const turned = there.items.map((change) => ({
          ...change,
          how: OPPOSITE[change.how],
          fields: change.fields.map(({ field, how }) => ({ field, how: OPPOSITE[how] })),
        }))
        expect(back.items).toEqual(turned)
      }),
      { numRuns: 300 },
    )
  })

  it('hold every item that only one of the two has, and one line each in words', () => {
    fc.assert(
      fc.property(genograms, genograms, (before, after) => {
        const { items, record } = changes(before, after)
        const added = items.filter(({ how }) => how === 'added').map(({ id }) => id)
        const expected = [...idsOf(after)].filter((id) => !idsOf(before).has(id))
        expect(added.toSorted()).toEqual(expected.toSorted())
        const lines = items.length + (record.length > 0 ? 1 : 0)
        expect(changesInWords(before, after)).toHaveLength(lines === 0 ? 1 : lines)
      }),
      { numRuns: 300 },
    )
  })
})
