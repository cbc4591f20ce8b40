import { expect, test } from 'vitest'
import { indexGenogram } from '../find/index-genogram.ts'
import type { Genogram } from '../schema/index.ts'
import { inventedRecord } from './invented-family.test-support.ts'
import { partnershipLabel } from './partnership-label.ts'

const text = (
  partnership: Omit<NonNullable<Genogram['partnerships']>['u-1'], 'partners'>,
  partnershipEvents: NonNullable<Genogram['partnershipEvents']> = {},
): string | undefined => {
  const record = inventedRecord({ people: 'Ann Bob', more: { partnershipEvents } })
  const couple = { partners: ['p-Ann', 'p-Bob'] as ['p-Ann', 'p-Bob'], ...partnership }
  return partnershipLabel(indexGenogram(record), 'u-1', couple, '2026-06-30').lines[0]
}

test('kind and dates in McGoldrick’s letters, in order of time', () => {
  expect(text({})).toBeUndefined()
  expect(text({ kind: 'married', from: '2009' })).toBe('m 2009')
  expect(text({ kind: 'cohabiting', from: '2009', to: '2014-05' })).toBe('LT 2009, to 2014')
  expect(
    text(
      { kind: 'married' },
      {
        'e-1': { partnership: 'u-1', kind: 'divorced', on: '2016' },
        'e-2': { partnership: 'u-1', kind: 'separated', on: '2014' },
        'e-3': { partnership: 'u-1', kind: 'married', on: '2009-08-01' },
      },
    ),
  ).toBe('m 2009, s 2014, d 2016')
})
