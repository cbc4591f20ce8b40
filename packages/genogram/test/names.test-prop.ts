import { entries, viewFor, type Picture, type View } from '@relational-practice/core'
import { distinctNames, SOMEONE } from '@relational-practice/core/wording'
import { arbitraryRecord } from '@relational-practice/testkit'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeGenogram } from '../src/describe/describe-genogram.ts'
import { drawGenogram } from '../src/draw/draw-genogram.ts'
import { layoutGenogram } from '../src/layout/layout-genogram.ts'
import { genogramRecord, type Genogram } from '../src/schema/index.ts'

const asOf = '2026-06-30'

const arbitraryView = arbitraryRecord(genogramRecord.jsonSchema).map((record): View<Genogram> => {
  const view = viewFor(genogramRecord, record as Genogram, 'worker')
  if (!view) throw new Error('no view')
  return view
})

type Node = Picture['words'] | Picture['words']['children'][number]

const textOf = (node: Node | object): string => {
  if ('value' in node && typeof node.value === 'string') return `${node.value}\n`
  return 'children' in node && Array.isArray(node.children)
    ? node.children.map(textOf).join('')
    : ''
}

/** The names that are not told; our own words for somebody may begin a sentence with a capital. */
const missingIn = (words: string, { record }: View<Genogram>): string[] =>
  [...distinctNames(entries(record.people), SOMEONE).values()].filter(
    (name) =>
      !words.includes(name) && !words.includes(name.slice(0, 1).toUpperCase() + name.slice(1)),
  )

describe('nobody disappears', () => {
  it('from the words: everybody’s own name is told', () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        expect(missingIn(describeGenogram(view, { asOf }), view)).toEqual([])
      }),
      { numRuns: 500 },
    )
  }, 120_000)

  it('from the words of the picture', () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        const { words } = drawGenogram(layoutGenogram(view, { asOf }))
        expect(missingIn(textOf(words), view)).toEqual([])
      }),
      { numRuns: 200 },
    )
  }, 120_000)
})
