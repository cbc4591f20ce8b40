import { describe, expect, it } from 'vitest'
import { createGenogram } from '../schema/create-genogram.ts'
import type { Genogram, Partnership } from '../schema/index.ts'
import { indexGenogram } from './index-genogram.ts'
import { areMarried, civilMarriagesOf } from './marriages.ts'

const asOf = '2026-06-01'
const indexOf = (
  fields: Partial<Partnership>,
  partnershipEvents: Genogram['partnershipEvents'] = {},
): ReturnType<typeof indexGenogram> =>
  indexGenogram({
    ...createGenogram('r-1'),
    people: { 'p-1': {}, 'p-2': {} },
    partnerships: { 'u-1': { partners: ['p-1', 'p-2'], kind: 'married', ...fields } },
    partnershipEvents,
  })

describe('a marriage', () => {
  it('lasts until what ended it, and past a separation', () => {
    const ended = indexOf({}, { 'e-1': { partnership: 'u-1', kind: 'ended', on: '2010' } })
    expect(civilMarriagesOf(ended, 'p-1', asOf)).toMatchObject([
      { isCurrent: false, span: { to: '2010' } },
    ])
    const apart = indexOf({}, { 'e-1': { partnership: 'u-1', kind: 'separated', on: '2010' } })
    expect(civilMarriagesOf(apart, 'p-1', asOf)).toMatchObject([{ isCurrent: true }])
  })

  it('is not certain where its end is not known', () => {
    expect(areMarried(indexOf({}), 'p-1', 'p-2', asOf)).toBe('yes')
    const open = indexOf({ gaps: { to: 'not-known' } })
    expect(areMarried(open, 'p-1', 'p-2', asOf)).toBe('cannot-tell')
    expect(civilMarriagesOf(open, 'p-1', asOf)).toMatchObject([{ isCurrent: false }])
  })
})
