import type { Id } from '@relational-practice/core'
import { describe, expect, it } from 'vitest'
import { family, type Parts } from '../check/sample.ts'
import type { Responsibility } from '../schema/index.ts'
import {
  findParentalResponsibility,
  type ResponsibilityFound,
} from './find-parental-responsibility.ts'

type Held = Omit<Responsibility, 'child'>

/** Wren, born in 2015, her mother Paula, her father Dev, and Rosa and Anil who are neither. */
const wren = (held: Readonly<Record<Id<'pr'>, Held>>, parts: Parts = {}): Parts => ({
  ...parts,
  people: {
    'p-wren': { name: 'Wren', born: '2015-02-02' },
    'p-paula': {},
    'p-dev': {},
    'p-rosa': {},
    'p-anil': {},
    ...parts.people,
  },
  parentLinks: {
    'l-1': { child: 'p-wren', parent: 'p-paula', kind: 'birth', gaveBirth: true },
    'l-2': { child: 'p-wren', parent: 'p-dev', kind: 'birth', role: 'father' },
    ...parts.parentLinks,
  },
  responsibilities: Object.fromEntries(
    Object.entries(held).map(([id, each]) => [id, { child: 'p-wren' as const, ...each }]),
  ),
})

const find = (parts: Parts, asOf: string): readonly ResponsibilityFound[] =>
  findParentalResponsibility(family(parts), 'p-wren', { asOf }).held

const QUIET = ['evidence-not-recorded', 'evidence-not-seen']

const told = (parts: Parts, asOf: string): string =>
  find(parts, asOf)
    .map(({ holder, state, endedBy, doubts, limits }) =>
      [
        holder?.slice(2) ?? 'authority',
        endedBy ? `${state} ${endedBy}` : state,
        ...doubts.filter((doubt) => !QUIET.includes(doubt)).map((doubt) => `?${doubt}`),
        ...limits.map((limit) => `!${limit}`),
      ].join(' '),
    )
    .join(' | ')

describe('parental responsibility over the years', () => {
  const years = wren({
    'pr-1': { holder: 'p-paula', basis: 'mother', from: '2015-02-02' },
    'pr-2': { holder: 'p-dev', basis: 'order', eventOn: '2016-05-01' },
    'pr-3': { authority: true, basis: 'interim-care-order', from: '2018-03-01', to: '2018-09-01' },
    'pr-4': { authority: true, basis: 'care-order', from: '2018-09-01', to: '2020-06-30' },
    'pr-5': { holder: 'p-rosa', basis: 'special-guardianship', from: '2020-06-30' },
  })

  it.each([
    [
      '2015-02-01',
      'paula not-yet | dev not-yet | authority not-yet | authority not-yet | rosa not-yet',
    ],
    [
      '2015-02-02',
      'paula holds | dev not-yet | authority not-yet | authority not-yet | rosa not-yet',
    ],
    [
      '2017-01-01',
      'paula holds | dev holds | authority not-yet | authority not-yet | rosa not-yet',
    ],
    [
      '2018-05-01',
      'paula holds !authority-may-limit | dev holds !authority-may-limit | authority holds !authority-shares | authority not-yet | rosa not-yet',
    ],
    [
      '2019-01-01',
      'paula holds !authority-may-limit | dev holds !authority-may-limit | authority ended recorded-end | authority holds !authority-shares | rosa not-yet',
    ],
    [
      '2024-01-01',
      'paula holds !special-guardian-may-exclude | dev holds !special-guardian-may-exclude | authority ended recorded-end | authority ended recorded-end | rosa holds !special-guardian-may-act-alone',
    ],
    [
      '2033-02-02',
      'paula ended turned-18 | dev ended turned-18 | authority ended turned-18 | authority ended turned-18 | rosa ended turned-18',
    ],
  ])('%s', (asOf, expected) => {
    expect(told(years, asOf)).toBe(expected)
  })

  it('ends by adoption for everybody before it, and not for whoever adopts', () => {
    const adopted = wren({
      'pr-1': { holder: 'p-paula', basis: 'mother' },
      'pr-2': { holder: 'p-dev', basis: 'agreement', eventOn: '2016' },
      'pr-3': { authority: true, basis: 'care-order', from: '2017' },
      'pr-4': { holder: 'p-anil', basis: 'placement-for-adoption', from: '2018-02-01' },
      'pr-5': { holder: 'p-anil', basis: 'adoption', eventOn: '2019-09-20' },
    })
    expect(told(adopted, '2018-06-01')).toBe(
      'paula holds !authority-may-limit !placement-may-restrict | dev holds !authority-may-limit !placement-may-restrict | authority holds !authority-shares | anil holds !authority-may-limit !placement-restricted | anil not-yet',
    )
    expect(told(adopted, '2019-09-20')).toContain(
      'paula ended adoption | dev ended adoption | authority ended adoption',
    )
    expect(told(adopted, '2020-01-01')).toContain('| anil ended adoption | anil holds')
  })

  it('leaves a parent theirs when their partner adopts', () => {
    const parts = wren(
      {
        'pr-1': { holder: 'p-paula', basis: 'mother' },
        'pr-2': { holder: 'p-dev', basis: 'order', eventOn: '2016' },
        'pr-3': { holder: 'p-anil', basis: 'adoption', eventOn: '2019-09-20' },
      },
      { partnerships: { 'u-1': { partners: ['p-anil', 'p-paula'] } } },
    )
    expect(told(parts, '2020-01-01')).toBe(
      'paula holds ?partner-of-adopter | dev ended adoption | anil holds',
    )
  })

  it('ends a holder’s own by another’s adoption, whatever they adopt later', () => {
    const parts = wren({
      'pr-1': { holder: 'p-rosa', basis: 'order', eventOn: '2016' },
      'pr-2': { holder: 'p-anil', basis: 'adoption', eventOn: '2018-01-01' },
      'pr-3': { holder: 'p-rosa', basis: 'adoption', eventOn: '2024' },
    })
    expect(told(parts, '2019-01-01')).toBe('rosa ended adoption | anil holds | rosa not-yet')
  })

  it('asks nothing of a day that an adoption of a later one answers', () => {
    const parts = wren(
      { 'pr-1': { holder: 'p-dev', basis: 'lives-with-order', from: '2016' } },
      {
        parentLinks: {
          'l-3': { child: 'p-wren', parent: 'p-anil', kind: 'adoptive', from: '2020' },
        },
      },
    )
    expect(told(parts, '2019-01-01')).toBe('dev may-hold ?lives-with-order-of-parent')
  })

  it('takes nothing from one of two who adopt together', () => {
    const parts = wren({
      'pr-1': { holder: 'p-rosa', basis: 'step-parent-agreement', eventOn: '2018' },
      'pr-2': { holder: 'p-rosa', basis: 'adoption', eventOn: '2019-09-20' },
      'pr-3': { holder: 'p-anil', basis: 'adoption', eventOn: '2019-09-20' },
    })
    expect(told(parts, '2020-01-01')).toBe('rosa holds | rosa holds | anil holds')
  })

  it('cannot tell where the day of the adoption does not', () => {
    const parts = wren({
      'pr-1': { holder: 'p-paula', basis: 'mother' },
      'pr-2': { holder: 'p-anil', basis: 'adoption', eventOn: '2019' },
    })
    expect(told(parts, '2018-12-31')).toContain('paula holds |')
    expect(told(parts, '2019-06-01')).toContain('paula cannot-tell ?adoption-dates')
    expect(told(parts, '2020-01-01')).toContain('paula ended adoption')
  })

  it('takes an adoptive link for an adoption, without working out who holds it since', () => {
    const parts = wren(
      { 'pr-1': { holder: 'p-paula', basis: 'mother' } },
      {
        parentLinks: {
          'l-3': { child: 'p-wren', parent: 'p-anil', kind: 'adoptive', from: '2019-09-20' },
        },
      },
    )
    const { held, notRecorded } = findParentalResponsibility(family(parts), 'p-wren', {
      asOf: '2020-01-01',
    })
    expect(held.map(({ holder, endedBy }) => [holder, endedBy])).toEqual([['p-paula', 'adoption']])
    expect(notRecorded).toEqual([{ person: 'p-anil', links: ['l-3'], because: 'adoptive-parent' }])
  })
})

describe('what ends it and what does not', () => {
  const mother = { 'pr-1': { holder: 'p-paula', basis: 'mother' } } as const

  it('ends with a death of the holder, and cannot tell of a vague one', () => {
    const parts = wren(mother, {
      people: { 'p-paula': { death: { on: '2021' } }, 'p-wren': { born: '2015' } },
    })
    expect(told(parts, '2020-12-31')).toBe('paula holds')
    expect(told(parts, '2021-06-01')).toBe('paula cannot-tell ?holder-death-cannot-tell')
    expect(told(parts, '2022-01-01')).toBe('paula ended holder-died')
  })

  it('has not begun before it began, however old the child is', () => {
    const later = wren(
      { 'pr-1': { holder: 'p-dev', basis: 'order', eventOn: '2028' } },
      { people: { 'p-wren': { born: '1999' } } },
    )
    expect(told(later, '2020-01-01')).toBe('dev not-yet')
  })

  it.each([
    [{ born: '2008' }, 'paula cannot-tell ?age-not-known'],
    [{}, 'paula cannot-tell ?age-not-known'],
    [{ born: '2008-01-01', bornBasis: 'assigned' }, 'paula holds ?age-in-doubt'],
    [{ born: '2008-01-01', bornBasis: 'document' }, 'paula ended turned-18'],
    [{ born: '2015-01-01', death: { on: '2020' } }, 'paula ended child-died'],
  ] as const)('at 18 on 1 June 2026: %j', (person, expected) => {
    expect(told(wren(mother, { people: { 'p-wren': person } }), '2026-06-01')).toBe(expected)
  })

  it('goes on under a prohibited steps order, which only restricts it', () => {
    const parts = wren(
      { 'pr-1': { holder: 'p-dev', basis: 'married-at-birth', eventOn: '2010' } },
      {
        restrictions: {
          'rs-1': { responsibility: 'pr-1', kind: 'prohibited-steps', eventOn: '2022-04-06' },
        },
      },
    )
    expect(told(parts, '2022-04-05')).toBe('dev holds')
    expect(told(parts, '2026-01-01')).toBe('dev holds !restricted-by-order')
    expect(find(parts, '2026-01-01')[0]?.restrictions).toEqual([
      { id: 'rs-1', kind: 'prohibited-steps', applies: 'yes', since: '2022-04-06' },
    ])
  })

  it('lists another order that limits it, and says of it no more than that', () => {
    const parts = wren(
      { 'pr-1': { holder: 'p-dev', basis: 'order', eventOn: '2016' } },
      { restrictions: { 'rs-1': { responsibility: 'pr-1', kind: 'specific-issue', to: '2020' } } },
    )
    expect(told(parts, '2019-01-01')).toBe('dev holds')
    expect(find(parts, '2021-01-01')[0]?.restrictions).toEqual([
      { id: 'rs-1', kind: 'specific-issue', applies: 'no', until: '2020' },
    ])
  })

  it('lasts as long as a lives-with order for whoever is no parent, and longer for a parent', () => {
    const order = { basis: 'lives-with-order', from: '2018', to: '2020-05-01' } as const
    const parts = wren({
      'pr-1': { holder: 'p-rosa', ...order },
      'pr-2': { holder: 'p-dev', ...order },
    })
    expect(told(parts, '2019-01-01')).toBe(
      'rosa holds !while-order-lasts | dev may-hold ?lives-with-order-of-parent',
    )
    expect(told(parts, '2021-01-01')).toBe(
      'rosa ended recorded-end | dev may-hold ?lives-with-order-of-parent',
    )
    const both = wren({
      'pr-2': { holder: 'p-dev', ...order },
      'pr-3': { holder: 'p-dev', basis: 'order', eventOn: '2018' },
    })
    expect(told(both, '2021-01-01')).toBe('dev ended recorded-end | dev holds')
    const agreed = wren({
      'pr-2': { holder: 'p-dev', ...order },
      'pr-3': { holder: 'p-dev', basis: 'agreement', eventOn: '2017' },
    })
    expect(told(agreed, '2019-01-01')).toBe('dev holds | dev holds')
  })
})

describe('what is in doubt', () => {
  it.each([
    ['no basis', { holder: 'p-dev' }, 'dev may-hold ?basis-missing'],
    ['nobody', { basis: 'order' }, 'authority may-hold ?holder-missing'],
    [
      'both',
      { holder: 'p-dev', authority: true, basis: 'care-order' },
      'dev may-hold ?person-and-authority !authority-shares',
    ],
    [
      'early registration',
      { holder: 'p-dev', basis: 'registered-on-birth-certificate', eventOn: '2003-11-30' },
      'dev may-hold ?registration-before-december-2003',
    ],
    [
      'registration of a child born since',
      { holder: 'p-dev', basis: 'registered-on-birth-certificate' },
      'dev holds',
    ],
    [
      'a spend-time order nobody saw',
      { holder: 'p-rosa', basis: 'spend-time-order' },
      'rosa may-hold ?spend-time-order !while-order-lasts',
    ],
    [
      'an emergency order long past',
      { authority: true, basis: 'emergency-protection-order', from: '2019-01-01' },
      'authority may-hold ?emergency-order-long-past !emergency-limited',
    ],
    [
      'an emergency order with an end no such order has',
      { authority: true, basis: 'emergency-protection-order', from: '2019-01-01', to: '2030' },
      'authority may-hold ?emergency-order-long-past !emergency-limited',
    ],
    [
      'an end that is said not to be known',
      { holder: 'p-dev', basis: 'order', eventOn: '2016', gaps: { to: 'not-known' } },
      'dev cannot-tell ?dates-cannot-tell',
    ],
    [
      'vague dates',
      { holder: 'p-dev', basis: 'order', from: '2026' },
      'dev cannot-tell ?dates-cannot-tell',
    ],
  ] as const)('%s', (_what, held, expected) => {
    expect(told(wren({ 'pr-1': held }), '2026-06-01')).toBe(expected)
  })

  it('asks for the day of a registration where the child is old enough for it to matter', () => {
    const parts = wren(
      { 'pr-1': { holder: 'p-dev', basis: 'registered-on-birth-certificate' } },
      { people: { 'p-wren': { born: '2003-06-01' } } },
    )
    expect(told(parts, '2010-01-01')).toBe('dev may-hold ?registration-date-missing')
  })

  it('knows that section 20 gives the authority none, and a foster carer neither', () => {
    const placed: Parts = {
      placements: {
        'pl-1': {
          child: 'p-wren',
          carers: ['p-rosa'],
          from: '2022',
          kind: 'foster',
          legalBasis: 'section-20',
        },
      },
    }
    const held = wren({ 'pr-1': { authority: true }, 'pr-2': { holder: 'p-rosa' } }, placed)
    expect(told(held, '2023-01-01')).toBe(
      'authority may-hold ?basis-missing ?section-20 | rosa may-hold ?basis-missing ?foster-carer',
    )
    const order = { child: 'p-wren', kind: 'foster', from: '2022-06-01' } as const
    const since = wren(
      { 'pr-1': { authority: true, basis: 'care-order', from: '2022-06-01' } },
      {
        placements: {
          ...placed.placements,
          'pl-2': { ...order, legalBasis: 'care-order' },
        },
      },
    )
    expect(told(since, '2023-01-01')).toBe('authority holds !authority-shares')
    const guardian = wren({ 'pr-1': { holder: 'p-rosa', basis: 'special-guardianship' } }, placed)
    expect(told(guardian, '2023-01-01')).toBe('rosa holds !special-guardian-may-act-alone')
  })

  it('asks after a guardian whether somebody died and whether a parent is left', () => {
    const guardian = { 'pr-1': { holder: 'p-rosa', basis: 'appointed-guardian' } } as const
    const dead = {
      people: { 'p-paula': { death: { on: '2020' } }, 'p-wren': { born: '2015' } },
    } as const
    expect(told(wren(guardian), '2021-01-01')).toBe('rosa may-hold ?guardian-no-death-recorded')
    expect(told(wren(guardian, dead), '2021-01-01')).toBe('rosa holds')
    const father = { 'pr-2': { holder: 'p-dev', basis: 'order', eventOn: '2016' } } as const
    expect(told(wren({ ...guardian, ...father }, dead), '2021-01-01')).toBe(
      'rosa may-hold ?guardian-surviving-holder | dev holds',
    )
  })

  it('asks whether a later order ended an earlier one', () => {
    const parts = wren({
      'pr-1': { holder: 'p-rosa', basis: 'lives-with-order', from: '2018-01-01' },
      'pr-2': { authority: true, basis: 'care-order', from: '2020-01-01' },
      'pr-3': { holder: 'p-anil', basis: 'special-guardianship', from: '2022-01-01' },
    })
    expect(told(parts, '2019-01-01')).toBe(
      'rosa holds !while-order-lasts | authority not-yet | anil not-yet',
    )
    expect(told(parts, '2021-01-01')).toContain('rosa may-hold ?later-order !authority-may-limit')
    expect(told(parts, '2023-01-01')).toContain('authority may-hold ?later-order')
  })

  it('does not choose between accounts of parentage', () => {
    const link = { child: 'p-wren', parent: 'p-dev', kind: 'birth' } as const
    const held = { 'pr-1': { holder: 'p-dev', basis: 'registered-on-birth-certificate' } } as const
    const withLink = (standing: 'contested' | 'disproved'): string =>
      told(wren(held, { parentLinks: { 'l-2': { ...link, standing } } }), '2020-01-01')
    expect(withLink('contested')).toBe('dev may-hold ?parentage-contested')
    expect(withLink('disproved')).toBe('dev may-hold ?parentage-disproved')
  })

  it('says whether the document was seen', () => {
    const doubts = (held: Held): readonly string[] =>
      find(wren({ 'pr-1': { holder: 'p-paula', basis: 'mother', ...held } }), '2020-01-01')[0]
        ?.doubts ?? []
    expect(doubts({})).toEqual(['evidence-not-recorded'])
    expect(doubts({ evidence: 'Birth certificate' })).toEqual(['evidence-not-seen'])
    expect(doubts({ evidence: 'Birth certificate', seenOn: '2019-01-01' })).toEqual([])
  })
})

it('suggests a question about whoever gave birth, and derives nothing', () => {
  const ask = (parts: Parts): unknown =>
    findParentalResponsibility(family(parts), 'p-wren', { asOf: '2020-01-01' })
  expect(ask(wren({}))).toEqual({
    child: 'p-wren',
    asOf: '2020-01-01',
    held: [],
    notRecorded: [{ person: 'p-paula', links: ['l-1'], because: 'gave-birth' }],
  })
  const dead = {
    people: { 'p-paula': { death: { on: '2018' } }, 'p-wren': { born: '2015' } },
  } as const
  expect(ask(wren({}, dead))).toMatchObject({ notRecorded: [] })
  expect(ask(wren({ 'pr-1': { holder: 'p-paula' } }))).toMatchObject({ notRecorded: [] })
})

describe('histories by the law of England and Wales', () => {
  const child = (born: string): Parts => ({ people: { 'p-wren': { born } } })
  const dev = (held: Omit<Held, 'holder'>): Readonly<Record<Id<'pr'>, Held>> => ({
    'pr-1': { holder: 'p-dev', ...held },
  })
  it.each<readonly [string, Parts, readonly (readonly [string, string])[]]>([
    [
      'a mother, from the birth to eighteen',
      wren({ 'pr-1': { holder: 'p-paula', basis: 'mother' } }),
      [
        ['2015-02-01', 'paula not-yet'],
        ['2015-02-02', 'paula holds'],
        ['2033-02-01', 'paula holds'],
        ['2033-02-02', 'paula ended turned-18'],
      ],
    ],
    [
      'a father married to her at the birth, whom no divorce takes it from',
      wren(dev({ basis: 'married-at-birth' }), {
        partnerships: { 'u-1': { partners: ['p-paula', 'p-dev'], kind: 'married' } },
        partnershipEvents: { 'e-1': { partnership: 'u-1', kind: 'divorced', on: '2018-01-01' } },
      }),
      [
        ['2015-02-02', 'dev holds'],
        ['2020-01-01', 'dev holds'],
      ],
    ],
    [
      'a father who married her later, from the marriage',
      wren(dev({ basis: 'married-later', eventOn: '2017-08-05' })),
      [
        ['2017-08-04', 'dev not-yet'],
        ['2017-08-05', 'dev holds'],
      ],
    ],
    [
      'an unmarried father registered the day before the law changed',
      wren(
        dev({ basis: 'registered-on-birth-certificate', eventOn: '2003-11-30' }),
        child('2003-11-01'),
      ),
      [['2010-01-01', 'dev may-hold ?registration-before-december-2003']],
    ],
    [
      'an unmarried father registered on the day it changed',
      wren(
        dev({ basis: 'registered-on-birth-certificate', eventOn: '2003-12-01' }),
        child('2003-11-01'),
      ),
      [
        ['2003-11-30', 'dev not-yet'],
        ['2003-12-01', 'dev holds'],
      ],
    ],
    [
      'an agreement, which outlasts a separation',
      wren(dev({ basis: 'agreement', eventOn: '2016-04-01' }), {
        partnerships: { 'u-1': { partners: ['p-paula', 'p-dev'], to: '2017' } },
      }),
      [
        ['2016-03-31', 'dev not-yet'],
        ['2024-01-01', 'dev holds'],
      ],
    ],
    [
      'an order under section 4, until a court takes it away',
      wren(dev({ basis: 'order', eventOn: '2016-04-01', to: '2021-01-01' })),
      [
        ['2016-04-01', 'dev holds'],
        ['2021-06-01', 'dev ended recorded-end'],
      ],
    ],
    [
      'a second female parent by section 4ZA',
      wren(
        { 'pr-1': { holder: 'p-rosa', basis: 'second-female-parent', eventOn: '2015-03-01' } },
        {
          parentLinks: {
            'l-2': { child: 'p-wren', parent: 'p-rosa', kind: 'legal', role: 'mother' },
          },
        },
      ),
      [
        ['2015-02-28', 'rosa not-yet'],
        ['2015-03-01', 'rosa holds'],
      ],
    ],
    [
      'a second female parent with a lives-with order alone',
      wren(
        { 'pr-1': { holder: 'p-rosa', basis: 'lives-with-order', from: '2016', to: '2018' } },
        { parentLinks: { 'l-2': { child: 'p-wren', parent: 'p-rosa', kind: 'legal' } } },
      ),
      [
        ['2017-01-01', 'rosa may-hold ?lives-with-order-of-parent'],
        ['2020-01-01', 'rosa may-hold ?lives-with-order-of-parent'],
      ],
    ],
    [
      'a step-parent by agreement, which a divorce does not end',
      wren(
        { 'pr-1': { holder: 'p-anil', basis: 'step-parent-agreement', eventOn: '2018-01-01' } },
        {
          partnerships: { 'u-1': { partners: ['p-anil', 'p-paula'], kind: 'married' } },
          partnershipEvents: { 'e-1': { partnership: 'u-1', kind: 'divorced', on: '2020' } },
        },
      ),
      [
        ['2017-12-31', 'anil not-yet'],
        ['2022-01-01', 'anil holds'],
      ],
    ],
    [
      'a step-parent by order',
      wren({ 'pr-1': { holder: 'p-anil', basis: 'step-parent-order', eventOn: '2018-01-01' } }),
      [['2022-01-01', 'anil holds']],
    ],
    [
      'a spend-time order that somebody has seen, while it lasts',
      wren({
        'pr-1': {
          holder: 'p-rosa',
          basis: 'spend-time-order',
          from: '2018',
          to: '2020-05-01',
          evidence: 'The order, paragraph 4',
          seenOn: '2018-06-01',
        },
      }),
      [
        ['2019-01-01', 'rosa holds !while-order-lasts'],
        ['2020-05-02', 'rosa ended recorded-end'],
      ],
    ],
    [
      'an emergency protection order, limited and short',
      wren({
        'pr-1': {
          authority: true,
          basis: 'emergency-protection-order',
          from: '2019-01-01',
          to: '2019-01-09',
        },
      }),
      [
        ['2019-01-05', 'authority holds !emergency-limited'],
        ['2019-01-10', 'authority ended recorded-end'],
      ],
    ],
    [
      'section 20 with no order, which gives the authority none to record',
      wren(
        {},
        { placements: { 'pl-1': { child: 'p-wren', kind: 'foster', legalBasis: 'section-20' } } },
      ),
      [['2019-01-01', '']],
    ],
    [
      'a special guardian beside parents, who keep theirs',
      wren({
        'pr-1': { holder: 'p-paula', basis: 'mother' },
        'pr-2': { holder: 'p-rosa', basis: 'special-guardianship', from: '2020-06-30' },
      }),
      [
        [
          '2021-01-01',
          'paula holds !special-guardian-may-exclude | rosa holds !special-guardian-may-act-alone',
        ],
      ],
    ],
    [
      'Jade’s Law: the order restricts whoever killed the other parent, and ends nothing',
      wren(dev({ basis: 'married-at-birth' }), {
        people: {
          'p-paula': { death: { on: '2024-12-01' } },
          'p-wren': { born: '2015-02-02' },
        },
        restrictions: {
          'rs-1': { responsibility: 'pr-1', kind: 'prohibited-steps', eventOn: '2025-06-01' },
        },
      }),
      [
        ['2025-01-01', 'dev holds'],
        ['2026-01-01', 'dev holds !restricted-by-order'],
      ],
    ],
    [
      'whoever killed somebody who was not the other parent: nothing is restricted that no court restricted',
      wren(dev({ basis: 'married-at-birth' }), {
        people: { 'p-rosa': { death: { on: '2024-12-01' } } },
        harms: { 'x-1': { by: 'p-dev', harmed: 'p-rosa', kinds: ['physical'], status: 'found' } },
      }),
      [['2026-01-01', 'dev holds']],
    ],
  ])('%s', (_history, parts, days) => {
    expect(days.map(([day]) => [day, told(parts, day)])).toEqual(days)
  })
})
