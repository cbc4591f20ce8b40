import { isIdOf, toSvg, viewFor, type View } from '@relational-practice/core'
import { arbitraryRecord, checkSvg } from '@relational-practice/testkit'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawGenogramPages } from '../draw/draw-genogram-pages.ts'
import { drawGenogram } from '../draw/draw-genogram.ts'
import { layoutGenogram } from '../layout/layout-genogram.ts'
import { genogramRecord, type Genogram } from '../schema/index.ts'
import { LAYERS, layersOfItems } from './layers.ts'
import { PURPOSE_NAMES, type ShownOptions } from './purposes.ts'
import { shownView } from './shown-view.ts'

const asOf = '2026-06-30'

const arbitraryView = arbitraryRecord(genogramRecord.jsonSchema).map((record): View<Genogram> => {
  const view = viewFor(genogramRecord, record as Genogram, 'worker')
  if (!view) throw new Error('no view')
  return view
})

const arbitraryOptions = fc.record(
  { purpose: fc.constantFrom(...PURPOSE_NAMES), layers: fc.subarray([...LAYERS]) },
  { requiredKeys: [] },
) as fc.Arbitrary<ShownOptions>

/** Whether nothing of a value is new: its fields and entries are among those of another. */
const isWithin = (part: unknown, whole: unknown): boolean => {
  if (typeof part !== 'object' || part === null) return part === whole
  if (typeof whole !== 'object' || whole === null) return false
  if (Array.isArray(part)) {
    return Array.isArray(whole) && part.every((one) => whole.some((each) => isWithin(one, each)))
  }
  return Object.entries(part).every(([key, value]) => isWithin(value, Reflect.get(whole, key)))
}

describe('what is shown of any view, for any purpose and in any layers', () => {
  it('is a valid record in which nothing is new', () => {
    fc.assert(
      fc.property(arbitraryView, arbitraryOptions, (view, options) => {
        const { record } = shownView(view, { asOf, ...options })
        expect(genogramRecord.parse(record)).toMatchObject({ ok: true })
        expect(isWithin(record, view.record)).toBe(true)
      }),
      { numRuns: 500 },
    )
  }, 120_000)

  it('refers to nothing that is left out', () => {
    fc.assert(
      fc.property(arbitraryView, arbitraryOptions, (view, options) => {
        const { record } = shownView(view, { asOf, ...options })
        const again = viewFor(genogramRecord, record, 'worker')
        expect(again?.record).toEqual(record)
      }),
      { numRuns: 300 },
    )
  }, 120_000)

  it('shows the same when it is asked for twice', () => {
    fc.assert(
      fc.property(arbitraryView, arbitraryOptions, (view, options) => {
        const once = shownView(view, { asOf, ...options })
        expect(shownView(once, { asOf, ...options }).record).toEqual(once.record)
      }),
      { numRuns: 300 },
    )
  }, 120_000)

  it('is drawn soundly, on a sheet and on pages', () => {
    fc.assert(
      fc.property(arbitraryView, arbitraryOptions, (view, options) => {
        const layout = layoutGenogram(view, { asOf, households: false, ...options })
        const pictures = [drawGenogram(layout), ...drawGenogramPages(layout, { size: 'a4' })]
        for (const picture of pictures) expect(checkSvg(toSvg(picture))).toEqual([])
      }),
      { numRuns: 60 },
    )
  }, 120_000)
})

it('puts every item in a layer, but people, what they are called, and what stands or falls with another', () => {
  fc.assert(
    fc.property(arbitraryView, ({ record }) => {
      const layered = new Set<string>(layersOfItems(record).map(([id]) => id))
      const rest = genogramRecord.plan.collections.flatMap(({ name }) =>
        Object.keys(Reflect.get(record, name) ?? {}).filter((id) => !layered.has(id)),
      )
      const exempt = (id: string): boolean =>
        (['p', 'k', 'e', 'rs'] as const).some((prefix) => isIdOf(prefix, id as `p-${string}`))
      expect(rest.filter((id) => !exempt(id))).toEqual([])
    }),
    { numRuns: 200 },
  )
}, 120_000)
