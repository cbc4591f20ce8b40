import * as fc from 'fast-check'
import { entries, type Id } from '@relational-practice/core'
import { expect, test } from 'vitest'
import { genogramDraft } from '../find/genogram-draft.ts'
import { genogramRecord, type Genogram } from '../schema/index.ts'
import { arbitraryFamily } from './arbitrary-family.test-support.ts'
import type { GenogramLayout, Places } from './genogram-layout.ts'
import { TODAY, viewOf } from './invented-family.test-support.ts'
import { layoutFaults } from './layout-faults.test-support.ts'
import { layoutGenogram } from './layout-genogram.ts'

const FAMILIES = fc.sample(
  arbitraryFamily(20).filter(({ people }) => entries(people).length > 15),
  { seed: 4, numRuns: 30 },
)

/** How far people moved on average, with the whole picture's own shift left out. */
const movement = (before: GenogramLayout, after: GenogramLayout): number => {
  const was = new Map(before.people.map(({ id, x }) => [id, x]))
  const by = after.people.flatMap(({ id, x }) => {
    const old = was.get(id)
    return old === undefined ? [] : [x - old]
  })
  const shift = by.toSorted((a, b) => a - b)[by.length >> 1] ?? 0
  return by.reduce((sum, each) => sum + Math.abs(each - shift), 0) / Math.max(1, by.length)
}

/** With another child of the first parents there are. */
const grown = (record: Genogram): Genogram => {
  const [[, first] = []] = entries(record.parentLinks)
  const draft = genogramDraft(record)
  const parents = entries(record.parentLinks).flatMap(([, { child, parent }]) =>
    child === first?.child ? [parent] : [],
  )
  draft.people = { ...draft.people, 'p-new': { born: '2003' } }
  const links = [...new Set(parents)].map(
    (parent, n) => [`l-new-${n}`, { child: 'p-new', parent, kind: 'birth' }] as const,
  )
  draft.parentLinks = { ...draft.parentLinks, ...Object.fromEntries(links) }
  return draft
}

/** Without the last of those who have no children. */
const shrunk = (record: Genogram): Genogram => {
  const parents = new Set<Id>(entries(record.parentLinks).map(([, { parent }]) => parent))
  const last = entries(record.people).findLast(([id]) => !parents.has(id))
  const draft = genogramDraft(record)
  genogramRecord.removeItems(draft, last ? [last[0]] : [])
  return draft
}

test.for([
  ['added', grown],
  ['removed', shrunk],
] as const)('with one person %s the others hardly move', async ([, change], { annotate }) => {
  let [free, kept] = [0, 0]
  for (const record of FAMILIES) {
    const before = layoutGenogram(viewOf(record), { asOf: TODAY })
    const previous: Places = Object.fromEntries(before.people.map(({ id, x }) => [id, x]))
    const view = viewOf(change(record))
    const after = layoutGenogram(view, { asOf: TODAY, previous })
    expect(layoutFaults(after)).toEqual([])
    free += movement(before, layoutGenogram(view, { asOf: TODAY })) / FAMILIES.length
    kept += movement(before, after) / FAMILIES.length
  }
  await annotate(
    `mean movement: ${Math.round(free)} units anew, ${Math.round(kept)} from the previous places`,
  )
  expect(kept).toBeLessThan(free / 3)
})
