import { describe, expect, it } from 'vitest'
import type { Genogram, Harm, ParentLink, Person } from '../../schema/index.ts'
import { foundIn } from '../found-in.test-kit.ts'

const harm: Harm = {
  by: 'p-a',
  harmed: 'p-b',
  kinds: ['coercive-control'],
  status: 'alleged',
  accordingTo: ['p-b'],
}
const found = (
  more: Partial<Harm>,
  child: Person = { born: '2016-05-05' },
  link: Partial<ParentLink> = {},
  others: Genogram['people'] = {},
): string[] =>
  foundIn({
    people: {
      'p-a': { name: 'Al' },
      'p-b': { name: 'Bee', born: '1975' },
      'p-kid': { name: 'Kit', ...child },
      ...others,
    },
    parentLinks: { 'l-1': { child: 'p-kid', parent: 'p-b', kind: 'birth', ...link } },
    responsibilities: { 'pr-1': { child: 'p-kid', holder: 'p-b', basis: 'mother' } },
    harms: { 'x-1': { ...harm, ...more } },
  })
const unasked = ['harm-without-childrens-experience']

describe('genogram/harm-without-childrens-experience', () => {
  it('asks for the children of either, by whatever link', () => {
    expect(found({})).toEqual(unasked)
    expect(found({}, {}, {})).toEqual([])
    expect(found({}, undefined, { parent: 'p-a', kind: 'step' })).toEqual(unasked)
    expect(found({}, undefined, { standing: 'disproved' })).toEqual([])
  })

  it('is answered by who lived through it, or by a gap', () => {
    expect(found({ livedThroughBy: ['p-kid'] })).toEqual([])
    for (const gap of ['none', 'not-known', 'not-asked', 'declined'] as const) {
      expect(found({ gaps: { livedThroughBy: gap } })).toEqual([])
    }
    expect(found({ livedThroughBy: [] })).toEqual(unasked)
  })

  it('asks only for who was certainly a child at the time', () => {
    expect(found({ from: '2010', to: '2014' })).toEqual([])
    expect(found({ from: '2012', pattern: 'one-incident' })).toEqual([])
    expect(found({ from: '2012', to: '2018' })).toEqual(unasked)
    expect(found({ from: '2014', to: '2016' })).toEqual([])
    expect(found({ from: '2010', to: '2012' }, { born: '2005' })).toEqual(unasked)
    expect(found({ from: '2024' }, { born: '1999' })).toEqual([])
    expect(found({}, { born: '1999' })).toEqual([])
  })

  it('gives a young person whose age is in doubt the benefit of it', () => {
    expect(found({}, { born: '2007-06-30', bornBasis: 'claimed' })).toEqual(unasked)
    expect(found({}, { born: '2007-06-30', bornBasis: 'document' })).toEqual([])
  })

  it('is not about the abuse of somebody who was a child then', () => {
    const then = { from: '2008', to: '2012' }
    const link = { parent: 'p-a', kind: 'step' } as const
    const kid = { born: '2007' }
    expect(found(then, kid, link)).toEqual(unasked)
    expect(found(then, kid, link, { 'p-b': { name: 'Bee', born: '1998' } })).toEqual([])
  })

  it('is not about the abuse of a child, or by somebody who is not known', () => {
    expect(
      found(
        { harmed: 'p-kid', by: 'p-a', accordingTo: ['p-b'] },
        undefined,
        {},
        {
          'p-sib': { name: 'Sib', born: '1999' },
        },
      ),
    ).toEqual([])
    const { by: _, ...unknown } = harm
    expect(
      foundIn({
        people: { 'p-b': { name: 'Bee' }, 'p-kid': { name: 'Kit', born: '2016' } },
        parentLinks: { 'l-1': { child: 'p-kid', parent: 'p-b', kind: 'birth' } },
        responsibilities: { 'pr-1': { child: 'p-kid', holder: 'p-b', basis: 'mother' } },
        harms: { 'x-1': unknown },
      }),
    ).toEqual([])
  })

  const withHome = (harmed: Partial<Harm>, guest: object = {}, child: Person = {}): string[] =>
    foundIn({
      people: {
        'p-a': { name: 'Al' },
        'p-b': { name: 'Bee', born: '1975' },
        'p-niece': { name: 'Nia', born: '2014-04-04', ...child },
      },
      households: { 'hh-1': {}, 'hh-2': {} },
      householdStays: {
        's-1': { household: 'hh-1', person: 'p-a' },
        's-2': { household: 'hh-1', person: 'p-b' },
        's-3': { household: 'hh-1', person: 'p-niece', ...guest },
      },
      harms: { 'x-1': { ...harm, ...harmed } },
      responsibilities: {
        'pr-1': { child: 'p-niece', authority: true, basis: 'interim-care-order' },
      },
    })

  it('asks about every child, also where another is named', () => {
    const sister = { 'p-sis': { name: 'Sis', born: '2018' } }
    const both = (more: Partial<Harm>): string[] =>
      foundIn({
        people: {
          'p-a': { name: 'Al' },
          'p-b': { name: 'Bee', born: '1975' },
          'p-kid': { name: 'Kit', born: '2016-05-05' },
          ...sister,
        },
        parentLinks: {
          'l-1': { child: 'p-kid', parent: 'p-b', kind: 'birth' },
          'l-2': { child: 'p-sis', parent: 'p-b', kind: 'birth' },
        },
        responsibilities: {
          'pr-1': { child: 'p-kid', holder: 'p-b', basis: 'mother' },
          'pr-2': { child: 'p-sis', holder: 'p-b', basis: 'mother' },
        },
        harms: { 'x-1': { ...harm, ...more } },
      })
    expect(both({ livedThroughBy: ['p-kid'] })).toEqual(unasked)
    expect(both({ livedThroughBy: ['p-kid'], livedThroughAs: 'Kit hid.' })).toEqual(unasked)
    expect(both({ livedThroughBy: ['p-kid', 'p-sis'] })).toEqual([])
    expect(both({ livedThroughAs: 'They hid under the bed.' })).toEqual(unasked)
  })

  it('asks about a child who lived with both of them then', () => {
    expect(withHome({})).toEqual(unasked)
    expect(withHome({ livedThroughBy: ['p-niece'] })).toEqual([])
    expect(withHome({}, { from: '2020', to: '2022' })).toEqual([])
    expect(withHome({}, { household: 'hh-2' })).toEqual([])
    expect(withHome({}, {}, { born: '1990' })).toEqual([])
    expect(withHome({}, {}, { pet: true })).toEqual([])
  })

  it('does not take harm to a pet for the abuse of a child', () => {
    const rex: Person = { name: 'Rex', pet: true, born: '2020' }
    const codes = found({}, undefined, { parent: 'p-a' }, { 'p-b': rex })
    expect(codes).toContain('harm-without-childrens-experience')
    const child = found({}, undefined, { parent: 'p-a' }, { 'p-b': { ...rex, pet: undefined } })
    expect(child).not.toContain('harm-without-childrens-experience')
  })
})
