import { describe, expect, it } from 'vitest'
import { family, type Parts } from '../check/sample.ts'
import { findLosses } from './find-losses.ts'

const of = (person: string, parts: Parts): readonly string[] =>
  (findLosses(family(parts)).find((each) => each.person === person)?.losses ?? []).map(
    ({ on = 'undated', item, what }) =>
      [on, item, what.kind, ...Object.values(what).slice(1)].flat().join(' '),
  )

const people = { 'p-kid': { born: '2010-05-01' }, 'p-ma': {}, 'p-pa': {}, 'p-x': {} } as const
const parentLinks = {
  'l-1': { child: 'p-kid', parent: 'p-ma', kind: 'birth' },
  'l-2': { child: 'p-kid', parent: 'p-pa', kind: 'birth' },
} as const

describe('what a person lost', () => {
  it('is told in order of time, what has no date last', () => {
    const parts: Parts = {
      people: { ...people, 'p-pa': { death: { on: '2021' } }, 'p-x': { death: {} } },
      parentLinks: { ...parentLinks, 'l-3': { child: 'p-ma', parent: 'p-x', kind: 'adoptive' } },
      partnerships: { 'u-1': { partners: ['p-pa', 'p-ma'] } },
      partnershipEvents: {
        'e-1': { partnership: 'u-1', kind: 'separated', on: '2015' },
        'e-2': { partnership: 'u-1', kind: 'married', on: '2008' },
      },
      placements: {
        'pl-1': { child: 'p-kid', kind: 'foster', carers: ['p-x'], from: '2016', to: '2018-03' },
        'pl-2': { child: 'p-kid', kind: 'school', from: '2019' },
      },
      householdStays: { 's-1': { household: 'hh-1', person: 'p-kid', to: '2016-01-01' } },
    }
    expect(of('p-kid', parts)).toEqual([
      '2015 e-1 parents-parted p-ma p-pa separated',
      '2016-01-01 s-1 left-home hh-1',
      '2016 pl-1 placed foster',
      '2018-03 pl-1 left-carers p-x',
      '2021 p-pa death p-pa birth',
      'undated p-x death p-x grandparent',
    ])
    expect(of('p-ma', parts)).toEqual([
      '2015 e-1 partner-parted p-pa separated',
      '2016 pl-1 child-placed p-kid foster',
      '2021 p-pa death p-pa partner',
      'undated p-x death p-x adoptive',
    ])
  })

  it('is nothing from before their birth or after their death', () => {
    const parts: Parts = {
      people: {
        ...people,
        'p-ma': { death: { on: '2009' } },
        'p-pa': { death: { on: '2012' } },
        'p-dies': { death: { on: '2012-02-02' } },
      },
      parentLinks,
      householdStays: { 's-1': { household: 'hh-1', person: 'p-dies', to: '2012-02-02' } },
      bonds: { 'b-1': { between: ['p-pa', 'p-x'], kind: 'cutoff', from: '2015' } },
    }
    expect(of('p-kid', parts)).toEqual(['2012 p-pa death p-pa birth'])
    expect(of('p-pa', parts)).toEqual([])
    expect(of('p-dies', parts)).toEqual([])
    expect(of('p-x', parts)).toEqual(['2012 p-pa death p-pa bond', '2015 b-1 cut-off p-pa'])
  })

  it('holds brothers and sisters, children, countries and pregnancies', () => {
    const parts: Parts = {
      people: { ...people, 'p-x': { death: { on: '2020' } } },
      parentLinks: { ...parentLinks, 'l-3': { child: 'p-x', parent: 'p-ma', kind: 'birth' } },
      migrations: { 'm-1': { person: 'p-kid', on: '2019' } },
      pregnancies: {
        'w-1': { carrier: 'p-ma', otherParents: ['p-pa'], outcome: 'stillbirth', on: '2007' },
        'w-2': { carrier: 'p-ma', outcome: 'abortion', on: '2006' },
      },
    }
    expect(of('p-kid', parts)).toEqual(['2019 m-1 left-country', '2020 p-x death p-x sibling'])
    expect(of('p-ma', parts)).toEqual(['2007 w-1 pregnancy stillbirth', '2020 p-x death p-x child'])
    expect(of('p-pa', parts)).toEqual(['2007 w-1 pregnancy stillbirth'])
  })

  it('does not choose between accounts of parentage', () => {
    const contested = { standing: 'contested', kind: 'birth' } as const
    const parts: Parts = {
      people: { ...people, 'p-pa': { death: {} } },
      parentLinks: {
        'l-1': { child: 'p-kid', parent: 'p-pa', ...contested },
        'l-2': { child: 'p-x', parent: 'p-pa', ...contested },
      },
    }
    expect(of('p-kid', parts)).toEqual(['undated p-pa death p-pa contested-parent'])
    const dead: Parts = { ...parts, people: { ...people, 'p-x': { death: {} } } }
    expect(of('p-kid', dead)).toEqual([])
  })

  it('takes the end of a partnership where no event tells it, and nothing from a disproved link', () => {
    const parts: Parts = {
      people: { ...people, 'p-pa': { death: {} } },
      parentLinks: { 'l-2': { ...parentLinks['l-2'], standing: 'disproved' } },
      partnerships: { 'u-1': { partners: ['p-ma', 'p-x'], to: '2019' } },
    }
    expect(of('p-kid', parts)).toEqual([])
    expect(of('p-x', parts)).toEqual(['2019 u-1 partner-parted p-ma ended'])
  })
})
