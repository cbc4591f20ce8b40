import { describe, expect, it } from 'vitest'
import type { Genogram } from '../schema/index.ts'
import { createGenogram } from '../schema/create-genogram.ts'
import { indexGenogram } from './index-genogram.ts'
import { holdsAt, isPlacedAt, livesAt } from './lives-at.ts'

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

  it('hold no responsibility, and nobody holds it for them', () => {
    expect(holdsAt(index, { child: 'p-ruth', holder: 'p-pearl' }, asOf)).toBe('no')
    expect(holdsAt(index, { child: 'p-pearl', holder: 'p-ruth' }, asOf)).toBe('no')
    expect(holdsAt(index, { child: 'p-ruth', authority: true }, asOf)).toBe('yes')
  })

  it('parental responsibility is over at eighteen, and not where the age cannot tell', () => {
    const held = { child: 'p-kid', authority: true } as const
    const at = (born: string) =>
      holdsAt(
        indexGenogram({ ...createGenogram('r-1'), people: { 'p-kid': { born } } }),
        held,
        asOf,
      )
    expect([at('2001'), at('2020'), at('2001?')]).toEqual(['no', 'yes', 'yes'])
  })
})
