import { describe, expect, it } from 'vitest'
import { family, type Parts } from '../check/sample.ts'
import { findHouseholds } from './find-households.ts'

const on = (asOf: string, parts: Parts): string => {
  const { households, inSeveral, withoutHome } = findHouseholds(family(parts), { asOf })
  return [
    ...households.map(
      ({ household, residents }) =>
        `${household}: ${residents
          .map(({ person, certainty, doubts, nightsPerWeek, partOfTheTime }) =>
            [
              person,
              ...(certainty === 'yes' ? [] : [`(${doubts.join()})`]),
              ...(partOfTheTime ? ['part'] : []),
              ...(nightsPerWeek === undefined ? [] : [`${nightsPerWeek} nights`]),
            ].join(' '),
          )
          .join('; ')}`,
    ),
    ...inSeveral.map(({ person, households: homes }) => `${person} in ${homes.join(' and ')}`),
    ...withoutHome.map(({ person, recorded }) => `${person} without: ${recorded}`),
  ].join(' | ')
}

const HOMES = { 'hh-a': { name: 'Nan’s' }, 'hh-b': {} } as const

describe('who lived where that night', () => {
  const moved: Parts = {
    people: { 'p-mo': { name: 'Mo' } },
    households: HOMES,
    householdStays: {
      's-1': { household: 'hh-a', person: 'p-mo', from: '2020-01-01', to: '2024-05-10' },
      's-2': { household: 'hh-b', person: 'p-mo', from: '2024-05-10' },
    },
  }

  it.each([
    ['2019-12-31', 'hh-a:  | hh-b:  | p-mo without: another-time'],
    ['2024-05-09', 'hh-a: p-mo | hh-b: '],
    [
      '2024-05-10',
      'hh-a: p-mo (moved-that-day) | hh-b: p-mo (moved-that-day) | p-mo in hh-a and hh-b',
    ],
    ['2024-05-11', 'hh-a:  | hh-b: p-mo'],
  ])('%s: %s', (day, expected) => {
    expect(on(day, moved)).toBe(expected)
  })

  it('keeps apart what the dates cannot tell', () => {
    const parts: Parts = {
      people: { 'p-a': {}, 'p-b': {}, 'p-c': {} },
      households: { 'hh-a': {} },
      householdStays: {
        's-1': { household: 'hh-a', person: 'p-a', from: '2024' },
        's-2': { household: 'hh-a', person: 'p-b', gaps: { to: 'not-known' } },
        's-3': { household: 'hh-a', person: 'p-c', gaps: { from: 'not-asked' } },
      },
    }
    expect(on('2024-05-10', parts)).toBe('hh-a: p-a (dates); p-b (end); p-c (beginning)')
    expect(on('2023-05-10', parts)).toBe(
      'hh-a: p-b (end); p-c (beginning) | p-a without: another-time',
    )
  })

  it('does not carry what is today back into the past', () => {
    const parts: Parts = {
      madeOn: '2026-05-01',
      people: { 'p-a': {} },
      households: { 'hh-a': {} },
      householdStays: { 's-1': { household: 'hh-a', person: 'p-a' } },
    }
    expect(on('2026-05-01', parts)).toBe('hh-a: p-a')
    expect(on('2016-05-01', parts)).toBe('hh-a: p-a (beginning)')
  })

  it('knows shared care with its nights, and a place that is no household', () => {
    const parts: Parts = {
      people: { 'p-a': {}, 'p-b': { livesIn: 'Leeds' }, 'p-c': {}, 'p-dog': { pet: true } },
      households: HOMES,
      householdStays: {
        's-1': { household: 'hh-a', person: 'p-a', partOfTheTime: true, nightsPerWeek: 3 },
        's-2': { household: 'hh-b', person: 'p-a', nightsPerWeek: 4 },
      },
    }
    expect(on('2026-01-01', parts)).toBe(
      'hh-a: p-a part 3 nights | hh-b: p-a 4 nights | p-a in hh-a and hh-b | p-b without: a-place | p-c without: nothing',
    )
  })

  it('leaves out the dead and the unborn, and cannot tell of the day itself', () => {
    const parts: Parts = {
      people: {
        'p-baby': { born: '2024-05-10' },
        'p-boy': { born: '2008-01-01', bornBasis: 'assigned' },
        'p-gran': { death: { on: '2024-05-10' } },
        'p-long': { death: {} },
      },
      households: { 'hh-a': {} },
      householdStays: {
        's-1': { household: 'hh-a', person: 'p-baby' },
        's-2': { household: 'hh-a', person: 'p-gran' },
        's-3': { household: 'hh-a', person: 'p-long' },
        's-4': { household: 'hh-a', person: 'p-boy' },
      },
    }
    expect(on('2024-05-09', parts)).toBe('hh-a: p-boy; p-gran')
    expect(on('2024-05-10', parts)).toBe('hh-a: p-baby; p-boy; p-gran (death)')
    expect(on('2024-05-11', parts)).toBe('hh-a: p-baby; p-boy')
    expect(on('2008-02-01', parts)).toBe('hh-a: p-boy (birth); p-gran')
  })

  it('takes the household of a placement, and one certain account for certain', () => {
    const parts: Parts = {
      people: { 'p-a': {} },
      households: { 'hh-a': {} },
      householdStays: { 's-1': { household: 'hh-a', person: 'p-a', from: '2024' } },
      placements: {
        'pl-1': { child: 'p-a', kind: 'foster', household: 'hh-a', from: '2024-02-01' },
        'pl-2': { child: 'p-a', kind: 'hospital', from: '2024-03-01' },
      },
    }
    expect(on('2024-05-10', parts)).toBe('hh-a: p-a')
    expect(
      findHouseholds(family(parts), { asOf: '2024-05-10' }).households[0]?.residents[0]?.because,
    ).toEqual(['pl-1', 's-1'])
  })

  it('passes over what points nowhere', () => {
    const parts: Parts = {
      people: { 'p-a': {} },
      householdStays: {
        's-1': { household: 'hh-none', person: 'p-a' },
        's-2': { household: 'hh-none', person: 'p-none' },
      },
    }
    expect(on('2024-05-10', parts)).toBe('p-a without: nothing')
  })
})
