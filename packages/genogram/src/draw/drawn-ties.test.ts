import { viewFor } from '@relational-practice/core'
import { expect, test } from 'vitest'
import { startTelling } from '../describe/telling.ts'
import { layoutGenogram } from '../layout/layout-genogram.ts'
import { genogramRecord, type Harm } from '../schema/index.ts'
import { drawnTies } from './drawn-ties.ts'

const isPast = (harm: Partial<Harm>): boolean | undefined => {
  const view = viewFor(
    genogramRecord,
    {
      kind: 'genogram',
      schemaVersion: 1,
      id: 'r-1',
      people: { 'p-1': {}, 'p-2': { death: {} } },
      harms: { 'x-1': { harmed: 'p-1', kinds: ['physical'], ...harm } },
    },
    'worker',
  )
  if (!view) throw new Error('no view')
  const layout = layoutGenogram(view, { asOf: '2026-06-30' })
  return drawnTies(layout, startTelling(view, '2026-06-30'))[0]?.isPast
}

test('harm is past when it has ended, and one incident when it has happened', () => {
  expect(isPast({ from: '2020', to: '2024' })).toBe(true)
  expect(isPast({ from: '2020', pattern: 'one-incident' })).toBe(true)
  expect(isPast({ from: '2020' })).toBe(false)
  expect(isPast({ from: '2020', gaps: { to: 'not-known' } })).toBe(false)
  expect(isPast({ from: '2020', by: 'p-2' })).toBe(true)
  expect(isPast({ from: '2027' })).toBeUndefined()
})
