import { describe, expect, it } from 'vitest'
import type { Genogram, ParentLink, Person, Placement } from '../../schema/index.ts'
import { foundIn } from '../found-in.test-kit.ts'

const kid: Person = { name: 'Kit', born: '2014-03-03' }

/** Kit, cared for by a family friend since March. */
const parts = (
  placement: Partial<Placement>,
  more: Partial<Genogram> = {},
  child: Partial<Person> = {},
): Partial<Genogram> => ({
  people: {
    'p-kid': { ...kid, ...child },
    'p-mum': { name: 'Mo' },
    'p-friend': { name: 'Fran' },
    'p-nan': { name: 'Nan' },
    'p-sis': { name: 'Sis' },
  },
  parentLinks: {
    'l-1': { child: 'p-kid', parent: 'p-mum', kind: 'birth' },
    'l-2': { child: 'p-mum', parent: 'p-nan', kind: 'birth' },
  },
  responsibilities: { 'pr-1': { child: 'p-kid', holder: 'p-mum', basis: 'mother' } },
  placements: {
    'pl-1': {
      child: 'p-kid',
      kind: 'private',
      carers: ['p-friend'],
      from: '2026-03-01',
      ...placement,
    },
  },
  ...more,
})
const found = (...args: Parameters<typeof parts>): string[] => foundIn(parts(...args))
const asked = ['possible-private-fostering']

describe('genogram/possible-private-fostering', () => {
  it('asks about a friend, a cousin, a great-aunt or a parent’s cohabitee', () => {
    expect(found({})).toEqual(asked)
    expect(found({ kind: 'kinship', legalBasis: 'family-arrangement' })).toEqual(asked)
    expect(found({ kind: 'other', arrangedBy: 'parents' })).toEqual(asked)
    expect(found({ kind: 'foster', arrangedBy: 'parents' })).toEqual(asked)
    expect(found({ gaps: { legalBasis: 'not-known' } })).toEqual(asked)
    expect(
      found(
        {},
        { partnerships: { 'u-1': { partners: ['p-mum', 'p-friend'], kind: 'cohabiting' } } },
      ),
    ).toEqual(asked)
  })

  it('lets a parent, a relative or a holder of parental responsibility be', () => {
    expect(found({ carers: ['p-mum'] })).toEqual([])
    expect(found({ carers: ['p-nan'] })).toEqual([])
    expect(found({ carers: ['p-friend', 'p-nan'] })).toEqual([])
    expect(
      found({}, { partnerships: { 'u-1': { partners: ['p-mum', 'p-friend'], kind: 'married' } } }),
    ).toEqual([])
    const holding = (to?: string): Partial<Genogram> => ({
      responsibilities: {
        'pr-1': { child: 'p-kid', holder: 'p-mum', basis: 'mother' },
        'pr-2': {
          child: 'p-kid',
          holder: 'p-friend',
          basis: 'special-guardianship',
          ...(to && { to }),
        },
      },
    })
    expect(found({}, holding())).toEqual([])
    expect(found({}, holding('2025'))).toEqual(asked)
  })

  it('asks from 28 days on, or where it is meant to last so long', () => {
    expect(found({ from: '2026-05-04' })).toEqual(asked)
    expect(found({ from: '2026-05-05' })).toEqual([])
    expect(found({ from: '2026-05-30', intendedDays: 28 })).toEqual(asked)
    expect(found({ from: '2026-05-30', intendedDays: 27 })).toEqual([])
    expect(found({ from: '2026-03-01', intendedDays: 7 })).toEqual(asked)
    expect(found({ from: '2026' })).toEqual([])
    expect(found({ from: '2026-04~' })).toEqual([])
    expect(found({ from: undefined })).toEqual([])
    expect(found({ from: undefined, intendedDays: 60 })).toEqual(asked)
  })

  it('lets an arrangement be of which nobody knows how long it lasted, or will', () => {
    expect(found({ gaps: { to: 'not-known' } })).toEqual([])
    expect(found({ from: '2026-07-01' })).toEqual([])
  })

  it('asks under 16, and under 18 of a disabled child', () => {
    expect(found({}, {}, { born: '2010-06-02' })).toEqual(asked)
    expect(found({}, {}, { born: '2010-06-01' })).toEqual([])
    expect(found({}, {}, { born: '2010-06-01', disabled: true })).toEqual(asked)
    expect(found({}, {}, { born: '2010-06-01', disabled: false })).toEqual([])
    expect(found({}, {}, { born: '2010' })).toEqual([])
    expect(found({}, {}, { born: '2009-01-01', bornBasis: 'claimed' })).toEqual(asked)
  })

  it.each([
    'section-20',
    'interim-care-order',
    'care-order',
    'emergency-protection',
    'police-protection',
    'placement-order',
    'remand',
    'lives-with-order',
    'special-guardianship',
  ] as const)('lets a placement under %s be', (legalBasis) => {
    expect(found({ kind: 'kinship', legalBasis })).toEqual([])
  })

  it.each(['residential', 'adoptive', 'with-parents', 'school', 'hospital', 'custody'] as const)(
    'lets a placement of the kind %s be',
    (kind) => {
      expect(found({ kind })).toEqual([])
    },
  )

  it('lets a foster placement be, and what authority or court arranged', () => {
    expect(found({ kind: 'foster' })).toEqual([])
    expect(found({ arrangedBy: 'authority' })).toEqual([])
    expect(found({ arrangedBy: 'court' })).toEqual([])
  })

  it('lets a child be who is looked after in another way', () => {
    const careOrder = { child: 'p-kid', authority: true, basis: 'care-order' } as const
    expect(found({}, { responsibilities: { 'pr-1': careOrder } })).toEqual([])
    expect(
      found(
        {},
        {
          placements: {
            'pl-1': { child: 'p-kid', kind: 'private', carers: ['p-friend'], from: '2026-03-01' },
            'pl-2': { child: 'p-kid', kind: 'foster', legalBasis: 'section-20', from: '2026-01' },
          },
        },
      ),
    ).toEqual([])
  })

  it('lets a child be with whom a parent lives, or a relative who has taken responsibility', () => {
    const homes = (who: 'p-mum' | 'p-sis', more: object = {}): Partial<Genogram> => ({
      households: { 'hh-1': {} },
      householdStays: {
        's-1': { household: 'hh-1', person: 'p-kid' },
        's-2': { household: 'hh-1', person: 'p-friend' },
        's-3': { household: 'hh-1', person: who, ...more },
      },
    })
    expect(found({}, homes('p-mum'))).toEqual([])
    expect(found({}, homes('p-mum', { to: '2025' }))).toEqual(asked)
    expect(found({}, homes('p-mum', { partOfTheTime: true }))).toEqual(asked)
    expect(found({}, homes('p-sis'))).toEqual(asked)
    expect(found({ household: 'hh-1' }, homes('p-mum'))).toEqual([])
    expect(found({ responsibleThere: ['p-nan'] })).toEqual([])
    const elsewhere = (stay: object): Partial<Genogram> => ({
      households: { 'hh-1': {}, 'hh-2': {} },
      householdStays: {
        's-1': { household: 'hh-1', person: 'p-kid', ...stay },
        's-2': { household: 'hh-1', person: 'p-mum' },
        's-3': { household: 'hh-2', person: 'p-kid' },
        's-4': { household: 'hh-2', person: 'p-friend' },
      },
    })
    expect(found({}, elsewhere({ partOfTheTime: true }))).toEqual(asked)
    expect(found({}, elsewhere({ to: '2026-02-28' }))).toEqual(asked)
    expect(found({ household: 'hh-2' }, elsewhere({}))).toEqual(asked)
    expect(found({ responsibleThere: ['p-sis'] })).toEqual(asked)
  })

  it('asks nothing where nobody is recorded as the carer', () => {
    expect(found({ carers: undefined, gaps: { carers: 'not-known' } })).toEqual([])
    expect(found({ carers: [] })).toEqual([])
  })

  const kinship = (link: Partial<ParentLink>, more: Partial<Genogram> = {}): string[] => {
    const { placements: _, parentLinks, ...rest } = parts({})
    return foundIn({
      ...rest,
      parentLinks: {
        ...parentLinks,
        'l-3': { child: 'p-kid', parent: 'p-friend', kind: 'kinship', from: '2026-01', ...link },
      },
      ...more,
    })
  }

  it('asks about a kinship carer where there is no placement', () => {
    expect(kinship({})).toEqual(asked)
    expect(kinship({ parent: 'p-nan' })).toEqual([])
    expect(kinship({ from: '2026-05-20' })).toEqual([])
    expect(kinship({ to: '2026-05' })).toEqual([])
    expect(kinship({ standing: 'disproved' })).toEqual([])
    expect(kinship({ kind: 'social' })).toEqual([])
  })

  it('asks nothing about a kinship carer while the child is placed elsewhere or lives with a parent', () => {
    const elsewhere = {
      'pl-1': { child: 'p-kid', kind: 'kinship', carers: ['p-nan'], from: '2026-02' },
    } as const
    expect(
      kinship({}, { placements: { 'pl-1': { ...elsewhere['pl-1'], carers: ['p-nan'] } } }),
    ).toEqual([])
    expect(
      kinship(
        {},
        {
          households: { 'hh-1': {} },
          householdStays: {
            's-1': { household: 'hh-1', person: 'p-kid' },
            's-2': { household: 'hh-1', person: 'p-mum' },
          },
        },
      ),
    ).toEqual([])
  })

  it('may be tightened by policy, and never loosened', () => {
    const week = { policy: { privateFosteringDays: 7 } }
    expect(foundIn(parts({ from: '2026-05-20' }), week)).toEqual(asked)
    const seventeen = { born: '2009-01-01' }
    const ages = { policy: { privateFosteringAge: 18, privateFosteringAgeIfDisabled: 21 } }
    expect(foundIn(parts({}, {}, seventeen), ages)).toEqual(asked)
    expect(foundIn(parts({}, {}, { born: '2006-01-01', disabled: true }), ages)).toEqual(asked)
    const loose = { policy: { privateFosteringDays: 90, privateFosteringAge: 12 } }
    expect(foundIn(parts({}), loose)).toEqual(['policy-loosened', 'policy-loosened', ...asked])
  })

  it('counts what lasted 28 days, or is planned to', () => {
    expect(found({ from: '2026-03-01', to: '2026-03-29' })).toEqual(asked)
    expect(found({ from: '2026-03-01', to: '2026-03-28' })).toEqual([])
    expect(found({ from: '2026-03', to: '2026-04' })).toEqual([])
    expect(found({ from: '2026-03-01', to: '2026-03-20', intendedDays: 90 })).toEqual([])
    expect(found({ from: '2026-05-30', to: '2026-08-30' })).toEqual(asked)
    expect(found({ from: '2026-07-01', to: '2026-07-29' })).toEqual(asked)
    expect(found({ from: '2026-07-01', to: '2026-07-28' })).toEqual([])
    expect(found({ from: '2026-07-01', intendedDays: 90 })).toEqual(asked)
  })

  it('asks about the past and the future as things are then', () => {
    const past = { from: '2024-01-01', to: '2024-06-01' }
    expect(found(past, {}, { born: '2009-12-01' })).toEqual([])
    expect(found({ from: '2026-07-01', intendedDays: 90 }, {}, { born: '2010-06-15' })).toEqual([])
    const order = (from: string, to: string): Partial<Genogram> => ({
      responsibilities: {
        'pr-1': { child: 'p-kid', authority: true, basis: 'interim-care-order', from, to },
      },
    })
    const during = found(past, order('2023-06-01', '2024-07-01'))
    expect(during).not.toContain('possible-private-fostering')
    const before = found(past, order('2022-01-01', '2023-06-01'))
    expect(before).toContain('possible-private-fostering')
    const fosterNext: Genogram['placements'] = {
      'pl-1': { child: 'p-kid', kind: 'private', carers: ['p-friend'], ...past },
      'pl-2': { child: 'p-kid', kind: 'foster', legalBasis: 'section-20', from: '2024-06-01' },
    }
    expect(found({}, { placements: fosterNext })).toEqual(asked)
  })

  it('does not take a parent who has died for one who lives with the child', () => {
    const home = (death: Person['death'] | undefined): Partial<Genogram> => ({
      people: {
        'p-kid': kid,
        'p-mum': { name: 'Mo', ...(death && { death }) },
        'p-friend': { name: 'Fran' },
      },
      parentLinks: { 'l-1': { child: 'p-kid', parent: 'p-mum', kind: 'birth' } },
      households: { 'hh-1': {} },
      householdStays: {
        's-1': { household: 'hh-1', person: 'p-kid' },
        's-2': { household: 'hh-1', person: 'p-mum', gaps: { to: 'not-known' } },
      },
    })
    const whether = (death?: Person['death']): boolean =>
      found({}, home(death)).includes('possible-private-fostering')
    expect(whether()).toBe(false)
    expect(whether({})).toBe(true)
    expect(whether({ on: '2025' })).toBe(true)
  })
})
