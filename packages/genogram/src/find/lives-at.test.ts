import { describe, expect, it } from 'vitest'
import type { Genogram } from '../schema/index.ts'
import { createGenogram } from '../schema/create-genogram.ts'
import { indexGenogram } from './index-genogram.ts'
import { isPlacedAt, livesAt } from './lives-at.ts'

const asOf = '2026-06-30'

describe('the dead', () => {
  const people: Genogram['people'] = {
    'p-ruth': {},
    'p-pearl': { death: { on: '2021-12-24' } },
    'p-lee': { death: {} },
  }
  const index = indexGenogram({ ...createGenogram('r-1'), people })

  it('live nowhere, also where nothing ends their stay', () => {
    expect(livesAt(index, { household: 'hh-1', person: 'p-ruth' }, asOf)).toBe('yes')
    expect(livesAt(index, { household: 'hh-1', person: 'p-pearl' }, asOf)).toBe('no')
    expect(livesAt(index, { household: 'hh-1', person: 'p-pearl' }, '2020-01-01')).toBe('yes')
    const stay = { household: 'hh-1', person: 'p-lee', gaps: { to: 'not-known' } } as const
    expect(livesAt(index, stay, asOf)).toBe('no')
  })

  it('are placed nowhere', () => {
    expect(isPlacedAt(index, { child: 'p-lee', kind: 'foster' }, asOf)).toBe('no')
    expect(isPlacedAt(index, { child: 'p-ruth', kind: 'foster' }, asOf)).toBe('yes')
  })
})
