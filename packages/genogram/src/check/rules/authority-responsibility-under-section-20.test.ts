import { describe, expect, it } from 'vitest'
import type { Placement, Responsibility } from '../../schema/index.ts'
import { foundIn } from '../found-in.test-kit.ts'

const found = (
  placements: readonly Partial<Placement>[],
  held: Partial<Responsibility> = {},
): string[] =>
  foundIn({
    people: { 'p-kid': { name: 'Kit', born: '2015' } },
    placements: Object.fromEntries(
      placements.map((placement, place) => [
        `pl-${place}` as const,
        { child: 'p-kid', kind: 'foster', legalBasis: 'section-20', ...placement },
      ]),
    ),
    responsibilities: {
      'pr-1': { child: 'p-kid', authority: true, basis: 'interim-care-order', ...held },
    },
  })
const wrong = ['authority-responsibility-under-section-20']

describe('genogram/authority-responsibility-under-section-20', () => {
  it('finds both going on, or certainly at one time', () => {
    expect(found([{}])).toEqual(wrong)
    expect(found([{ from: '2025' }], { from: '2026-01' })).toEqual(wrong)
    expect(found([{ from: '2020', to: '2022' }], { from: '2021' })).toEqual(wrong)
    const earlierOrder = { legalBasis: 'care-order', from: '2018', to: '2019' } as const
    expect(found([{ from: '2025' }, earlierOrder], { from: '2026-02' })).toEqual(wrong)
  })

  it('lets section 20 be that ended before the order, or that day', () => {
    expect(found([{ from: '2025', to: '2026-01-31' }], { from: '2026-02-01' })).toEqual([])
    expect(found([{ from: '2025', to: '2026-02-01' }], { from: '2026-02-01' })).toEqual([])
    expect(found([{ from: '2025', to: '2026' }], { from: '2026' })).toEqual([])
  })

  it('lets responsibility be that ended before section 20', () => {
    const held = { from: '2024-01-01', to: '2024-12-31' }
    expect(found([{ from: '2025-03' }], held).filter((code) => wrong.includes(code))).toEqual([])
  })

  it.each(['interim-care-order', 'care-order', 'emergency-protection', 'placement-order'] as const)(
    'lets it be where a placement under %s is recorded',
    (legalBasis) => {
      expect(
        found([{ from: '2025' }, { legalBasis, from: '2026-02' }], { from: '2026-02' }),
      ).toEqual([])
    },
  )

  it('lets a placement be that ended, or of which the end is not known', () => {
    expect(found([{ gaps: { to: 'not-known' } }])).toEqual([])
  })

  it('lets the responsibility of parents be', () => {
    expect(
      foundIn({
        people: { 'p-kid': { name: 'Kit', born: '2015' }, 'p-mum': { name: 'Mo' } },
        placements: { 'pl-1': { child: 'p-kid', kind: 'foster', legalBasis: 'section-20' } },
        responsibilities: { 'pr-1': { child: 'p-kid', holder: 'p-mum', basis: 'mother' } },
      }),
    ).toEqual([])
  })

  it('is not excused by an order for another time', () => {
    const order = (from: string, to?: string): Partial<Placement> => ({
      legalBasis: 'interim-care-order',
      from,
      ...(to && { to }),
    })
    const voluntary = { from: '2020-01-01', to: '2022-06-30' }
    expect(found([voluntary, order('2023-01-01')], { from: '2021-01-01' })).toEqual(wrong)
    expect(
      found([{ from: '2020' }, order('2021-01-01', '2021-12-31')], { from: '2021-01-01' }),
    ).toEqual(wrong)
    expect(found([voluntary, order('2021-01-01')], { from: '2021-01-01' })).toEqual([])
    expect(found([voluntary, order('2021')], { from: '2021' })).toEqual([])
    expect(
      found([{ from: '2020' }, order('2021-01-01', '2021-12-31'), order('2021-12-31')], {
        eventOn: '2021-01-01',
      }),
    ).toEqual([])
  })

  it('looks for every section 20 placement of the child', () => {
    const covered = { from: '2018', to: '2019-12-31' }
    const order: Partial<Placement> = { legalBasis: 'care-order', from: '2018', to: '2019-12-31' }
    expect(found([covered, order, { from: '2021' }], { from: '2018' })).toEqual(wrong)
  })

  it('lets be what parents consented to when they placed the child for adoption', () => {
    expect(found([{}], { basis: 'placement-for-adoption' })).toEqual([])
    expect(found([{}], { basis: 'care-order' })).toEqual(wrong)
  })
})
