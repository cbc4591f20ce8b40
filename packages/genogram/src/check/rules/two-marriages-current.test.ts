import { describe, expect, it } from 'vitest'
import type { Genogram, Partnership } from '../../schema/index.ts'
import { foundIn } from '../found-in.test-kit.ts'
import type { Parts } from '../sample.ts'

const people: Genogram['people'] = {
  'p-x': { name: 'Xavier' },
  'p-y': { name: 'Yan' },
  'p-z': { name: 'Zoe' },
}
const first = (more: Partial<Partnership> = {}): Partnership => ({
  partners: ['p-x', 'p-y'],
  kind: 'married',
  ...more,
})
const second = (more: Partial<Partnership> = {}): Partnership => ({
  partners: ['p-z', 'p-x'],
  kind: 'married',
  ...more,
})
const found = (
  one: Partnership,
  other: Partnership,
  partnershipEvents: Genogram['partnershipEvents'] = {},
  more: Parts = {},
): string[] =>
  foundIn({ people, partnerships: { 'u-1': one, 'u-2': other }, partnershipEvents, ...more })
const twice = ['two-marriages-current']

describe('genogram/two-marriages-current', () => {
  it('asks where both go on, of marriages and civil partnerships alike', () => {
    expect(found(first(), second())).toEqual(twice)
    expect(found(first({ kind: 'civil-partnership' }), second())).toEqual(twice)
  })

  it('knows that a separation ends no marriage', () => {
    const events = { 'e-1': { partnership: 'u-1', kind: 'separated', on: '2010' } } as const
    expect(found(first(), second({ from: '2012' }), events)).toEqual(twice)
  })

  it.each(['divorced', 'dissolved', 'annulled', 'ended'] as const)(
    'lets one be that was %s',
    (kind) => {
      expect(found(first(), second(), { 'e-1': { partnership: 'u-1', kind } })).toEqual([])
    },
  )

  it('lets one be that has an end, or whose other partner has died', () => {
    expect(found(first({ to: '2011' }), second({ from: '2012' }))).toEqual([])
    expect(
      found(
        first(),
        second({ from: '2012' }),
        {},
        {
          people: { ...people, 'p-y': { name: 'Yan', death: { on: '2011' } } },
        },
      ),
    ).toEqual([])
  })

  it.each(['religious-only', 'cohabiting', 'dating', undefined] as const)(
    'keeps apart what is %s',
    (kind) => {
      const { kind: _, ...other } = second()
      const kept = kind ? { ...other, kind } : other
      expect(found(first(), kept)).toEqual([])
      const [lasting, past] = [first({ from: '2001' }), { ...kept, from: '2010', to: '2012' }]
      expect(found(lasting, past)).toEqual([])
    },
  )

  it('counts a religious marriage that was registered too', () => {
    const events = { 'e-1': { partnership: 'u-2', kind: 'married', on: '2015' } } as const
    expect(found(first(), second({ kind: 'religious-only' }), events)).toEqual(twice)
  })

  it('asks of marriages that are over where their dates certainly overlap', () => {
    const overlapping = {
      'e-1': { partnership: 'u-1', kind: 'divorced', on: '2012' },
      'e-2': { partnership: 'u-2', kind: 'divorced', on: '2020' },
    } as const
    expect(found(first({ from: '2001' }), second({ from: '2010' }), overlapping)).toEqual(twice)
    expect(found(first({ from: '2001' }), second({ from: '2012' }), overlapping)).toEqual([])
    expect(found(first({ from: '2001' }), second({ from: '2013' }), overlapping)).toEqual([])
    expect(found(first({ from: '2001' }), second({ from: '2012-06-01' }), overlapping)).toEqual([])
    expect(found(first({ from: '2001' }), second({ from: '2010', to: '2012' }))).toEqual(twice)
    expect(found(first({ from: '2001?' }), second({ from: '2010', to: '2012' }))).toEqual([])
  })

  it('lets the same two people be who married twice, or turned a civil partnership into a marriage', () => {
    expect(found(first({ kind: 'civil-partnership' }), first())).toEqual([])
  })
})
