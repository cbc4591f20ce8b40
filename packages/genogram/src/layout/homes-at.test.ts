import type { Id } from '@relational-practice/core'
import { expect, test } from 'vitest'
import { family } from '../check/sample.ts'
import { indexGenogram } from '../find/index-genogram.ts'
import { homesAt } from './homes-at.ts'

test('whoever is placed in a household is at home there', () => {
  const genogram = family({
    people: { 'p-ann': {}, 'p-kit': {} },
    households: { 'hh-1': {} },
    householdStays: { 's-1': { household: 'hh-1', person: 'p-ann' } },
    placements: {
      'pl-1': { child: 'p-kit', kind: 'foster', household: 'hh-1', from: '2020', to: '2024' },
    },
  })
  const at = (day: string): readonly Id<'p'>[] | undefined =>
    homesAt(genogram, indexGenogram(genogram), day).get('hh-1')
  expect(at('2022-01-01')).toEqual(['p-ann', 'p-kit'])
  expect(at('2025-01-01')).toEqual(['p-ann'])
})
