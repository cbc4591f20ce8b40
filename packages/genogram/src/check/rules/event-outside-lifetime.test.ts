import { describe, expect, it } from 'vitest'
import type { Genogram, PartnershipEvent, Pregnancy } from '../../schema/index.ts'
import { foundIn } from '../found-in.test-kit.ts'

const people: Genogram['people'] = {
  'p-rosa': { name: 'Rosa', born: '1950', death: { on: '2010-05-05' } },
  'p-jim': { name: 'Jim', born: '1948' },
}
const partnerships: Genogram['partnerships'] = { 'u-1': { partners: ['p-rosa', 'p-jim'] } }

const event = (kind: PartnershipEvent['kind'], on: string, more: Partial<PartnershipEvent> = {}) =>
  foundIn({
    people,
    partnerships,
    partnershipEvents: { 'e-1': { partnership: 'u-1', kind, on, ...more } },
  })
const outside = ['event-outside-lifetime']

describe('genogram/event-outside-lifetime', () => {
  it.each([
    'met',
    'engaged',
    'began-relationship',
    'moved-in-together',
    'religious-ceremony',
    'married',
    'civil-partnership',
    'separated',
    'reconciled',
  ] as const)('finds that nobody %s after a death', (kind) => {
    expect(event(kind, '2011')).toEqual(outside)
    expect(event(kind, '2010-05-05')).toEqual([])
    expect(event(kind, '2010')).toEqual([])
  })

  it.each(['divorced', 'dissolved', 'annulled', 'ended'] as const)(
    'lets it be %s after a death, and not before a birth',
    (kind) => {
      expect(event(kind, '2011')).toEqual([])
      expect(event(kind, '1945')).toEqual([...outside, ...outside])
    },
  )

  it('lets a promise be made for a child not yet born', () => {
    expect(event('engaged', '1949')).toEqual([])
    expect(event('met', '1949')).toEqual(outside)
  })

  it('lets the dead be married elsewhere', () => {
    expect(event('married', '2011', { jurisdiction: 'elsewhere' })).toEqual([])
    expect(event('married', '2011', { jurisdiction: 'england-and-wales' })).toEqual(outside)
  })

  it('looks at the beginning of a partnership', () => {
    const from = (date: string): Genogram['partnerships'] => ({
      'u-1': { partners: ['p-rosa', 'p-jim'], kind: 'cohabiting', from: date },
    })
    expect(foundIn({ people, partnerships: from('2012') })).toEqual(outside)
    expect(foundIn({ people, partnerships: from('2012?') })).toEqual([])
  })

  it('looks at who harms, not at who is harmed or remembered', () => {
    const harm = {
      kinds: ['emotional' as const],
      status: 'alleged' as const,
      source: 'A letter',
      from: '2015',
    }
    expect(
      foundIn({ people, harms: { 'x-1': { by: 'p-rosa', harmed: 'p-jim', ...harm } } }),
    ).toEqual(outside)
    expect(
      foundIn({ people, harms: { 'x-1': { by: 'p-jim', harmed: 'p-rosa', ...harm } } }),
    ).toEqual([])
  })

  it('lets feelings reach the dead and the unborn', () => {
    const bond = { between: ['p-rosa', 'p-jim'] as ['p-rosa', 'p-jim'], from: '2015' }
    expect(foundIn({ people, bonds: { 'b-1': { ...bond, kind: 'spiritual' } } })).toEqual([])
    expect(
      foundIn({ people, bonds: { 'b-1': { ...bond, kind: 'focused-on', towards: 'p-rosa' } } }),
    ).toEqual([])
    expect(
      foundIn({ people, bonds: { 'b-1': { ...bond, kind: 'close', towards: 'p-jim' } } }),
    ).toEqual([])
    expect(
      foundIn({ people, bonds: { 'b-1': { ...bond, kind: 'caretaker', towards: 'p-jim' } } }),
    ).toEqual(outside)
  })

  it('looks at stays, their end too', () => {
    const stay = (from: string, to: string) =>
      foundIn({
        people,
        households: { 'hh-1': {} },
        householdStays: { 's-1': { household: 'hh-1', person: 'p-rosa', from, to } },
      })
    expect(stay('2000', '2010-05-05')).toEqual([])
    expect(stay('2000', '2010')).toEqual([])
    expect(stay('2000', '2013')).toEqual(outside)
    expect(stay('2011', '2013')).toEqual([...outside, ...outside])
    expect(stay('1940', '2010-05-05')).toEqual(outside)
  })

  it('looks at placements: the child, and carers who had died', () => {
    const placement = (from: string) =>
      foundIn({
        people: { ...people, 'p-kid': { name: 'Ty', born: '1999-05-05' } },
        placements: { 'pl-1': { child: 'p-kid', kind: 'kinship', carers: ['p-rosa'], from } },
      })
    expect(placement('2004')).toEqual([])
    expect(placement('2012')).toEqual(outside)
    expect(placement('1998')).toEqual(outside)
  })

  it.each([
    ['foster', outside],
    ['kinship', outside],
    ['guardian', []],
    ['adoptive', []],
    ['step', []],
  ] as const)('looks at a %s link', (kind, codes) => {
    expect(
      foundIn({
        people: { ...people, 'p-kid': { name: 'Ty', born: '1999' } },
        parentLinks: { 'l-1': { child: 'p-kid', parent: 'p-rosa', kind, from: '2011' } },
      }),
    ).toEqual(codes)
  })

  it('looks at migrations', () => {
    expect(foundIn({ people, migrations: { 'm-1': { person: 'p-rosa', on: '1949' } } })).toEqual(
      outside,
    )
    expect(foundIn({ people, migrations: { 'm-1': { person: 'p-rosa', on: '1950' } } })).toEqual([])
  })

  it('allows two years to a date of birth that was claimed', () => {
    const found = (bornBasis: 'claimed' | 'document') =>
      foundIn({
        people: { 'p-one': { name: 'Sami', born: '2006-01-01', bornBasis } },
        migrations: { 'm-1': { person: 'p-one', on: '2005-06' } },
      })
    expect(found('document')).toEqual(outside)
    expect(found('claimed')).toEqual([])
  })

  const pregnancy = (more: Partial<Pregnancy>): string[] =>
    foundIn({
      people,
      pregnancies: { 'w-1': { carrier: 'p-rosa', outcome: 'miscarriage', ...more } },
    }).filter((code) => outside.includes(code))

  it('looks at how a pregnancy ended', () => {
    expect(pregnancy({ on: '2010-05-06' })).toEqual(outside)
    expect(pregnancy({ on: '2010-05-05' })).toEqual([])
    expect(pregnancy({ on: '2010' })).toEqual([])
    expect(pregnancy({ on: '1949' })).toEqual(outside)
    expect(pregnancy({ outcome: 'abortion', on: '2011' })).toEqual(outside)
  })

  it.each(['birth', 'stillbirth'] as const)('lets a %s come shortly after a death', (outcome) => {
    expect(pregnancy({ outcome, on: '2010-07-01' })).toEqual([])
    expect(pregnancy({ outcome, on: '2011-05-05' })).toEqual(outside)
    expect(pregnancy({ outcome, on: '1949' })).toEqual(outside)
  })

  it('lets a birth be due that a mother did not live to give, and not long after', () => {
    expect(pregnancy({ due: '2010-12-01' })).toEqual([])
    expect(pregnancy({ due: '2011-03-05' })).toEqual([])
    expect(pregnancy({ due: '2011-03-06' })).toEqual(outside)
    expect(pregnancy({ outcome: 'expected', due: '2026-09' })).toEqual(outside)
  })
})
