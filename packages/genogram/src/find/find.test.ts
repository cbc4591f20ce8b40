import { describe, expect, it } from 'vitest'
import { createGenogram } from '../schema/create-genogram.ts'
import type { Genogram, Partnership, PartnershipEvent } from '../schema/index.ts'
import { indexGenogram } from './index-genogram.ts'
import { ageOf, hasDiedBy } from './life.ts'
import { partnershipStateAt } from './partnership-state.ts'
import { NAME_NOT_KNOWN, personName } from './person-name.ts'

const genogram = (fields: Partial<Genogram>): Genogram => ({ ...createGenogram('r-1'), ...fields })

const stateOf = (
  events: readonly Omit<PartnershipEvent, 'partnership'>[],
  asOf = '2026-06-01',
  fields: Partial<Genogram> = {},
): string => {
  const record = genogram({
    people: { 'p-1': {}, 'p-2': {} },
    partnerships: { 'u-1': { partners: ['p-1', 'p-2'] } },
    ...fields,
    partnershipEvents: Object.fromEntries(
      events.map((event, place) => [`e-${place}`, { partnership: 'u-1' as const, ...event }]),
    ),
  })
  const partnership = record.partnerships?.['u-1']
  if (!partnership) throw new Error('no partnership')
  const { state, kind, resumed } = partnershipStateAt(
    indexGenogram(record),
    'u-1',
    partnership,
    asOf,
  )
  return [state, kind, resumed && 'resumed'].filter(Boolean).join(' ')
}

describe('what a partnership is on a day', () => {
  it.each([
    ['nothing recorded', [], 'current'],
    ['a wedding', [{ kind: 'married', on: '2010' }], 'current married'],
    [
      'a wedding and a divorce',
      [
        { kind: 'divorced', on: '2015' },
        { kind: 'married', on: '2010' },
      ],
      'divorced married',
    ],
    [
      'parted and together again',
      [
        { kind: 'moved-in-together', on: '2010' },
        { kind: 'separated', on: '2012' },
        { kind: 'reconciled', on: '2013' },
      ],
      'current cohabiting resumed',
    ],
    ['a religious ceremony only', [{ kind: 'religious-ceremony' }], 'current religious-only'],
    [
      'a wedding to come',
      [
        { kind: 'moved-in-together', on: '2020' },
        { kind: 'married', on: '2027' },
      ],
      'current cohabiting',
    ],
  ] as const)('%s', (_what, events, expected) => {
    expect(stateOf(events)).toBe(expected)
  })

  it('is another one on another day', () => {
    const events = [
      { kind: 'married', on: '2010' },
      { kind: 'separated', on: '2015-06' },
    ] as const
    expect(stateOf(events, '2014-01-01')).toBe('current married')
    expect(stateOf(events, '2016-01-01')).toBe('separated married')
  })

  it('ends by death as a widow, not as a divorce', () => {
    const people = { 'p-1': { death: { on: '2019' } }, 'p-2': {} }
    expect(stateOf([{ kind: 'married' }], '2026-06-01', { people })).toBe('widowed married')
    expect(stateOf([{ kind: 'married' }], '2018-06-01', { people })).toBe('current married')
    expect(stateOf([{ kind: 'divorced', on: '2001' }], '2026-06-01', { people })).toBe('divorced')
  })

  it('knows a beginning and an end without events', () => {
    const from = (span: object): Partial<Genogram> => ({
      partnerships: { 'u-1': { partners: ['p-1', 'p-2'], ...span } },
    })
    expect(stateOf([], '2026-06-01', from({ to: '2020' }))).toBe('ended')
    expect(stateOf([], '2026-06-01', from({ from: '2027' }))).toBe('not-begun')
  })
})

describe('the order in which things happened to a partnership', () => {
  const states = (...events: readonly Omit<PartnershipEvent, 'partnership'>[]): Set<string> =>
    new Set([stateOf(events), stateOf(events.toReversed())])

  it('is that in which such events follow one another, whatever their ids', () => {
    expect(states({ kind: 'divorced' }, { kind: 'separated' })).toEqual(new Set(['divorced']))
    expect(states({ kind: 'separated' }, { kind: 'reconciled' }, { kind: 'met' })).toEqual(
      new Set(['current resumed']),
    )
    expect(states({ kind: 'separated' }, { kind: 'reconciled', on: '2013' })).toEqual(
      new Set(['current resumed']),
    )
    expect(
      states({ kind: 'separated', on: '2026' }, { kind: 'reconciled', on: '2026-02' }),
    ).toEqual(new Set(['current resumed']))
  })

  it('is that of certain dates before that of kinds', () => {
    expect(states({ kind: 'reconciled', on: '2010' }, { kind: 'separated', on: '2012' })).toEqual(
      new Set(['separated']),
    )
    expect(
      states({ kind: 'married', on: '2015' }, { kind: 'separated', on: '2010' }, { kind: 'met' }),
    ).toEqual(new Set(['separated married']))
  })
})

describe('a partnership whose end is not known', () => {
  it('may have ended', () => {
    const mayHaveEnded = (fields: Partial<Partnership>): boolean => {
      const partnership: Partnership = { partners: ['p-1', 'p-2'], ...fields }
      const record = genogram({ people: {}, partnerships: { 'u-1': partnership } })
      return partnershipStateAt(indexGenogram(record), 'u-1', partnership, '2026-06-01')
        .mayHaveEnded
    }
    expect(mayHaveEnded({})).toBe(false)
    expect(mayHaveEnded({ gaps: { to: 'none' } })).toBe(false)
    expect(mayHaveEnded({ gaps: { to: 'not-known' } })).toBe(true)
    expect(mayHaveEnded({ to: '2026' })).toBe(true)
    expect(mayHaveEnded({ to: '2020' })).toBe(false)
  })
})

describe('the index', () => {
  const index = indexGenogram(
    genogram({
      people: { 'p-1': {}, 'p-2': {}, 'p-3': {}, 'p-4': {} },
      partnerships: {
        'u-1': { partners: ['p-1', 'p-2'], from: '2015' },
        'u-2': { partners: ['p-3', 'p-1'] },
        'u-3': { partners: ['p-1', 'p-4'], order: 1 },
        'u-4': { partners: ['p-1', 'p-4'] },
      },
      partnershipEvents: { 'e-1': { partnership: 'u-2', kind: 'met', on: '2001' } },
      parentLinks: {
        'l-2': { child: 'p-1', parent: 'p-2', kind: 'step' },
        'l-1': { child: 'p-1', parent: 'p-3', kind: 'birth' },
      },
    }),
  )

  it('puts partnerships in order of time, then by the order given', () => {
    expect(index.partnershipsOf('p-1').map(([id]) => id)).toEqual(['u-2', 'u-1', 'u-3', 'u-4'])
  })

  it('puts partnerships in the order given first, and others where their dates put them', () => {
    const orderOf = (partnerships: Genogram['partnerships']): string[] =>
      indexGenogram(genogram({ partnerships }))
        .partnershipsOf('p-1')
        .map(([id]) => id)
    const partners = ['p-1', 'p-2'] as const
    expect(
      orderOf({
        'u-1': { partners: [...partners], order: 2, from: '2005' },
        'u-2': { partners: [...partners], order: 1, from: '2015' },
        'u-3': { partners: [...partners], from: '2010' },
      }),
    ).toEqual(['u-2', 'u-3', 'u-1'])
    expect(
      orderOf({
        'u-1': { partners: [...partners], order: 2, from: '2005' },
        'u-2': { partners: [...partners], order: 1 },
      }),
    ).toEqual(['u-2', 'u-1'])
  })

  it('finds what else is asked for', () => {
    const more = indexGenogram(
      genogram({
        siblingGroups: { 'g-1': { siblings: ['p-1', 'p-2'] } },
        bonds: { 'b-1': { between: ['p-1', 'p-2'], kind: 'close' } },
        harms: { 'x-1': { harmed: 'p-1', kinds: ['neglect'] } },
        restrictions: { 'rs-1': { responsibility: 'pr-1', kind: 'specific-issue' } },
        statements: { 'st-1': { words: 'He shouts.', about: ['x-1', 'p-1'] } },
      }),
    )
    const ids = (found: readonly (readonly [string, unknown])[]): string[] =>
      found.map(([id]) => id)
    expect(ids(more.siblingGroupsOf('p-2'))).toEqual(['g-1'])
    expect(ids(more.siblingGroupsOf('p-3'))).toEqual([])
    expect(ids(more.bonds)).toEqual(['b-1'])
    expect(ids(more.harms)).toEqual(['x-1'])
    expect(ids(more.restrictionsOf('pr-1'))).toEqual(['rs-1'])
    expect(ids(more.statementsAbout('x-1'))).toEqual(['st-1'])
  })

  it('finds links from both ends', () => {
    expect(index.parentLinksOf('p-1').map(([id]) => id)).toEqual(['l-1', 'l-2'])
    expect(index.childLinksOf('p-3').map(([id]) => id)).toEqual(['l-1'])
    expect(index.staysOf('p-9')).toEqual([])
  })
})

describe('a life', () => {
  it('is over from the day of death, or when nobody knows the day', () => {
    expect(hasDiedBy({}, '2026-01-01')).toBe(false)
    expect(hasDiedBy({ death: {} }, '2026-01-01')).toBe(true)
    expect(hasDiedBy({ death: { on: '2026-01-02' } }, '2026-01-01')).toBe(false)
    expect(hasDiedBy({ death: { on: '2026-01' } }, '2026-01-15')).toBe(true)
  })

  it('has the age of the day, or the age at death', () => {
    expect(ageOf({ born: '2010-03-01' }, '2026-02-28')).toEqual({ min: 15, max: 15 })
    expect(ageOf({ born: '1950', death: { on: '2020-06' } }, '2026-01-01')).toEqual({
      min: 69,
      max: 70,
    })
    expect(ageOf({ born: '1950', death: {} }, '2026-01-01')).toEqual({})
    expect(ageOf({}, '2026-01-01')).toEqual({})
  })
})

it('names people as they are called, and says where a name is not known', () => {
  const record = genogram({ people: { 'p-1': { name: 'Ayo' }, 'p-2': {} } })
  expect([personName(record, 'p-1'), personName(record, 'p-2'), personName(record, 'p-9')]).toEqual(
    ['Ayo', NAME_NOT_KNOWN, NAME_NOT_KNOWN],
  )
})
